package app.rundown.quote.name;

import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.ArrayList;
import java.util.List;

/**
 * Recognises people who are described by nothing but their country or town (German {@code die Bremerin}), and which
 * country's an organisation is.
 */
final class Origins {
    /** What a town's name may lose before the ending of a word for its people ("Bremen", "Bremer"). */
    private static final List<String> TOWN_ENDINGS = List.of("", "en", "e", "n");
    /** What makes a word for a man of a town's name, in a language that writes all nouns with capitals. */
    private static final String MAN = "er";

    /** How German adjectives of countries end, but for their case. */
    private static final String ADJECTIVE = "ische";

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

    /**
     * Whether somebody is described by nothing but the word for their people, where nouns have no articles: as the
     * subject beside a verb of speaking (Polish "powiedział Chorwat"). A country itself may speak too, and is no
     * person.
     */
    static boolean speaks(List<Token> tokens, int i, Language language) {
        Token word = tokens.get(i);
        Token before = TokenCursor.tokenAt(tokens, i - 1);
        Token next = TokenCursor.tokenAt(tokens, i + 1);
        boolean behind = before.verbForm() != null && !before.isCapitalised() && isAlone(next);
        boolean opens = !before.isWord() && next.verbForm() != null;
        return language.hasCases()
                && word.isCapitalised()
                && isListed(word)
                && !word.isRole()
                && (!word.is(WordClass.COUNTRY) || word.is(WordClass.ALSO_SURNAME))
                && (behind || opens);
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

    /**
     * Returns mentions in which the small word for a country belongs to the name of the organisation beside it, as it
     * does where it has a capital: "ministère russe de la Défense", German "russische Außenministerium". Without it the
     * name would be any country's.
     */
    static List<Mention> joined(List<Token> tokens, List<Mention> mentions, NameTable names) {
        List<Mention> joined = null;
        int end = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Mention whole = withCountry(tokens, mention, names);
            if (joined == null && whole != mention) {
                joined = new ArrayList<>(mentions.subList(0, i));
            }
            if (joined != null && mention.from() >= end) {
                joined.add(whole);
            }
            end = Math.max(end, whole.to());
        }
        return joined == null ? mentions : joined;
    }

    private static Mention withCountry(List<Token> tokens, Mention mention, NameTable names) {
        Token noun = tokens.get(mention.from());
        boolean body = mention.type() == Mention.Type.BODY
                || mention.type() == Mention.Type.OTHER && noun.is(WordClass.MINISTRY);
        if (!body) {
            return mention;
        }
        if (names.language().has(Trait.CAPITAL_NOUNS)) {
            int before = mention.from() - 1;
            return isCountrys(TokenCursor.tokenAt(tokens, before))
                    ? body(tokens, Math.min(before, mention.phrase()), before, mention.to())
                    : mention;
        }
        boolean state = noun.isAny(WordClass.MINISTRY, WordClass.SELF_NAMED);
        if (!state || !names.language().has(Trait.SUBJECT_AFTER_PHRASES)) {
            return mention;
        }
        Token country = TokenCursor.tokenAt(tokens, mention.to());
        int end = BodyNames.placeEnd(tokens, mention.to() + 1, names);
        // A country that no table knows stands between the noun and what it is of.
        boolean between = BodyNames.isSmallQuality(country)
                && mention.to() - mention.from() == 1
                && noun.is(WordClass.MINISTRY)
                && end > mention.to() + 1;
        return isListed(country) && !country.isCapitalised() || between
                ? body(tokens, mention.phrase(), mention.from(), end)
                : mention;
    }

    private static Mention body(List<Token> tokens, int phrase, int from, int to) {
        boolean owner = tokens.get(to - 1).possessive();
        String text = NameRun.text(tokens, phrase, to);
        return new Mention(Mention.Type.BODY, phrase, from, to, text, List.of(), Gender.UNKNOWN, owner);
    }

    /** Whether a word is listed for a country or party, or for what belongs to it. */
    static boolean isListed(Token word) {
        return word.is(WordClass.DEMONYM) || !word.country().equals(word.folded());
    }

    /** Whether an organisation's name opens with the small word for its country, in a language with capital nouns. */
    static boolean opensBody(List<Token> tokens, int from, Language language) {
        return language.has(Trait.CAPITAL_NOUNS) && isCountrys(TokenCursor.tokenAt(tokens, from));
    }

    /** Returns such a word as it stands behind "the": German "russische" for "russischen". */
    static String withoutCase(Token adjective) {
        String text = adjective.text();
        return text.endsWith("e") ? text : text.substring(0, text.length() - 1);
    }

    /** Returns the article of an organisation's noun, which may stand before the word for its country. */
    static Token articleOf(List<Token> tokens, int noun) {
        Token before = TokenCursor.tokenAt(tokens, noun - 1);
        return isCountrys(before) ? TokenCursor.tokenAt(tokens, noun - 2) : before;
    }

    /** Whether a German word is the adjective of a country or a town: a listed one, or one that ends as they do. */
    private static boolean isCountrys(Token word) {
        String folded = word.folded();
        int ending = folded.lastIndexOf(ADJECTIVE);
        return word.isWord()
                && !word.isCapitalised()
                && (isListed(word)
                        || !word.isListed() && ending > 2 && folded.length() - ending - ADJECTIVE.length() <= 1);
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
