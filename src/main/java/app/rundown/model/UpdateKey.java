package app.rundown.model;

import app.rundown.text.Folded;
import java.util.List;

/**
 * What an update is known by, so that what the user added to it is found again on a newer copy of the same page: the
 * source's own id of it (its address), else its time, headline and words. An update without an id whose words were
 * changed is another one. The value is the same in every run, but may change with {@link Folded}. Each call below looks
 * through the whole document: for many updates ask {@link UpdateKeys}.
 *
 * @param value the whole of it, to be kept as it stands
 */
public record UpdateKey(String value) {

    /** The key of an update of a document. */
    public static UpdateKey of(Document document, Update update) {
        return new UpdateKeys(document).of(update);
    }

    /**
     * The updates of a document that have this key, in its order: none where it is not there, several where all is
     * alike.
     */
    public List<Update> in(Document document) {
        return new UpdateKeys(document).in(this);
    }
}
