package app.rundown.history.edit;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import java.util.List;
import java.util.Set;

/**
 * An update as one capture has it.
 *
 * @param update what the document says
 * @param moment when it was made, according to this capture
 * @param speech its quotes and reports, as found or corrected
 */
public record Version(Update update, Moment moment, List<Quote> speech) {
    /** Keeps a copy of the list. */
    public Version {
        speech = List.copyOf(speech);
    }

    /** Returns the title and the introduction of a page as if they were an update. */
    public static Version ofPage(AnalysedDocument analysed) {
        Document document = analysed.document();
        return new Version(
                new Update(
                        document.id(),
                        1,
                        List.of(),
                        null,
                        document.title(),
                        null,
                        null,
                        document.introduction(),
                        Set.of()),
                Moment.unknown(null, "The page's own words have no time."),
                analysed.speech().stream()
                        .filter(quote -> quote.update() == null)
                        .toList());
    }
}
