package app.rundown.quote.rule;

import app.rundown.quote.family.Claims;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Passage;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.AttributionContext;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.word.Token;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a heading inside a text, if it is nothing but a quote, to whoever says its words below it. It never goes
 * on from the paragraph before.
 */
final class QuotedHeading implements AttributionRule {
    /** The most words of a heading. */
    private static final int LONGEST = 14;
    /** So few words may stand below by chance, unless they stand there just so. */
    private static final int SHORT = 2;
    /** The share of the confidence that is left. */
    private static final double SHARE = 0.9;

    private final Function<QuoteContext, Attribution> speaker;

    /** Creates the rule, which asks who says the words below. */
    QuotedHeading(Function<QuoteContext, Attribution> speaker) {
        this.speaker = speaker;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        AttributionContext context = quoteContext.context();
        int heading = quoteContext.index();
        if (!isHeading(context, heading)) {
            return null;
        }
        Attribution found = null;
        for (int i = heading + 1; isBelow(context, i) && !isHeading(context, i); i++) {
            AnalysedPassage below = context.passages().get(i);
            for (int run = 0; run < below.runs().size(); run++) {
                QuoteContext there = new QuoteContext(context, i, below.tokenOf(run));
                Attribution said =
                        repeats(quoteContext, there) ? speaker.apply(there).ifLikely() : null;
                if (said != null && found != null && !Objects.equals(found.speaker(), said.speaker())) {
                    return Attribution.none(null, "two people say the words of this heading below");
                }
                found = said == null ? found : said;
            }
        }
        String name = found == null ? null : found.speaker();
        return found == null || name == null
                ? Attribution.none(null, "a heading, and the text below gives its words to nobody")
                : found.uncued("the text below gives these words to " + name, SHARE);
    }

    private static boolean isBelow(AttributionContext context, int passage) {
        return passage < context.passages().size() && context.previous(passage) == passage - 1;
    }

    /** Whether words are quoted again: the same, or most of them. */
    private static boolean repeats(QuoteContext heading, QuoteContext there) {
        return Claims.has(there.words(), heading.words())
                || heading.count() > SHORT && Claims.rewords(there.words(), heading.words());
    }

    /**
     * Whether a passage is nothing but a few quoted words without a full stop, above a passage that has one. What a
     * question stands beside is an answer.
     */
    private static boolean isHeading(AttributionContext context, int passage) {
        AnalysedPassage analysed = context.passages().get(passage);
        if (analysed.passage().kind() != Passage.Kind.TEXT
                || analysed.tokens().isEmpty()
                || analysed.runs().size() != 1
                || analysed.isSetOff(0)
                || !isBelow(context, passage + 1)) {
            return false;
        }
        QuoteContext quoteContext = new QuoteContext(context, passage, 0);
        Token last = analysed.tokens().getLast();
        char below = lastSign(context, passage + 1);
        return last.run() == 0
                && analysed.token(0).run() == 0
                && Character.isLetterOrDigit(quoteContext.last())
                && quoteContext.count() <= LONGEST
                && !Character.isLetterOrDigit(below)
                && below != '?'
                && lastSign(context, context.previous(passage)) != '?';
    }

    /** Returns the last character of a passage; a letter where there is none. */
    private static char lastSign(AttributionContext context, int passage) {
        String text =
                passage < 0 ? "" : context.passages().get(passage).passage().text();
        return text.isEmpty() ? 'x' : text.charAt(text.length() - 1);
    }
}
