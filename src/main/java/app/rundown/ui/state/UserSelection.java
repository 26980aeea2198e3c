package app.rundown.ui.state;

import app.rundown.history.HistoryIndex;
import app.rundown.model.Quote;
import app.rundown.timeline.QuoteNow;
import app.rundown.timeline.Timeline;
import app.rundown.user.PlacedNotes;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the user chose, and where they are in the timeline.
 *
 * @param ticked ids of the updates chosen for the next export
 * @param starred ids of the updates kept for good
 * @param notes the notes on the open updates and quotes
 * @param update id of the current update, which the keyboard is on, or null
 * @param quote the quote that the inspector shows, or null
 * @param hit the number of the current search hit, from 1; 0 for none
 * @param reveal the update to scroll to, or null; a new object for each request, so that views act on it once
 */
record UserSelection(
        Set<String> ticked,
        Set<String> starred,
        PlacedNotes notes,
        @Nullable String update,
        @Nullable Quote quote,
        int hit,
        @Nullable Reveal reveal) {

    /** Nothing chosen. */
    static final UserSelection NONE = new UserSelection(Set.of(), Set.of(), PlacedNotes.NONE, null, null, 0, null);

    /** Keeps copies of the sets. */
    UserSelection {
        ticked = Set.copyOf(ticked);
        starred = Set.copyOf(starred);
    }

    /** Returns a copy in which the current update and the quote are as the newest captures of a timeline have them. */
    UserSelection in(Timeline timeline) {
        HistoryIndex history = timeline.history();
        String on = update == null ? null : history.latest(update);
        Quote same = quote == null ? null : QuoteNow.on(timeline, quote).orElse(null);
        return Objects.equals(on, update) && same == quote
                ? this
                : new UserSelection(ticked, starred, notes, on, same, hit, reveal);
    }

    /** Returns a copy with other ticked updates. */
    UserSelection withTicked(Set<String> value) {
        return new UserSelection(value, starred, notes, update, quote, hit, reveal);
    }

    /** Returns a copy with other starred updates. */
    UserSelection withStarred(Set<String> value) {
        return new UserSelection(ticked, value, notes, update, quote, hit, reveal);
    }

    /** Returns a copy with other notes. */
    UserSelection withNotes(PlacedNotes value) {
        return new UserSelection(ticked, starred, value, update, quote, hit, reveal);
    }

    /** Returns a copy with another current update, or none. */
    UserSelection on(@Nullable String value) {
        return new UserSelection(ticked, starred, notes, value, quote, hit, reveal);
    }

    /** Returns a copy with another quote in the inspector, or none. */
    UserSelection withQuote(@Nullable Quote value) {
        return new UserSelection(ticked, starred, notes, update, value, hit, reveal);
    }

    /** Returns a copy at another search hit; 0 for none, which also clears the revealed words. */
    UserSelection withHit(int value) {
        return new UserSelection(ticked, starred, notes, update, quote, value, value == 0 ? null : reveal);
    }

    /** Returns a copy with another current update, in which the timeline goes back to a place. */
    UserSelection backAt(@Nullable String value, ReadingPlace place) {
        return new UserSelection(ticked, starred, notes, value, quote, hit, new Reveal(place));
    }

    /**
     * Returns a copy with another current update that is to be scrolled to.
     *
     * @param words the words to scroll to if the update is longer than the view, or null for its beginning
     */
    UserSelection revealing(String value, Quote.@Nullable Span words) {
        return revealing(new Reveal(value, words, false));
    }

    /** Returns a copy with the current update that a request scrolls to. */
    UserSelection revealing(Reveal request) {
        return new UserSelection(ticked, starred, notes, request.update(), quote, hit, request);
    }
}
