package app.rundown.quote;

import java.util.Locale;

/**
 * A word, a sign, or a whole quoted run of a passage.
 *
 * @param kind which of them
 * @param start offset in the passage's text
 * @param end offset behind it
 * @param text the word without a possessive ending, or the sign
 * @param possessive whether the word had one ("Lee's", "voters'")
 * @param run the run's number, or -1
 */
record Token(Kind kind, int start, int end, String text, boolean possessive, int run) {

    /** What a token is. */
    enum Kind {
        /** Letters and digits. */
        WORD,
        /** One sign of punctuation. */
        SIGN,
        /** Everything between two quotation marks, and the marks. */
        QUOTED
    }

    /** The text in lower case. */
    String lower() {
        return text.toLowerCase(Locale.ROOT);
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
}
