package app.rundown.history.edit;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Returns the updates of a capture, in its order. */
    public static List<Version> of(AnalysedDocument analysed) {
        Map<String, List<Quote>> speech = new HashMap<>();
        for (Quote quote : analysed.speech()) {
            if (quote.update() != null) {
                speech.computeIfAbsent(quote.update(), id -> new ArrayList<>()).add(quote);
            }
        }
        List<Version> versions = new ArrayList<>();
        for (Update update : analysed.document().updates()) {
            Moment moment = analysed.moments().get(update.id());
            if (moment == null) {
                throw new IllegalStateException("Each update has a moment.");
            }
            versions.add(new Version(update, moment, speech.getOrDefault(update.id(), List.of())));
        }
        return versions;
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
