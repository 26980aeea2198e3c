package app.rundown.export.page;

import app.rundown.model.Quote;
import java.util.List;

/**
 * A text of the web page, such as a paragraph, as it looks there.
 *
 * @param marks the quotes in it, in its order
 */
public record PageText(Kind kind, String words, List<Mark> marks) {
    /** Keeps a copy. */
    public PageText {
        marks = List.copyOf(marks);
    }

    /** What a text is. */
    public enum Kind {
        /** The title of the page. */
        TITLE,
        /** The statement of loss. */
        LOSS,
        /** A day, or what stands above updates without one. */
        HEADING,
        /** When an update was made. */
        TIME,
        /** Its headline. */
        HEADLINE,
        /** A paragraph. */
        PARAGRAPH,
        /** An item of a list. */
        ITEM,
        /** A block quotation. */
        BLOCKQUOTE,
        /** Who is quoted in a block. */
        BY,
        /** Who posted what follows. */
        ORIGIN,
        /** The words of a post. */
        POST,
        /** A picture, another embed or a teaser. */
        ASIDE,
        /** A note of the user. */
        NOTE,
        /** What is known about an update. */
        FACTS,
        /** The title of the sources, or of the notes. */
        END,
        /** A source, or a note to which the text refers. */
        SOURCE
    }

    /**
     * A quote.
     *
     * @param start the index of its first character, marks included
     * @param end the index after the last one
     * @param colour the number of the speaker's colour, below {@link app.rundown.text.NameLook#HUES}; -1 if nobody is
     *     known
     */
    public record Mark(int start, int end, int colour, Quote quote) {}
}
