package app.rundown.quote.name;

import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;

/**
 * Tells that two capitalised words, at a sentence's start or behind a verb, name a person, because the next words let
 * "he" or "she" speak and name nobody else ({@code Ruta Ilk waits outside. "...", she says}).
 */
final class LaterPronoun {
    /** The most tokens between the name and the pronoun. */
    private static final int REACH = 80;

    private LaterPronoun() {}

    /** Whether this is so of the words from one token to another. */
    static boolean follows(List<Token> tokens, int from, int to) {
        if (to - from != 2
                || !mayLeadToName(TokenCursor.tokenAt(tokens, from - 1))
                || !mayBeName(tokens.get(from))
                || !mayBeName(tokens.get(to - 1))
                || TokenCursor.tokenAt(tokens, to).isCapitalised()) {
            return false;
        }
        for (int i = to; i < Math.min(tokens.size(), to + REACH); i++) {
            Token token = tokens.get(i);
            if (token.isGivenName() && token.isCapitalised() || token.isRole() && !token.isCapitalised()) {
                return false;
            }
            if (token.isAny(WordClass.MALE, WordClass.FEMALE)
                    && !token.isAny(WordClass.OBJECT_PRONOUN, WordClass.POSSESSIVE)
                    && (speaks(TokenCursor.tokenAt(tokens, i - 1)) || speaks(TokenCursor.tokenAt(tokens, i + 1)))) {
                return true;
            }
        }
        return false;
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
}
