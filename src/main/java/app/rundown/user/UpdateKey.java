package app.rundown.user;

import app.rundown.model.Document;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Identifies an update, so that what the user added to it is found again in a newer copy of the same page. It is the
 * source's own id (the update's address), else the update's time, headline and words; so an update without an id counts
 * as another one when its words change. The value is the same in every run, but may change when {@link Folded} does.
 * Each call below goes through the whole document: for many updates use {@link UpdateKeys}.
 *
 * @param value the complete key, to be stored unchanged
 */
public record UpdateKey(String value) implements Noted {

    /** Returns the key of an update of a document. */
    public static UpdateKey of(Document document, Update update) {
        return new UpdateKeys(document).of(update);
    }

    /**
     * Returns the updates of a document that have this key, in its order: none if it is not there, several if they are
     * alike in all respects.
     */
    public List<Update> in(Document document) {
        return new UpdateKeys(document).find(this);
    }

    /** Returns the update's own address; null if it is known by its time, headline and words. */
    public @Nullable String address() {
        return value.startsWith(UpdateKeys.ADDRESS) ? value.substring(UpdateKeys.ADDRESS.length()) : null;
    }
}
