package app.rundown.model;

import org.jspecify.annotations.Nullable;

/**
 * What a headline gives as somebody's ("No talks before May – Holm", "Holm: no talks before May"), and whether quoted
 * words of its update carry it.
 *
 * @param document the document's id
 * @param update the update's id
 * @param start offset of the claim in the headline, in UTF-16 units
 * @param end offset behind it
 * @param speaker the full name as the document best gives it
 * @param verdict whether the update carries the claim
 * @param quote the id of the quote that does, or null
 * @param why the reason in words
 */
public record HeadlineClaim(
        String document,
        String update,
        int start,
        int end,
        String speaker,
        Verdict verdict,
        @Nullable String quote,
        String why) {

    /** How an update carries its headline's claim. */
    public enum Verdict {
        /** By quoted words of the speaker. */
        QUOTED,
        /** By reported words of the speaker only. */
        REPORTED,
        /** No words given as the speaker's carry it. */
        NOT_CARRIED
    }
}
