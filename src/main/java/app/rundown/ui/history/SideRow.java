package app.rundown.ui.history;

import app.rundown.ui.format.HistoryPhrases.Phrase;
import java.util.List;

/** A row of the left column. */
sealed interface SideRow {
    /** Returns what identifies the row. */
    String key();

    /** A heading, in capitals, with what stands at its end. */
    record Heading(String key, String title, String note) implements SideRow {}

    /**
     * A capture.
     *
     * @param number its number in the history, from 0
     * @param when when it was made, or its name
     * @param facts "26 updates"
     * @param counts what was changed since the capture before it
     * @param place what it is in the comparison
     * @param hash its SHA-256 if that is shown, or empty
     * @param told says more about it
     */
    record Capture(int number, String when, String facts, List<Phrase> counts, Place place, String hash, String told)
            implements SideRow {
        /** Keeps a copy of the list. */
        public Capture {
            counts = List.copyOf(counts);
        }

        @Override
        public String key() {
            return "capture " + number;
        }
    }

    /** What a capture is in the comparison. */
    enum Place {
        /** The older one of the two. */
        OLDER,
        /** The newer one. */
        NEWER,
        /** It lies between them, or outside. */
        NEITHER
    }

    /** Leads to the captures that are not listed. */
    record More(String key, String told) implements SideRow {}

    /** Something to narrow the page to. */
    record Choice(Narrowing narrowing, String title, int count, boolean chosen) implements SideRow {
        @Override
        public String key() {
            return narrowing.title();
        }
    }
}
