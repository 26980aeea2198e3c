package app.rundown.ui.state;

import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import java.util.HashSet;
import java.util.Set;

/**
 * How the user wants to see the timeline and its quotes.
 *
 * @param filter which updates are shown
 * @param order newest or oldest first
 * @param displayZone in which zone times are shown
 * @param quoteFilter which of the quotes are listed, and how they are grouped
 * @param tab the tab of the inspector
 * @param context whether the neighbours of what passes the filter are shown, too
 * @param also ids of updates that are shown at their places although the filter leaves them out; another filter forgets
 *     them
 * @param lanes whether lanes take the timeline's place, and which
 */
public record ViewOptions(
        Filter filter,
        Order order,
        DisplayZone displayZone,
        QuoteFilter quoteFilter,
        Tab tab,
        boolean context,
        Set<String> also,
        LaneOptions lanes) {
    /** A tab of the inspector. */
    public enum Tab {
        /** The quotes of what is shown. */
        QUOTES,
        /** What is wrong or uncertain in the documents. */
        AUDIT
    }

    /** Keeps a copy of the set. */
    public ViewOptions {
        also = Set.copyOf(also);
    }

    /** Creates a view that shows nothing besides what passes the filter. */
    ViewOptions(Filter filter, Order order, DisplayZone displayZone, QuoteFilter quoteFilter) {
        this(filter, order, displayZone, quoteFilter, Tab.QUOTES, false, Set.of(), LaneOptions.NONE);
    }

    /** Returns this view with another filter. Narrowing to speakers also narrows the quote list. */
    ViewOptions withFilter(Filter value) {
        Set<String> speakers = value.speakers();
        return new ViewOptions(
                value,
                order,
                displayZone,
                speakers.equals(filter.speakers()) ? quoteFilter : quoteFilter.withSpeakers(speakers),
                tab,
                context,
                Set.of(),
                lanes);
    }

    /** Returns this view with another order. */
    ViewOptions withOrder(Order value) {
        return new ViewOptions(filter, value, displayZone, quoteFilter, tab, context, also, lanes);
    }

    /** Returns this view with another zone for times. */
    ViewOptions withDisplayZone(DisplayZone value) {
        return new ViewOptions(filter, order, value, quoteFilter, tab, context, also, lanes);
    }

    /** Returns this view with another filter of the quote list. */
    public ViewOptions withQuoteFilter(QuoteFilter value) {
        return new ViewOptions(filter, order, displayZone, value, tab, context, also, lanes);
    }

    /** Returns this view with more updates shown that the filter leaves out. */
    ViewOptions withAlso(Set<String> more) {
        Set<String> all = new HashSet<>(also);
        all.addAll(more);
        return new ViewOptions(filter, order, displayZone, quoteFilter, tab, context, all, lanes);
    }

    /** Returns this view with the neighbours of what passes the filter shown, or not. */
    ViewOptions withContext(boolean value) {
        return new ViewOptions(filter, order, displayZone, quoteFilter, tab, value, also, lanes);
    }

    /** Returns this view with another tab of the inspector. */
    ViewOptions withTab(Tab value) {
        return new ViewOptions(filter, order, displayZone, quoteFilter, value, context, also, lanes);
    }

    /** Returns this view with other lanes, or without. */
    public ViewOptions withLanes(LaneOptions value) {
        return new ViewOptions(filter, order, displayZone, quoteFilter, tab, context, also, value);
    }
}
