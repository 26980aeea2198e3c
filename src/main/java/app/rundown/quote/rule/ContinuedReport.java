package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.Inversion;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.word.CueVerbs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quoted fragment in a sentence that names nobody to the speaker of the reported sentence before it
 * ({@code "The plan is ready, Lee said. It will go to "all who ask"."}): the report probably goes on. So does it where
 * the next sentence is all quoted, in languages whose subjects follow such a verb.
 */
final class ContinuedReport implements AttributionRule {
    /** Quotes of no more words may be scare quotes. */
    private static final int SCARE = 3;

    private static final double CONFIDENCE = 0.75;
    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    ContinuedReport(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int number = analysed.sentenceOf(quoteContext.token());
        boolean inverted = Inversion.isIn(analysed);
        boolean only = quoteContext.isOnlyQuoted();
        // A clause of its own that a colon ends leads to somebody else's words ("From the back rows came:").
        boolean led = analysed.token(quoteContext.token() - 1).is(":");
        if (only && !inverted || led || quoteContext.count() <= SCARE || number == 0) {
            return null;
        }
        boolean somebody = analysed
                .mentions(
                        quoteContext.sentence().from(), quoteContext.sentence().to())
                .stream()
                .anyMatch(m -> m.type() != Type.OTHER && m.type() != Type.BODY);
        Sentence before = analysed.sentences().get(number - 1);
        List<Cue> frames = analysed.cues().stream()
                .filter(c -> c.from() >= before.from()
                        && c.to() <= before.to()
                        && c.use() != CueVerbs.Use.FRAGMENT
                        && (inverted && isFramed(analysed, c)
                                || c.use() == CueVerbs.Use.SPEECH && analysed.isSetOff(c)))
                .toList();
        if (somebody || frames.isEmpty()) {
            return null;
        }
        Cue frame = frames.getLast();
        Mention speaker = inverted && isFramed(analysed, frame)
                ? Inversion.behind(analysed, frame.to(), before.to())
                : Subjects.before(analysed, frame, before.from());
        return speaker == null
                ? null
                : resolver.resolve(quoteContext, speaker)
                        .uncued("no cue; taken to go on from the report before", CONFIDENCE);
    }

    /** Whether a comma parts a cue from what is reported, and no other follows ("..., said Lee."). */
    private static boolean isFramed(AnalysedPassage analysed, Cue cue) {
        return analysed.token(cue.from() - 1).is(",")
                && cue.verb() <= cue.from()
                && Inversion.behind(analysed, cue.to(), analysed.tokens().size()) != null;
    }
}
