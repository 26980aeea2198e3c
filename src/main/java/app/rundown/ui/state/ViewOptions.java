package app.rundown.ui.state;

import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import java.util.Set;

/**
 * How the user wants to see the timeline and its quotes.
 *
 * @param filter which updates are shown
 * @param order newest or oldest first
 * @param displayZone in which zone times are shown
 * @param quoteFilter which of the quotes are listed, and how they are grouped
 */
public record ViewOptions(Filter filter, Order order, DisplayZone displayZone, QuoteFilter quoteFilter) {
    /** Returns this view with another filter. Narrowing to speakers also narrows the quote list. */
    ViewOptions withFilter(Filter value) {
        Set<String> speakers = value.speakers();
        return new ViewOptions(
                value,
                order,
                displayZone,
                speakers.equals(filter.speakers()) ? quoteFilter : quoteFilter.withSpeakers(speakers));
    }

    /** Returns this view with another order. */
    ViewOptions withOrder(Order value) {
        return new ViewOptions(filter, value, displayZone, quoteFilter);
    }

    /** Returns this view with another zone for times. */
    ViewOptions withDisplayZone(DisplayZone value) {
        return new ViewOptions(filter, order, value, quoteFilter);
    }

    /** Returns this view with another filter of the quote list. */
    public ViewOptions withQuoteFilter(QuoteFilter value) {
        return new ViewOptions(filter, order, displayZone, value);
    }
}
