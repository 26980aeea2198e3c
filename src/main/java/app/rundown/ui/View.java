package app.rundown.ui;

import app.rundown.timeline.Clockwork;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import java.util.Set;

/**
 * How the user wants to see the timeline.
 *
 * @param filter what is to be shown
 * @param order in which direction
 * @param clockwork in which zone times are read
 * @param sift which of the quotes are listed, and how
 */
record View(Filter filter, Order order, Clockwork clockwork, Sift sift) {
    /** With another filter; whose updates are shown only, theirs are the quotes that are listed. */
    View withFilter(Filter value) {
        Set<String> speakers = value.speakers();
        return new View(
                value, order, clockwork, speakers.equals(filter.speakers()) ? sift : sift.withSpeakers(speakers));
    }

    View withOrder(Order value) {
        return new View(filter, value, clockwork, sift);
    }

    View withClockwork(Clockwork value) {
        return new View(filter, order, value, sift);
    }

    View withSift(Sift value) {
        return new View(filter, order, clockwork, value);
    }
}
