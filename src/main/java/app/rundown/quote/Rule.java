package app.rundown.quote;

import org.jspecify.annotations.Nullable;

/** One way of telling who said a quote. The rules are asked in order; the first that answers, wins. */
interface Rule {
    /** Who said the quote at a place, nobody (with the reason), or null where this rule has nothing to say. */
    @Nullable
    Attribution attribute(Place place);
}
