package app.rundown.quote.word;

import app.rundown.quote.word.Lexicon.WordClass;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word or sign as it is written, wherever it stands, with all that the tables of a language say of it.
 *
 * @param kind which kind of token it makes
 * @param text as written
 * @param folded a word in lower case and without accents; otherwise the text
 * @param lists the word lists that contain it
 * @param capital whether it is a word that begins with a capital
 * @param role the gender of somebody whom it describes by office, work or origin; null if it describes nobody so
 * @param roleHead the role itself, or the part of a longer word that names it; null where there is none
 * @param definite whether it names a role with the article at its end (Swedish "ministern")
 * @param given whether it is a known given name
 * @param opensName whether an organisation's name of several words that is in a list may begin with it
 * @param form its form as a verb that ties words to a speaker, or null if it is none
 * @param likely its form if it is another verb, which only its ending and what stands beside it can tell; or null
 * @param phrases the cues of several words that begin with it
 * @param country the first listed word for the same country or its people; other words as they are, folded
 */
record Lexeme(
        TokenKind kind,
        String text,
        String folded,
        WordClasses lists,
        boolean capital,
        @Nullable Gender role,
        @Nullable String roleHead,
        boolean definite,
        boolean given,
        boolean opensName,
        CueVerbs.@Nullable Form form,
        CueVerbs.@Nullable Form likely,
        List<CuePhrase> phrases,
        String country) {
    /** Returns a lexeme that is not looked up in any table. */
    static Lexeme unlisted(TokenKind kind, String text) {
        return new Lexeme(
                kind,
                text,
                text,
                WordClasses.NONE,
                false,
                null,
                null,
                false,
                false,
                false,
                null,
                null,
                List.of(),
                text);
    }

    /** Whether a particle and a hyphen open a surname ("al-Hadi"). */
    private static boolean isJoinedSurname(String text, Language language) {
        int behind = text.indexOf('-') + 1;
        return behind > 1
                && behind < text.length()
                && Character.isUpperCase(text.codePointAt(behind))
                && language.is(WordClass.PARTICLE, Lexicon.fold(text.substring(0, behind)));
    }

    /** Returns the lexeme of a word, looked up in the tables of a language. */
    static Lexeme word(String text, Language language) {
        String folded = Lexicon.fold(text);
        CueVerbs.Form form = language.cueVerbs().form(text, folded);
        String head = language.roleHead(folded);
        EnumSet<WordClass> lists = language.lists(text, folded);
        // A verb that merely ends like a role is none: Norwegian "omtaler" is no "taler", and "f\u00e5r" no "far".
        boolean role = head != null
                && (form == null || folded.startsWith(head))
                && !(lists.contains(WordClass.AUXILIARY) && !text.equals(folded));
        boolean capital = Character.isUpperCase(text.codePointAt(0)) || isJoinedSurname(text, language);
        boolean free = form == null
                && !role
                && !capital
                && EnumSet.of(WordClass.OBJECT_LIKE, WordClass.OPENS).containsAll(lists);
        return new Lexeme(
                TokenKind.WORD,
                text,
                folded,
                WordClasses.of(lists),
                capital,
                role ? language.role(folded) : null,
                role ? head : null,
                role && !language.withoutArticle(folded).equals(folded),
                language.isGivenName(folded),
                language.opensName(folded),
                form,
                free ? language.cueVerbs().byEnding(text) : null,
                language.cueVerbs().phrases(folded),
                language.country(folded));
    }
}
