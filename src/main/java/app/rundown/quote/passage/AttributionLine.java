package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/** Recognises the line under set-off words that says whose they are: {@code — Anna Lee, mayor}. */
public final class AttributionLine {
    /** The most tokens in such a line. */
    private static final int LONGEST = 16;

    /** The fewest and the most words of a name. */
    private static final int FEWEST = 2;

    private static final int MOST = 5;

    private AttributionLine() {}

    /**
     * Whether a passage is such a line. Among set-off words a name may begin it; in the running text there must be a
     * dash before it.
     */
    public static boolean isIn(AnalysedPassage analysed) {
        if (analysed.tokens().isEmpty() || analysed.tokens().size() > LONGEST) {
            return false;
        }
        if (analysed.passage().kind() == Passage.Kind.SIGNATURE) {
            return analysed.runs().isEmpty();
        }
        Token last = analysed.tokens().getLast();
        boolean sentence = last.is(".") && !endsWithLetters(analysed) || last.is("!") || last.is("?") || last.is(":");
        if (sentence || !analysed.cues().isEmpty() || !analysed.runs().isEmpty()) {
            return false;
        }
        return analysed.token(0).isDashOrBar()
                ? analysed.token(1).isCapitalised() || mention(analysed) != null
                : analysed.passage().isSetOff() && isNameAlone(analysed, mention(analysed));
    }

    /**
     * Returns the whole name that a line gives behind its dash, or in a place where only the speaker's name stands: two
     * to five words with capitals; or null.
     */
    public static @Nullable String signature(AnalysedPassage analysed) {
        boolean dash = analysed.token(0).isDashOrBar();
        if (!dash && analysed.passage().kind() != Passage.Kind.SIGNATURE) {
            return null;
        }
        int from = dash ? 1 : 0;
        int end = from;
        while (analysed.token(end).isCapitalised()
                || end > from && analysed.token(end).is(WordClass.PARTICLE)) {
            end++;
        }
        int words = end - from;
        boolean alone = !analysed.token(end).isWord();
        return alone && words >= FEWEST && words <= MOST
                ? analysed.passage()
                        .text()
                        .substring(
                                analysed.token(from).start(),
                                analysed.token(end - 1).end())
                : null;
    }

    /** Returns whom such a line mentions first, or null. */
    public static @Nullable Mention mention(AnalysedPassage analysed) {
        int from = analysed.token(0).isDashOrBar() ? 1 : 0;
        int noun = analysed.token(from).is(WordClass.DETERMINER) ? from + 1 : from;
        // French "— Une citation de Lee, maire".
        boolean called = analysed.token(noun).isAny(WordClass.SAY_NOUN, WordClass.WRITING, WordClass.VOICE)
                && analysed.token(noun + 1).is(WordClass.OF);
        return analysed.phraseAt(called ? noun + 2 : from);
    }

    /** Whether the dot at the end belongs to letters behind a name ("Ph.D."). */
    private static boolean endsWithLetters(AnalysedPassage analysed) {
        Token before = analysed.token(analysed.tokens().size() - 2);
        return before.isWord() && before.text().indexOf('.') > 0;
    }

    private static boolean isNameAlone(AnalysedPassage analysed, @Nullable Mention mention) {
        if (mention == null || mention.type() != Type.NAME || mention.owner()) {
            return false;
        }
        Token next = analysed.token(mention.to());
        return !next.isWord() && next.run() < 0;
    }
}
