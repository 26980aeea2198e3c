package app.rundown.quote;

import org.jspecify.annotations.Nullable;

/**
 * A word, a sign, or a whole quoted run of a passage.
 *
 * @param kind which of them
 * @param start offset in the passage's text
 * @param end offset behind it
 * @param text the word without a possessive ending, or the sign
 * @param folded a word in lower case and without accents, folded once as every rule asks for it; otherwise the text
 * @param lists the word lists that hold it, see {@link Lexicon#lists}
 * @param possessive whether the word had one ("Lee's", "voters'")
 * @param run the run's number, or -1
 */
record Token(Kind kind, int start, int end, String text, String folded, long lists, boolean possessive, int run) {

    /** What a token is. */
    enum Kind {
        /** Letters and digits. */
        WORD,
        /** One sign of punctuation. */
        SIGN,
        /** Everything between two quotation marks, and the marks. */
        QUOTED
    }

    /** A word. */
    static Token word(int start, int end, String text, boolean possessive) {
        String folded = Lexicon.fold(text);
        return new Token(Kind.WORD, start, end, text, folded, Lexicon.lists(folded), possessive, -1);
    }

    /** A sign. */
    static Token sign(int start, String text) {
        return new Token(Kind.SIGN, start, start + text.length(), text, text, 0, false, -1);
    }

    /** A quoted run. */
    static Token quoted(Run run, String words, int number) {
        return new Token(Kind.QUOTED, run.open(), run.close(), words, words, 0, false, number);
    }

    /** Whether it is this sign. */
    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Whether it is a word. */
    boolean word() {
        return kind == Kind.WORD;
    }

    /** Whether it is a word with a capital first letter. */
    boolean capital() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a word of a list. */
    boolean is(Lexicon.List list) {
        return Lexicon.holds(lists, list);
    }

    /** Whether it is a word of one of several lists. */
    boolean isAny(Lexicon.List... several) {
        return lists != 0 && Lexicon.holdsAny(lists, several);
    }

    /** Whether it is a word that describes a person by office, work or origin. */
    boolean role() {
        return word() && Lexicon.role(folded);
    }

    /** Whether it is a known given name. */
    boolean given() {
        return word() && Lexicon.given(folded);
    }

    /** What form of a verb that ties words to a speaker it is, or null. */
    Verbs.@Nullable Form form() {
        return word() ? Verbs.form(folded) : null;
    }

    /** Whether it is a form of a verb that mostly governs a fragment. */
    boolean fragment() {
        Verbs.Form form = form();
        return form != null && form.use() == Verbs.Use.FRAGMENT;
    }
}
