package app.rundown.quote.word;

/**
 * The quotation marks of the world's scripts, by kind, each with what may close it. A straight mark does not show which
 * side it is on, so {@link Marks} judges it by its neighbours.
 */
public enum Mark {
    /** {@code "}, curly and low double marks, doubled single marks and commas: careless typing mixes them freely. */
    DOUBLE("\"\u201c\u201d\u201e\u201f\uff02", "\"\u201c\u201d\u201f\uff02"),
    /** {@code «…»} and, the other way round, {@code »…«}. */
    GUILLEMET("\u00ab\u00bb", "\u00bb\u00ab"),
    /** {@code 「…」}. */
    CORNER("\u300c", "\u300d"),
    /** {@code 『…』}. */
    WHITE_CORNER("\u300e", "\u300f"),
    /** {@code ‘…’}, only in a document with hardly any other marks. */
    SINGLE("\u2018", "\u2019");

    private static final char FIRST_BEYOND_ASCII = 128;
    private final String openers;
    private final String closers;

    Mark(String openers, String closers) {
        this.openers = openers;
        this.closers = closers;
    }

    /** Whether a character may be a mark, or half of one. A quick test that rules out most characters. */
    static boolean mayBeMark(char c) {
        return c >= FIRST_BEYOND_ASCII || c == '"' || c == '\'' || c == '`' || c == ',';
    }

    /** Whether a character is a mark or half of one, for texts are searched for few signs among many. */
    public static boolean isMark(char c) {
        return c < FIRST_BEYOND_ASCII
                ? c == '"' || c == '\'' || c == '`' || c == ','
                : c == '\u00ab'
                        || c == '\u00bb'
                        || c >= '\u2018' && c <= '\u201f'
                        || c >= '\u300c' && c <= '\u300f'
                        || c == '\uff02';
    }

    /** Whether a character may open a quote of this kind. */
    boolean opens(char c) {
        return openers.indexOf(c) >= 0;
    }

    /** Whether a character may close a quote of this kind. */
    boolean closes(char c) {
        return closers.indexOf(c) >= 0;
    }
}
