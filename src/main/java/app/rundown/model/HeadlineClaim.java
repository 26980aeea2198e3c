package app.rundown.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that an update's headline puts in quotation marks, and where in the update they stand. A headline that only
 * rewords what somebody said claims nothing.
 *
 * @param document the document's id
 * @param update the update's id
 * @param start offset of the words in the headline, in UTF-16 units, without the marks
 * @param end offset behind them
 * @param speaker the fullest name that the document gives whoever the headline names as the speaker, or null if it
 *     names nobody
 * @param verdict where the words stand
 * @param quote the id of the quote that has them, or null
 */
public record HeadlineClaim(
        String document,
        String update,
        int start,
        int end,
        @Nullable String speaker,
        Verdict verdict,
        @Nullable String quote) {

    /**
     * Returns the words, without the marks.
     *
     * @param headline the update's headline
     */
    public String words(String headline) {
        int to = Math.min(end, headline.length());
        return headline.substring(Math.min(start, to), to);
    }

    /** Where in the update the headline's words stand. */
    public enum Verdict {
        /** In one of its quotes. */
        QUOTED,
        /** In its text, but in none of its quotes. */
        IN_TEXT,
        /** Nowhere. */
        NOWHERE
    }
}
