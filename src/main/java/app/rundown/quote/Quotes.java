package app.rundown.quote;

import app.rundown.model.Document;
import app.rundown.model.Quote;
import java.util.List;

/** Finds the quotes of a document and says who said them, and how that is known. */
public final class Quotes {
    private Quotes() {}

    /** The quotes of a document: those of its introduction first, then update by update. Ids begin with the document's. */
    public static List<Quote> of(Document document) {
        return List.of();
    }
}
