package app.rundown.quote.word;

/** The kinds of tokens. */
public enum TokenKind {
    /** Letters and digits. */
    WORD,
    /** One sign of punctuation. */
    SIGN,
    /** Everything between two quotation marks, and the marks. */
    QUOTED,
    /** Nothing: {@link Token#NONE}. */
    NONE
}
