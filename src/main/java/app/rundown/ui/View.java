package app.rundown.ui;

import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;

/**
 * How the user wants to see the timeline.
 *
 * @param filter what is to be shown
 * @param order in which direction
 */
record View(Filter filter, Order order) {
    View withFilter(Filter value) {
        return new View(value, order);
    }

    View withOrder(Order value) {
        return new View(filter, value);
    }
}
