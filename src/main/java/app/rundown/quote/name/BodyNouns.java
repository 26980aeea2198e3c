package app.rundown.quote.name;

import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import app.rundown.quote.word.TokenKind;
import app.rundown.quote.word.Tokens;
import java.util.List;
import java.util.stream.Stream;

/**
 * Recognises nouns that speak though no name does: words that refer back to an organisation ({@code the force}, and
 * {@code it} before a verb of speaking), and unknown words for a person.
 */
public final class BodyNouns {
    private BodyNouns() {}

    /** Whether such a word stands here. */
    static boolean isAt(TokenCursor here, Language language) {
        boolean definite =
                here.token().is(WordClass.DEFINITE_NOUN) || here.previous().is(WordClass.DEFINITE);
        return here.token().is(WordClass.BODY_NOUN) && definite
                || BodyNames.ofGenitive(here.previous(), here.token(), language) != null
                || here.token().is(WordClass.IT) && speaks(here.moved(1))
                || language.hasCases() && isWriter(here, language);
    }

    /**
     * Whether the capital of such a word, which has its article at its end, only opens a sentence (Danish "Banken").
     */
    static boolean opensSentence(List<Token> tokens, int i, NameTable names) {
        TokenCursor here = new TokenCursor(tokens, i);
        Token before = here.previous();
        return here.token().is(WordClass.BODY_NOUN)
                && here.token().is(WordClass.DEFINITE_NOUN)
                && !here.token().is(WordClass.SELF_NAMED)
                && names.language().has(Language.Trait.VERB_SECOND)
                && !names.language().has(Language.Trait.CAPITAL_NOUNS)
                && !before.isWord()
                && !before.is(",")
                && (here.token().is(WordClass.COMPANY)
                        || names.language().isListedWhole(here.token().folded())
                        || names.use().isAlsoInLowerCase(here.token().text()));
    }

    /** Whether it is the genitive of such a word behind a text that is the organisation's ("oświadczeniu związku"). */
    private static boolean isWriter(TokenCursor here, Language language) {
        return here.token().isWord()
                && !here.token().isCapitalised()
                && here.previous().isAny(WordClass.WRITING, WordClass.POST)
                && language.nominatives(here.token().folded()).stream()
                        .anyMatch(word -> language.is(WordClass.BODY_NOUN, word));
    }

    /**
     * Whether a word that no list has, with an article for one, is the subject behind a quote and a verb of speaking
     * (Italian "..., ha detto il mattatore"). Most such words describe somebody whom the text has named.
     */
    static boolean isUnknownSpeaker(TokenCursor here, Language language) {
        Token noun = here.token();
        if (Origins.opensClause(here, language)) {
            return true;
        }
        if (here.previous().is(WordClass.ADJECTIVE) && !here.previous().is(WordClass.DETERMINER)) {
            return !noun.is(WordClass.ADJECTIVE) && isUnknownSpeaker(here, -1, language);
        }
        return isUnknownSpeaker(here, 0, language);
    }

    /** The same, where so many tokens stand between the article and the word as an adjective takes. */
    private static boolean isUnknownSpeaker(TokenCursor here, int quality, Language language) {
        Token noun = here.token();
        Token article = here.at(quality - 1);
        Token verb = here.at(quality - 2);
        CueVerbs.Form form = verb.verbForm();
        boolean spoken = form != null
                && form.use() == CueVerbs.Use.SPEECH
                && !form.plural()
                && form.tense().isFinite();
        if (!spoken
                || !language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                || !article.is(WordClass.DETERMINER)
                || article.is(WordClass.INDEFINITE)
                || !article.isAny(WordClass.MASCULINE, WordClass.FEMININE)
                || noun.isCapitalised()
                || noun.isListed() && !noun.is(WordClass.DEMONYM)
                || noun.verbForm() != null) {
            return false;
        }
        int before = quality - 3;
        while (here.at(before).isAny(WordClass.AUXILIARY, WordClass.PERFECT, WordClass.REFLEXIVE)) {
            before--;
        }
        Token sign = here.at(before);
        return sign.kind() == TokenKind.QUOTED
                || sign.is(",") && here.at(before - 1).kind() == TokenKind.QUOTED;
    }

    /** Whether a verb of speaking follows, in the active ("it said", "it has not said"). */
    private static boolean speaks(TokenCursor from) {
        TokenCursor here = from;
        while (here.token().isAny(WordClass.ADVERB, WordClass.AUXILIARY)
                && !here.token().is(WordClass.BE)) {
            here = here.moved(1);
        }
        CueVerbs.Form form = here.token().verbForm();
        return form != null && form.use() == CueVerbs.Use.SPEECH && form.tense() != CueVerbs.Tense.GERUND;
    }

    /** Returns a noun for an organisation whose genitive may stand in a text (Polish "związku", German "Gerichts"). */
    public static Token nominative(Token article, Token noun, Language language) {
        String word = BodyNames.ofGenitive(article, noun, language);
        if (word == null && (noun.is(WordClass.BODY_NOUN) || !noun.isWord())) {
            return noun;
        }
        return (word == null ? language.nominatives(noun.folded()).stream() : Stream.of(word))
                .filter(any -> language.is(WordClass.BODY_NOUN, any))
                .findFirst()
                .map(any -> Tokens.of(any, List.of(), language).getFirst())
                .orElse(noun);
    }
}
