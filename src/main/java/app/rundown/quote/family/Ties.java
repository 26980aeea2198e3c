package app.rundown.quote.family;

import app.rundown.model.Dossier;
import app.rundown.model.QuoteTies;
import java.util.List;

/** Finds what only shows when the quotes of all open documents are compared. */
public final class Ties {
    private Ties() {}

    /**
     * Returns the families of the quotes, and the headlines' claims with their verdicts.
     *
     * @param dossiers with corrected quotes under joined names
     */
    public static QuoteTies of(List<Dossier> dossiers) {
        return new QuoteTies(
                Families.of(dossiers),
                dossiers.stream()
                        .flatMap(dossier -> Carriers.of(dossier).stream())
                        .toList());
    }
}
