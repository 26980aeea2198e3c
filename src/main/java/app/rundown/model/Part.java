package app.rundown.model;

import org.jspecify.annotations.Nullable;

/**
 * What a document says of the pages that it is spread over, of which it is one.
 *
 * @param page which of them it is, counted from 1; 0 where it does not say
 * @param pages how many there are; 0 where it does not say
 * @param older the document's own link to the next page of older updates, as it stands there (often relative), or null
 */
public record Part(int page, int pages, @Nullable String older) {
    /** Whether there is more than this page. */
    public boolean isPart() {
        return pages > 1 || older != null;
    }

    /**
     * Says how much of the whole was read.
     *
     * @param updates how many were read from this page
     */
    public Problem problem(int updates) {
        String which = pages > 1 && page > 0 ? "This is page " + page + " of " + pages : "This is one of several pages";
        // The last page is rarely full, so its size tells nothing of the others.
        boolean full = pages > 1 && page > 0 && page < pages;
        String read = full
                ? updates + " of about " + (long) updates * pages + " updates were read"
                : updates + " updates were read, and the others stand elsewhere";
        return new Problem("the page", which + ": " + read + ".");
    }
}
