package app.rundown.ui;

import app.rundown.model.Quote;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the user chose, and where they are.
 *
 * @param ticked ids of the updates chosen for the next export
 * @param starred ids of the updates kept for good
 * @param update id of the update that the keyboard is on, or null
 * @param quote the quote that the inspector shows, or null
 * @param hit which of the search's hits is the current one, from 1; 0 for none
 * @param reveal the update to bring into view; a new object for each wish, so that views act once
 */
record Chosen(
        Set<String> ticked,
        Set<String> starred,
        @Nullable String update,
        @Nullable Quote quote,
        int hit,
        State.@Nullable Reveal reveal) {

    /** Nothing yet. */
    static final Chosen NONE = new Chosen(Set.of(), Set.of(), null, null, 0, null);

    /** Keeps copies of the sets. */
    Chosen {
        ticked = Set.copyOf(ticked);
        starred = Set.copyOf(starred);
    }

    Chosen withTicked(Set<String> value) {
        return new Chosen(value, starred, update, quote, hit, reveal);
    }

    Chosen withStarred(Set<String> value) {
        return new Chosen(ticked, value, update, quote, hit, reveal);
    }

    /** With the keyboard on an update. */
    Chosen on(@Nullable String value) {
        return new Chosen(ticked, starred, value, quote, hit, reveal);
    }

    Chosen withQuote(@Nullable Quote value) {
        return new Chosen(ticked, starred, update, value, hit, reveal);
    }

    /** At another hit; 0 for none, which also lets go of the words that were revealed. */
    Chosen withHit(int value) {
        return new Chosen(ticked, starred, update, quote, value, value == 0 ? null : reveal);
    }

    /** With the keyboard on an update that is to be brought into view. */
    Chosen revealing(String value, Quote.@Nullable Span words) {
        return new Chosen(ticked, starred, value, quote, hit, new State.Reveal(value, words));
    }
}
