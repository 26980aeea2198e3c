package app.rundown.history;

import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import java.util.List;

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
}
