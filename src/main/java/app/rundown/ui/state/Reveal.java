package app.rundown.ui.state;

import app.rundown.model.Quote;
import app.rundown.model.Update;
import org.jspecify.annotations.Nullable;

/** A request to scroll to an update. Compared by identity, so that the same update can be requested again. */
public final class Reveal {
    private final String update;
    private final Quote.@Nullable Span words;
    private final boolean leads;
    private final @Nullable ReadingPlace place;

    /**
     * Creates a request.
     *
     * @param update the update's id
     * @param words which of the update's words to show if the update does not fit into the view; for words of its
     *     headline the block is {@link Update#HEADLINE}; null for its beginning
     * @param leads whether the update stands out for a moment, as the reader does not know where it is
     */
    Reveal(String update, Quote.@Nullable Span words, boolean leads) {
        this.update = update;
        this.words = words;
        this.leads = leads;
        this.place = null;
    }

    /** Creates a request to go back to where the reader was. */
    Reveal(ReadingPlace place) {
        this.update = place.update();
        this.words = null;
        this.leads = false;
        this.place = place;
    }

    /** Whether the update stands out for a moment. */
    public boolean leads() {
        return leads;
    }

    /** The place to go back to, to the pixel; null to scroll only as far as needed. */
    public @Nullable ReadingPlace place() {
        return place;
    }

    /** The update's id. */
    public String update() {
        return update;
    }

    /** The words to show, or null for the beginning of the update. */
    public Quote.@Nullable Span words() {
        return words;
    }
}
