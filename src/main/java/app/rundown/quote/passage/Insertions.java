package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.TokenKind;

/**
 * Tells where commas enclose a verb of speaking within a sentence about somebody or something else ({@code The harbour,
 * said Lee, "can't wait"}): what stands before is not its subject.
 */
public final class Insertions {
    /** The most nouns that qualify a role. */
    private static final int QUALITIES = 2;

    /** The most tokens from the verb to the comma behind it. */
    private static final int LONGEST = 14;

    private Insertions() {}

    /**
     * Returns the comma that closes the words around a cue, if another opens them and no third is in the sentence
     * before them; otherwise -1.
     *
     * @param from the sentence's first token
     * @param to the token after the last that counts
     */
    public static int close(AnalysedPassage analysed, Cue cue, int from, int to) {
        int open = Cues.beforeAdverbs(analysed.tokens(), cue.from());
        boolean may = analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && !analysed.language().has(Language.Trait.NO_ARTICLES)
                && cue.use() == CueVerbs.Use.SPEECH
                && !cue.passive()
                && cue.place() == null
                && cue.tense() != CueVerbs.Tense.GERUND
                && open > from
                && analysed.token(open).is(",");
        for (int i = from; may && i < open; i++) {
            may = analysed.token(i).isWord();
        }
        int close = cue.to();
        while (may && close < to && analysed.token(close).isWord()) {
            close++;
        }
        boolean closed = may
                && close < to
                && close - cue.to() <= LONGEST
                && analysed.token(close).is(",")
                && analysed.token(close).kind() == TokenKind.SIGN;
        return closed ? close : -1;
    }

    /** Whether neither a person nor a role stands right before the comma that opens the words around a cue. */
    public static boolean followsPhrase(AnalysedPassage analysed, Cue cue) {
        int open = Cues.beforeAdverbs(analysed.tokens(), cue.from());
        for (Mention mention : analysed.mentions()) {
            if (mention.to() == open
                    && (mention.type() == Type.NAME
                            || mention.type() == Type.ROLE
                            || mention.type() == Type.PRONOUN
                            || mention.type() == Type.RELATIVE)) {
                return false;
            }
        }
        return true;
    }

    /** Whether commas enclose a source right before the quote ("shows, according to the note of the ward, “...”"). */
    public static boolean isSource(AnalysedPassage analysed, Cue cue, int to) {
        boolean inserted = cue.isAccordingTo()
                && analysed.token(to - 1).is(",")
                && analysed.token(cue.from() - 1).is(",");
        for (int i = cue.to(); inserted && i < to - 1; i++) {
            inserted = analysed.token(i).isWord();
        }
        return inserted;
    }

    /**
     * Whether words behind a comma open with a role and no more than nouns that qualify it ("research director of").
     */
    static boolean openWithRole(AnalysedPassage analysed, int from) {
        for (int i = from; i <= from + QUALITIES; i++) {
            if (analysed.token(i).isRole()) {
                return Subjects.areOnlyPlainWordsBetween(analysed, from, i);
            }
        }
        return false;
    }
}
