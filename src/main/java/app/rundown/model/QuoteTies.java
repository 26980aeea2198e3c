package app.rundown.model;

import java.util.List;

/**
 * What only shows when the quotes of all open documents are looked at together.
 *
 * @param families those utterances that stand there more than once
 * @param claims the headlines that give their claim as somebody's
 */
public record QuoteTies(List<Family> families, List<HeadlineClaim> claims) {
    /** Nothing was looked for yet, or nothing found. */
    public static final QuoteTies NONE = new QuoteTies(List.of(), List.of());

    /** Keeps copies of the lists. */
    public QuoteTies {
        families = List.copyOf(families);
        claims = List.copyOf(claims);
    }
}
