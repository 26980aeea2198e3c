package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.AttributionContext;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Lexicon.WordClass;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Attributes the first of several paragraphs that dashes open to whoever the cue in the last of them names, where those
 * before have none: Danish {@code – We wait. ¶ – It rains, siger Lee.} A question may be the interviewer's, and
 * somebody who answers was spoken to.
 */
final class CueBelow implements AttributionRule {
    /** The share of the confidence that is left. */
    private static final double SHARE = 0.9;
    /** A dash behind which a verb that nobody knows may name the speaker. */
    private static final Pattern INSERTION = Pattern.compile("\\h[-\u2013\u2014]\\h?\\p{Ll}");

    private final CueAfter cueAfter;
    private final ReportBefore reportBefore;

    /** Creates the rule, which asks others for the speaker in the last paragraph, and for what is reported before. */
    CueBelow(CueAfter cueAfter, ReportBefore reportBefore) {
        this.cueAfter = cueAfter;
        this.reportBefore = reportBefore;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        AttributionContext context = quoteContext.context();
        int index = quoteContext.index();
        if (!isWhole(quoteContext.analysed())
                || quoteContext.last() == '?'
                || INSERTION.matcher(quoteContext.words()).find()) {
            return null;
        }
        Attribution reported = reportBefore.attribute(quoteContext);
        if (reported != null && reported.speaker() != null) {
            return null;
        }
        int next = index;
        do {
            next++;
            if (next == context.passages().size() || context.previous(next) != next - 1) {
                return null;
            }
            AnalysedPassage there = context.passages().get(next);
            boolean asks = isWhole(there) && new QuoteContext(context, next, 0).last() == '?';
            if (!isDashed(there) || asks) {
                return null;
            }
        } while (isWhole(context.passages().get(next)));
        Attribution said = cueAfter.attribute(new QuoteContext(context, next, 0));
        String cue = said == null ? null : said.cue();
        if (said == null
                || cue == null
                || context.language().is(WordClass.REPLY, cue)
                || isOfAnother(context, context.previous(index), said.person())) {
            return null;
        }
        return said.uncued("no cue; \u201c" + cue + "\u201d below, where the speech ends, tells who speaks", SHARE);
    }

    private static boolean isDashed(AnalysedPassage analysed) {
        return analysed.token(0).run() >= 0 && analysed.runs().getFirst().dashed();
    }

    /** Whether a paragraph is nothing but speech that a dash opens. */
    private static boolean isWhole(AnalysedPassage analysed) {
        return analysed.tokens().size() == 1 && isDashed(analysed);
    }

    /** Whether the paragraph before is speech as well, or ends with what another said or thought. */
    private static boolean isOfAnother(AttributionContext context, int passage, @Nullable Person person) {
        AnalysedPassage before = passage < 0 ? null : context.passages().get(passage);
        if (before == null || before.tokens().isEmpty()) {
            return false;
        }
        if (isWhole(before)) {
            // What follows on it is its speaker's; what answers a question is another's.
            return new QuoteContext(context, passage, 0).last() != '?';
        }
        Sentence last = before.sentences().getLast();
        boolean named = before.mentions(last.from(), last.to()).stream()
                .anyMatch(mention -> mention.type() == Mention.Type.NAME
                        && !mention.owner()
                        && !before.dependsOnPreposition(mention)
                        && (person == null || !mention.persons().contains(person)));
        boolean tells =
                before.cues().stream().anyMatch(cue -> cue.from() >= last.from() && cue.use() != CueVerbs.Use.FRAGMENT)
                        || before.tokens().subList(last.from(), last.to()).stream()
                                .anyMatch(token -> token.is(WordClass.SAY_NOUN));
        return isDashed(before) || named && tells;
    }
}
