package app.rundown.model;

import java.util.List;

/**
 * What is found only by comparing the quotes of all open documents.
 *
 * @param families the utterances that occur more than once
 * @param claims the words that headlines put in quotation marks, and where they stand
 */
public record QuoteTies(List<Family> families, List<HeadlineClaim> claims) {
    /** Nothing found, or not looked for yet. */
    public static final QuoteTies NONE = new QuoteTies(List.of(), List.of());

    /** Keeps copies of the lists. */
    public QuoteTies {
        families = List.copyOf(families);
        claims = List.copyOf(claims);
    }
}
