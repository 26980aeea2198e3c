package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.Scene;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.word.Verbs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quoted fragment in a sentence that names nobody to the speaker of the reported sentence before it
 * ({@code "The plan is ready, Lee said. It will go to "all who ask"."}): the report probably goes on.
 */
final class ReportGoesOn implements Rule {
    /** Quotes of no more words may be scare quotes. */
    private static final int SCARE = 3;

    private static final double CONFIDENCE = 0.6;
    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    ReportGoesOn(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(Place place) {
        Scene scene = place.scene();
        int number = scene.sentenceOf(place.token());
        if (place.bare() || place.count() <= SCARE || number == 0) {
            return null;
        }
        boolean somebody = scene
                .mentions(place.sentence().from(), place.sentence().to())
                .stream()
                .anyMatch(m -> m.type() != Type.OTHER && m.type() != Type.BODY);
        Sentence before = scene.sentences().get(number - 1);
        List<Cue> frames = scene.cues().stream()
                .filter(c -> c.from() >= before.from()
                        && c.to() <= before.to()
                        && c.use() == Verbs.Use.SPEECH
                        && scene.frames(c))
                .toList();
        if (somebody || frames.isEmpty()) {
            return null;
        }
        Mention speaker = Subjects.before(scene, frames.getLast(), before.from());
        return speaker == null
                ? null
                : resolver.resolve(place, speaker).uncued("no cue; taken to go on from the report before", CONFIDENCE);
    }
}
