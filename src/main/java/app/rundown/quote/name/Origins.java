package app.rundown.quote.name;

import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;

/** Recognises people who are described by nothing but their country or town: German {@code die Bremerin}. */
final class Origins {
    /** What a town's name may lose before the ending of a word for its people ("Bremen", "Bremer"). */
    private static final List<String> TOWN_ENDINGS = List.of("", "en", "e", "n");
    /** What makes a word for a man of a town's name, in a language that writes all nouns with capitals. */
    private static final String MAN = "er";

    private Origins() {}

    /** Whether a capitalised word with an article before it describes somebody so. */
    static boolean isAt(List<Token> tokens, int i, NameTable names) {
        Token word = tokens.get(i);
        Token article = word.isCapitalised() ? articleBefore(tokens, i) : Token.NONE;
        return article.is(WordClass.DEFINITE)
                && isAlone(TokenCursor.tokenAt(tokens, i + 1))
                && (word.is(WordClass.ORIGIN) || genderOf(word, article, names) != Gender.UNKNOWN);
    }

    /**
     * Whether a small word for somebody's country stands behind its article, at the start of a clause, and before a
     * verb (Spanish "el chileno se fue").
     */
    static boolean opensClause(TokenCursor here, Language language) {
        Token article = here.previous();
        Token next = here.next();
        return here.token().is(WordClass.DEMONYM)
                && !here.token().isCapitalised()
                && language.has(Trait.SUBJECT_AFTER_PHRASES)
                && article.is(WordClass.DEFINITE)
                && article.isAny(WordClass.MASCULINE, WordClass.FEMININE)
                && !here.at(-2).isWord()
                && (next.verbForm() != null
                        || next.isAny(WordClass.REFLEXIVE, WordClass.PERFECT, WordClass.AUXILIARY, WordClass.NEGATION));
    }

    /** Returns the word before another one, or before its adjectives and its age ("de 23-jarige Arnhemse"). */
    static Token articleBefore(List<Token> tokens, int i) {
        int article = i - 1;
        while (TokenCursor.tokenAt(tokens, article).isAny(WordClass.ADJECTIVE, WordClass.NEW)
                || isAge(TokenCursor.tokenAt(tokens, article))) {
            article--;
        }
        return TokenCursor.tokenAt(tokens, article);
    }

    private static boolean isAge(Token token) {
        return token.text().length() > 2
                && Character.isDigit(token.text().charAt(0))
                && token.text().indexOf('-') > 0;
    }

    /** Returns the gender of somebody who is described so; unknown where the word describes nobody. */
    static Gender genderOf(Token word, Token article, NameTable names) {
        if (word.is(WordClass.ORIGIN_MALE)) {
            return Gender.MALE;
        }
        boolean nouns = names.language().has(Trait.CAPITAL_NOUNS);
        if (word.is(WordClass.ORIGIN_FEMALE)) {
            return Gender.FEMALE;
        }
        return nouns && article.is(WordClass.MASCULINE) && isOfTown(word, names) ? Gender.MALE : Gender.UNKNOWN;
    }

    private static boolean isOfTown(Token word, NameTable names) {
        String folded = word.folded();
        if (!folded.endsWith(MAN)) {
            return false;
        }
        String stem = folded.substring(0, folded.length() - MAN.length());
        return TOWN_ENDINGS.stream()
                .map(ending -> stem + ending)
                .anyMatch(town -> names.language().is(WordClass.PLACE, town)
                        || names.use().isPlace(town));
    }

    /** Whether a word is not followed by a noun that it would only describe ("de Arnhemse school"). */
    private static boolean isAlone(Token next) {
        return !next.isWord()
                || next.verbForm() != null
                || next.isAny(
                        WordClass.PREPOSITION,
                        WordClass.ADVERB,
                        WordClass.AUXILIARY,
                        WordClass.CONJUNCTION,
                        WordClass.CALENDAR,
                        WordClass.REFLEXIVE,
                        WordClass.NEGATION,
                        WordClass.DETERMINER);
    }
}
