package app.rundown.quote.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word, a sign, or a whole quoted run of a passage. A long document has millions of them, and all are held while its
 * quotes are looked for; so a token has no field that only few need, and takes 24 bytes.
 */
public sealed class Token {
    /** What is found where a list has no token. It matches nothing: it is no word, no sign, and in no list. */
    public static final Token NONE = new Token(Lexeme.unlisted(TokenKind.NONE, ""), 0, 0, false);

    private final Lexeme lexeme;
    private final int start;
    /** Twice the offset after it, and one more if it has a possessive ending. */
    private final int endAndPossessive;

    /**
     * Makes a token.
     *
     * @param lexeme what it is by itself
     * @param start offset in the passage's text
     * @param end offset after it
     * @param possessive whether the word has a possessive ending
     */
    Token(Lexeme lexeme, int start, int end, boolean possessive) {
        this.lexeme = lexeme;
        this.start = start;
        this.endAndPossessive = end << 1 | (possessive ? 1 : 0);
    }

    /** The token of a quoted run; it alone has a number. */
    private static final class Quoted extends Token {
        private final int run;

        Quoted(Lexeme lexeme, int start, int end, int run) {
            super(lexeme, start, end, false);
            this.run = run;
        }

        @Override
        public int run() {
            return run;
        }
    }

    /** Returns the token of a quoted run. */
    static Token quoted(QuotedRun run, String words, int number) {
        return new Quoted(Lexeme.unlisted(TokenKind.QUOTED, words), run.open(), run.close(), number);
    }

    /** Returns the token of a quoted run, with another number. */
    public Token inRun(int number) {
        return new Quoted(lexeme, start, end(), number);
    }

    /** Returns what it is by itself. */
    Lexeme lexeme() {
        return lexeme;
    }

    /** Returns the offset in the passage's text at which it begins. */
    public int start() {
        return start;
    }

    /** Returns the offset after it. */
    public int end() {
        return endAndPossessive >> 1;
    }

    /** Whether it is a word with a possessive ending ("Lee's", "voters'"). */
    public boolean possessive() {
        return (endAndPossessive & 1) != 0;
    }

    /** Returns the number of the quoted run, or -1 if it is none. */
    public int run() {
        return -1;
    }

    /** Returns which kind of token it is. */
    public TokenKind kind() {
        return lexeme.kind();
    }

    /** Returns the word without a possessive ending, the sign, or the quoted words. */
    public String text() {
        return lexeme.text();
    }

    /** Returns a word in lower case and without accents; otherwise the text. */
    public String folded() {
        return lexeme.folded();
    }

    /** Whether it is this sign. */
    public boolean is(String sign) {
        return lexeme.kind() == TokenKind.SIGN && lexeme.text().equals(sign);
    }

    /** Whether it is a full stop, a question mark or an exclamation mark. */
    public boolean endsSentence() {
        return is(".") || is("?") || is("!");
    }

    /** Whether it is a dash, or a hyphen between words. */
    public boolean isDash() {
        return is("-") || is("\u2013") || is("\u2014");
    }

    /** Whether it is a dash, a hyphen between words, a horizontal bar, or a minus sign in the place of a dash. */
    public boolean isDashOrBar() {
        return isDash() || is("\u2015") || is("\u2212");
    }

    /** Whether it is a word. */
    public boolean isWord() {
        return lexeme.kind() == TokenKind.WORD;
    }

    /** Whether it is a word that begins with a capital. */
    public boolean isCapitalised() {
        return lexeme.capital();
    }

    /** Whether it is a word of a list. */
    public boolean is(Lexicon.WordClass list) {
        return lexeme.lists().contains(list);
    }

    /** Whether it is a word of one of two lists. Asked so often that an array for them would be felt. */
    public boolean isAny(Lexicon.WordClass one, Lexicon.WordClass other) {
        return is(one) || is(other);
    }

    /** Whether it is a word of one of several lists. */
    public boolean isAny(Lexicon.WordClass... several) {
        return lexeme.lists().containsAny(several);
    }

    /** Whether it is a word of any list. */
    public boolean isListed() {
        return !lexeme.lists().isEmpty();
    }

    /** Whether it is a word that describes a person by office, work or origin. */
    public boolean isRole() {
        return lexeme.role() != null;
    }

    /** Whether it names a role with the article at its end, so that it means somebody known (Swedish "ministern"). */
    public boolean isDefinite() {
        return lexeme.definite();
    }

    /** Returns the gender that a role's word implies; unknown for other words. */
    public Gender genderOfRole() {
        Gender gender = lexeme.role();
        return gender == null ? Gender.UNKNOWN : gender;
    }

    /** Returns the part of a role's word that names the role ("minister" of German "Finanzminister"); or null. */
    public @Nullable String roleHead() {
        return lexeme.roleHead();
    }

    /** Whether it is an acronym or another word in capitals only ("NATO"). */
    public boolean isInCapitals() {
        String text = text();
        return text.length() > 1
                && Character.isUpperCase(text.charAt(1))
                && Character.isUpperCase(text.charAt(text.length() - 1));
    }

    /** Returns the first listed word for the same country or its people; for another word the word itself, folded. */
    public String country() {
        return lexeme.country();
    }

    /** Returns the cues of several words that may begin here. */
    public List<CuePhrase> phrases() {
        return lexeme.phrases();
    }

    /** Whether an organisation's name of several words that is in a list may begin with it. */
    public boolean opensName() {
        return lexeme.opensName();
    }

    /** Whether it is a known given name. */
    public boolean isGivenName() {
        return lexeme.given();
    }

    /** Returns its form as a verb that ties words to a speaker, or null if it is none. */
    public CueVerbs.@Nullable Form verbForm() {
        return lexeme.form();
    }

    /** Returns its form if it is any other verb by its ending, or null; nouns may have the same ending. */
    CueVerbs.@Nullable Form likelyForm() {
        return lexeme.likely();
    }

    /** Whether it is a form of such a verb, and no participle that needs an auxiliary (Spanish "resignado"). */
    public boolean isVerbByItself() {
        CueVerbs.Form form = verbForm();
        return form != null && !form.compound();
    }

    /** Whether it is a form of a verb that mostly governs a fragment. */
    public boolean governsFragment() {
        CueVerbs.Form form = verbForm();
        return form != null && form.use() == CueVerbs.Use.FRAGMENT;
    }
}
