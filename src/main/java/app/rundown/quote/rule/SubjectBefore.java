package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.passage.Scene;
import app.rundown.quote.passage.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote without a cue to the subject of its sentence, or, if nothing but quoted words is in that, to the
 * subject of the sentence before: the words are probably theirs.
 */
final class SubjectBefore implements Rule {
    /** Quotes of no more words are not attributed so. */
    private static final int WORDS = 5;

    private static final double CONFIDENCE = 0.6;
    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    SubjectBefore(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(Place place) {
        if (place.count() <= WORDS) {
            return null;
        }
        Scene scene = place.scene();
        int number = scene.sentenceOf(place.token());
        if (!place.bare()) {
            return in(place, scene, place.sentence().from(), place.token(), "the subject of its sentence");
        }
        if (number > 0) {
            Sentence before = scene.sentences().get(number - 1);
            return in(place, scene, before.from(), before.to(), "the subject of the sentence before");
        }
        return null;
    }

    private @Nullable Attribution in(Place place, Scene scene, int from, int to, String what) {
        for (Mention mention : scene.mentions(from, to)) {
            boolean could =
                    mention.type() == Type.NAME || mention.type() == Type.PRONOUN || mention.type() == Type.ROLE;
            if (could && !mention.owner() && !scene.hangs(mention)) {
                return resolver.resolve(place, mention).uncued("no cue; taken for " + what, CONFIDENCE);
            }
        }
        return null;
    }
}
