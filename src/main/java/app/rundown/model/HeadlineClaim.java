package app.rundown.model;

import org.jspecify.annotations.Nullable;

/**
 * What a headline attributes to somebody ("No talks before May – Holm", "Holm: no talks before May"), and whether
 * quoted words of its update support it.
 *
 * @param document the document's id
 * @param update the update's id
 * @param start offset of the claim in the headline, in UTF-16 units
 * @param end offset behind it
 * @param speaker the fullest name that the document gives the speaker
 * @param verdict whether the update supports the claim
 * @param quote the id of the supporting quote, or null
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

    /** How an update supports its headline's claim. */
    public enum Verdict {
        /** By quoted words of the speaker. */
        QUOTED,
        /** Only by reported words of the speaker. */
        REPORTED,
        /** No words attributed to the speaker support it. */
        NOT_CARRIED
    }
}
