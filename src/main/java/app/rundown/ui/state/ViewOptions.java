package app.rundown.ui.state;

import app.rundown.history.HistoryIndex;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        Lanes lanes) {
    /** A tab of the inspector. */
    public enum Tab {
        /** The quotes of what is shown. */
        QUOTES,
        /** What is wrong or uncertain in the documents. */
        AUDIT
    }

    /**
     * Whether lanes take the timeline's place, and which.
     *
     * @param shown whether they do
     * @param by what a lane is for
     * @param chosen the names of the lanes that the user chose, from left to right; none for those with the most quotes
     */
    public record Lanes(boolean shown, By by, List<String> chosen) {
        /** The timeline; when lanes are shown, one for each of the speakers with the most quotes. */
        public static final Lanes NONE = new Lanes(false, By.SPEAKER, List.of());

        /** What a lane is for. */
        public enum By {
            /** One speaker. */
            SPEAKER("Speakers", "speaker"),
            /** One topic. */
            TOPIC("Topics", "topic"),
            /** One site or publisher. */
            OUTLET("Outlets", "outlet");

            private final String label;
            private final String noun;

            By(String label, String noun) {
                this.label = label;
                this.noun = noun;
            }

            /** The text of the button that chooses it. */
            public String label() {
                return label;
            }

            /** What one of them is called. */
            public String noun() {
                return noun;
            }
        }

        /** Keeps a copy of the list, each name once. */
        public Lanes {
            chosen = chosen.stream().distinct().toList();
        }

        /** Returns the same lanes, shown or not. */
        public Lanes withShown(boolean value) {
            return new Lanes(value, by, chosen);
        }

        /** Returns lanes for other things, of which those with the most quotes are shown first. */
        public Lanes withBy(By value) {
            return value == by ? this : new Lanes(shown, value, List.of());
        }

        /** Returns lanes with these names. */
        public Lanes withChosen(List<String> names) {
            return new Lanes(shown, by, names);
        }

        /**
         * Returns these lanes with one more, where it is seen: behind those shown, or in place of the last of them if
         * no more fit.
         *
         * @param seen the names of the lanes that are shown
         * @param fit how many can be shown
         */
        public Lanes with(String name, List<String> seen, int fit) {
            List<String> names = new ArrayList<>(seen.subList(0, Math.min(seen.size(), Math.max(0, fit - 1))));
            names.add(name);
            names.addAll(seen);
            names.addAll(chosen);
            return withChosen(names);
        }

        /**
         * Returns these lanes without one.
         *
         * @param seen the names of the lanes that are shown
         */
        public Lanes without(String name, List<String> seen) {
            List<String> names = new ArrayList<>(seen);
            names.addAll(chosen);
            names.removeIf(name::equals);
            return withChosen(names);
        }
    }

    /** Keeps a copy of the set. */
    public ViewOptions {
        also = Set.copyOf(also);
    }

    /** Creates a view that shows nothing besides what passes the filter. */
    ViewOptions(Filter filter, Order order, DisplayZone displayZone, QuoteFilter quoteFilter) {
        this(filter, order, displayZone, quoteFilter, Tab.QUOTES, false, Set.of(), Lanes.NONE);
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

    /**
     * Returns this view of other documents: those that are closed are no longer hidden, a capture of a hidden live blog
     * is hidden too, and what was shown although the filter leaves it out still is.
     *
     * @param open the ids of the open documents
     * @param history tells what is a newer capture of what
     */
    ViewOptions of(Set<String> open, HistoryIndex history) {
        Set<String> hidden = filter.hiddenDocuments().stream()
                .filter(open::contains)
                .flatMap(id -> history.captures(id).stream())
                .collect(Collectors.toSet());
        Set<String> carried = also.stream().map(history::latest).collect(Collectors.toSet());
        return new ViewOptions(
                FilterChanges.hide(filter, hidden), order, displayZone, quoteFilter, tab, context, carried, lanes);
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
    public ViewOptions withLanes(Lanes value) {
        return new ViewOptions(filter, order, displayZone, quoteFilter, tab, context, also, value);
    }
}
