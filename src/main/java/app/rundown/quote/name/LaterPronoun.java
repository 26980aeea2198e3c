package app.rundown.quote.name;

import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells that two capitalised words, at a sentence's start or behind a verb, name a person, because the next words let
 * "he" or "she" speak and name nobody else ({@code Ruta Ilk waits outside. "...", she says}).
 */
final class LaterPronoun {
    /** The most tokens between the name and the pronoun. */
    private static final int REACH = 80;

    private LaterPronoun() {}

    /**
     * Returns the gender that the pronoun shows behind the words from one token to another; null where none follows.
     */
    static @Nullable Gender after(List<Token> tokens, int from, int to) {
        if (to - from != 2
                || !mayLeadToName(TokenCursor.tokenAt(tokens, from - 1))
                || !mayBeName(tokens.get(from))
                || !mayBeName(tokens.get(to - 1))
                || TokenCursor.tokenAt(tokens, to).isCapitalised()) {
            return null;
        }
        for (int i = to; i < Math.min(tokens.size(), to + REACH); i++) {
            Token token = tokens.get(i);
            if (token.isGivenName() && token.isCapitalised() || token.isRole() && !token.isCapitalised()) {
                return null;
            }
            if (token.isAny(WordClass.MALE, WordClass.FEMALE)
                    && !token.isAny(WordClass.OBJECT_PRONOUN, WordClass.POSSESSIVE)
                    && (speaks(TokenCursor.tokenAt(tokens, i - 1)) || speaks(TokenCursor.tokenAt(tokens, i + 1)))) {
                return token.is(WordClass.MALE) == token.is(WordClass.FEMALE)
                        ? Gender.UNKNOWN
                        : token.is(WordClass.MALE) ? Gender.MALE : Gender.FEMALE;
            }
        }
        return null;
    }

    /** Whether a token is none, a sign, or a word that may be the verb of which the name is the subject. */
    private static boolean mayLeadToName(Token before) {
        return !before.isWord()
                || !before.isCapitalised()
                        && !before.isRole()
                        && !before.isAny(
                                WordClass.PREPOSITION,
                                WordClass.DETERMINER,
                                WordClass.CONJUNCTION,
                                WordClass.BODY_NOUN,
                                WordClass.ADJECTIVE,
                                WordClass.NAMING,
                                WordClass.THING);
    }

    private static boolean mayBeName(Token word) {
        return !word.isListed()
                && !word.isRole()
                && word.verbForm() == null
                && !word.possessive()
                && !word.isInCapitals()
                && !NameRun.isCompound(word);
    }

    private static boolean speaks(Token verb) {
        CueVerbs.Form form = verb.verbForm();
        return form != null
                && !verb.isCapitalised()
                && form.use() == CueVerbs.Use.SPEECH
                && !form.plural()
                && (form.tense() == CueVerbs.Tense.PRESENT || form.tense() == CueVerbs.Tense.PAST);
    }

    /** Returns the gender of a pronoun; a subject that may be either tells none (Swedish "hen"). */
    static Gender genderOf(Token pronoun) {
        boolean either = pronoun.is(WordClass.MALE) && pronoun.is(WordClass.FEMALE);
        return either && pronoun.is(WordClass.NOMINATIVE)
                ? Gender.UNKNOWN
                : pronoun.is(WordClass.MALE) ? Gender.MALE : Gender.FEMALE;
    }
}
