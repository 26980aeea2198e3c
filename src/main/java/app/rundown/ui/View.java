package app.rundown.ui;

import app.rundown.timeline.Clockwork;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;

/**
 * How the user wants to see the timeline.
 *
 * @param filter what is to be shown
 * @param order in which direction
 * @param clockwork in which zone times are read
 */
record View(Filter filter, Order order, Clockwork clockwork) {
    View withFilter(Filter value) {
        return new View(value, order, clockwork);
    }

    View withOrder(Order value) {
        return new View(filter, value, clockwork);
    }

    View withClockwork(Clockwork value) {
        return new View(filter, order, value);
    }
}
