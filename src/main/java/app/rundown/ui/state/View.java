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
 * @param sift which of the quotes are listed, and how they are grouped
 */
public record View(Filter filter, Order order, DisplayZone displayZone, Sift sift) {
    /** Returns this view with another filter. Narrowing to speakers also narrows the quote list. */
    View withFilter(Filter value) {
        Set<String> speakers = value.speakers();
        return new View(
                value, order, displayZone, speakers.equals(filter.speakers()) ? sift : sift.withSpeakers(speakers));
    }

    /** Returns this view with another order. */
    View withOrder(Order value) {
        return new View(filter, value, displayZone, sift);
    }

    /** Returns this view with another zone for times. */
    View withClockwork(DisplayZone value) {
        return new View(filter, order, value, sift);
    }

    /** Returns this view with another filter of the quote list. */
    public View withSift(Sift value) {
        return new View(filter, order, displayZone, value);
    }
}
