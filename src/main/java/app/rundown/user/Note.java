package app.rundown.user;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the user wrote on an update or a quote.
 *
 * @param text plain text without blank lines at either end; its lines are parted by {@code \n}
 * @param at when it was written last, to the second
 * @param about what it was written on, in a few words of the document: it says where the note belongs if the open copy
 *     of the document has no such update or quote; may be empty
 */
public record Note(String text, Instant at, String about) {
    /**
     * Gives the text its one form.
     *
     * @throws IllegalArgumentException if it has no words
     */
    public Note {
        text = clean(text);
        at = at.truncatedTo(ChronoUnit.SECONDS);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A note without words");
        }
    }

    /** Returns a text as a note keeps it; empty if it says nothing. */
    public static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
