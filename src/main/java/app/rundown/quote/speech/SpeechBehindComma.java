package app.rundown.quote.speech;

import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;

/** Tells whether speech that a dash opens goes on behind a comma: {@code – Each day, she says, it costs us more.} */
final class SpeechBehindComma {
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
