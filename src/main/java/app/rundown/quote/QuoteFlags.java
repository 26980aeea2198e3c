package app.rundown.quote;

import app.rundown.model.Quote.Flag;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.word.QuotedRun;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds what is odd about a quote: what its marks show, and whether it is only part of a longer quote. */
final class QuoteFlags {
    /** What a sentence inside the marks ends with. */
    private static final String ENDS = ".!?\u2026";

    private QuoteFlags() {}

    /** Returns the flags of a quoted run. */
    static Set<Flag> of(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int number = analysed.token(quoteContext.token()).run();
        QuotedRun run = analysed.runs().get(number);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(run.flags());
        if (run.isUnclosed() && (isReopened(quoteContext) || isOpenedAgain(analysed, number))) {
            flags.remove(Flag.UNBALANCED);
            flags.add(Flag.SPLIT);
        }
        if (reopens(quoteContext) || isOpenedAgain(analysed, number - 1) || isInterrupted(quoteContext)) {
            flags.add(Flag.SPLIT);
        }
        return flags;
    }

    /**
     * Whether a run ends without a closing mark where its passage opens the words again. So a page writes the
     * paragraphs of a long quote that it has run together: nothing is wrong with such marks.
     */
    private static boolean isOpenedAgain(AnalysedPassage analysed, int number) {
        if (number < 0 || number + 1 == analysed.runs().size()) {
            return false;
        }
        QuotedRun run = analysed.runs().get(number);
        String text = analysed.passage().text();
        String between =
                text.substring(run.end(), analysed.runs().get(number + 1).open());
        return run.isUnclosed()
                && !between.isEmpty()
                && between.isBlank()
                && ENDS.indexOf(text.charAt(run.end() - 1)) >= 0;
    }

    /** Whether the next passage opens with a mark again, as each paragraph of a long quote does. */
    private static boolean isReopened(QuoteContext quoteContext) {
        List<AnalysedPassage> passages = quoteContext.context().passages();
        int next = quoteContext.index() + 1;
        return quoteContext.token() == quoteContext.analysed().tokens().size() - 1
                && next < passages.size()
                && quoteContext.context().previous(next) == quoteContext.index()
                && opensQuoted(passages.get(next));
    }

    /** Whether the run opens a passage after one that ends in a quote without a closing mark. */
    private static boolean reopens(QuoteContext quoteContext) {
        int previous = quoteContext.context().previous(quoteContext.index());
        if (quoteContext.token() > 0 || previous < 0) {
            return false;
        }
        AnalysedPassage analysed = quoteContext.context().passages().get(previous);
        return !analysed.tokens().isEmpty()
                && analysed.tokens().getLast().run() >= 0
                && analysed.runs().get(analysed.tokens().getLast().run()).isUnclosed();
    }

    private static boolean opensQuoted(AnalysedPassage analysed) {
        return !analysed.tokens().isEmpty() && analysed.tokens().getFirst().run() >= 0;
    }

    /**
     * Whether a cue between commas stands between this run and another one of its sentence. Of the others, those
     * farthest away have most between them and this one.
     */
    private static boolean isInterrupted(QuoteContext quoteContext) {
        Sentence sentence = quoteContext.sentence();
        AnalysedPassage analysed = quoteContext.analysed();
        int here = quoteContext.token();
        if (analysed.cues().isEmpty()) {
            return false;
        }
        if (analysed.token(here - 1).is(",")) {
            for (int i = sentence.from(); i < here; i++) {
                if (analysed.token(i).run() >= 0 && hasComma(analysed, i)) {
                    return hasCue(analysed, i, here) || goesOn(analysed, sentence, here);
                }
            }
        }
        return goesOn(analysed, sentence, here);
    }

    private static boolean goesOn(AnalysedPassage analysed, Sentence sentence, int here) {
        if (hasComma(analysed, here)) {
            for (int i = sentence.to() - 1; i > here; i--) {
                if (analysed.token(i).run() >= 0 && analysed.token(i - 1).is(",")) {
                    return hasCue(analysed, here, i);
                }
            }
        }
        return false;
    }

    private static boolean hasComma(AnalysedPassage analysed, int run) {
        return analysed.quoted(run).endsWith(",") || analysed.token(run + 1).is(",");
    }

    private static boolean hasCue(AnalysedPassage analysed, int first, int second) {
        return analysed.cues().stream().anyMatch(c -> c.from() > first && c.to() <= second);
    }
}
