package app.rundown.quote.speech;

import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import app.rundown.quote.word.UnlistedVerbs;
import java.util.List;

/** Tells whether speech that a dash opens goes on behind a comma: {@code – Each day, she says, it costs us more.} */
final class SpeechBehindComma {
    /** The most words of a clause behind the dash that stands for its verb. */
    private static final int LEFT = 3;

    private SpeechBehindComma() {}

    /** Whether speech goes on behind a comma: an apposition can't follow a pronoun, and "I" or "it" opens a clause. */
    static boolean isAt(List<Token> tokens, int comma) {
        Token before = TokenCursor.tokenAt(tokens, comma - 1);
        Token next = TokenCursor.tokenAt(tokens, comma + 1);
        if (!next.isWord() || next.isAny(WordClass.AND, WordClass.RELATIVE, WordClass.PREPOSITION)) {
            return false;
        }
        boolean pronoun = before.isAny(WordClass.MALE, WordClass.FEMALE, WordClass.THEY)
                && (before.is(WordClass.NOMINATIVE) || !before.is(WordClass.POSSESSIVE));
        boolean clause = next.isAny(WordClass.FIRST_PERSON, WordClass.PLURAL, WordClass.HEARER);
        return clause
                || pronoun && !isManner(tokens, comma + 1) && !isNarrative(next)
                || next.is(WordClass.CLAUSAL) && !next.is(WordClass.RELATIVE);
    }

    /**
     * Whether a dash stands for a verb that is left out in a clause of the one who tells (Polish "powiedział Lee, który
     * traci do lidera pięć punktów, a do drugiego – sześć"), so that it opens no speech.
     *
     * @param verb the verb of speaking before it
     */
    static boolean isGap(List<Token> tokens, int verb, int dash) {
        int comma = dash - 1;
        while (comma > verb && isPlain(tokens, comma)) {
            comma--;
        }
        int end = dash + 1;
        while (end <= dash + LEFT && isPlain(tokens, end)) {
            end++;
        }
        return comma > verb
                && TokenCursor.tokenAt(tokens, comma).is(",")
                && TokenCursor.tokenAt(tokens, comma + 1).isAny(WordClass.LINK, WordClass.AND, WordClass.PREPOSITION)
                && end > dash + 1
                && !TokenCursor.tokenAt(tokens, dash + 1).isCapitalised()
                && SpeechDash.isFinal(TokenCursor.tokenAt(tokens, end));
    }

    private static boolean isPlain(List<Token> tokens, int word) {
        Token token = TokenCursor.tokenAt(tokens, word);
        return token.isWord()
                && token.verbForm() == null
                && UnlistedVerbs.at(tokens, word) == null
                && !token.isAny(WordClass.AUXILIARY, WordClass.FIRST_PERSON, WordClass.HEARER, WordClass.NEGATION);
    }

    /** Whether words begin here that tell how something is said (Norwegian "sier hun, vel vitende om det"). */
    private static boolean isManner(List<Token> tokens, int from) {
        Token first = TokenCursor.tokenAt(tokens, from);
        boolean adverb = first.is(WordClass.ADVERB)
                && (SpeechDash.isFinal(TokenCursor.tokenAt(tokens, from + 1))
                        || SpeechDash.isFinal(TokenCursor.tokenAt(tokens, from + 2)));
        return adverb
                || first.is(WordClass.PARTICIPLE)
                || TokenCursor.tokenAt(tokens, from + 1).is(WordClass.PARTICIPLE)
                        && first.verbForm() == null
                        && !first.isAny(WordClass.AUXILIARY, WordClass.BE, WordClass.DETERMINER);
    }

    private static boolean isNarrative(Token next) {
        CueVerbs.Form form = next.verbForm();
        return next.is(WordClass.CLAUSE) || form != null && form.use() == CueVerbs.Use.SPEECH;
    }
}
