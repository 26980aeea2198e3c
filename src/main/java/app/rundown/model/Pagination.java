package app.rundown.model;

import org.jspecify.annotations.Nullable;

/**
 * What a document says about the pages over which it is spread, and of which it is one.
 *
 * @param page the number of this page, from 1; 0 if the document does not say
 * @param pages how many pages there are; 0 if the document does not say
 * @param older the document's own link to the next page of older updates, as written there (often relative), or null
 */
public record Pagination(int page, int pages, @Nullable String older) {
    /** Whether there are more pages than this one. */
    public boolean isPart() {
        return pages > 1 || older != null;
    }

    /**
     * Returns a problem that says how much of the whole was read.
     *
     * @param updates how many updates were read from this page
     */
    public Problem problem(int updates) {
        String which = pages > 1 && page > 0 ? "This is page " + page + " of " + pages : "This is one of several pages";
        // The last page is rarely full, so its size says nothing about the other pages.
        boolean full = pages > 1 && page > 0 && page < pages;
        String read = full
                ? updates + " of about " + (long) updates * pages + " updates were read"
                : updates + " updates were read, and the others are on other pages";
        return new Problem("the page", which + ": " + read + ".");
    }
}
