package app.rundown.quote.family;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.QuoteTies;
import java.util.List;

/** Finds what only shows when the quotes of all open documents are compared. */
public final class Ties {
    private Ties() {}

    /**
     * Returns the families of the quotes, and where the words stand that headlines quote.
     *
     * @param documents with corrected quotes under joined names
     */
    public static QuoteTies of(List<AnalysedDocument> documents) {
        return new QuoteTies(
                Families.of(documents),
                documents.stream()
                        .flatMap(analysed -> ClaimSupport.of(analysed).stream())
                        .toList());
    }
}
