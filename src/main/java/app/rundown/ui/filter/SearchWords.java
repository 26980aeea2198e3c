package app.rundown.ui.filter;

import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.ui.format.Counts;
import app.rundown.ui.state.State;

/**
 * What the search field says, as briefly as its bar asks.
 *
 * @param width the width of the bar, in pixels; 0 if it is not known yet
 */
record SearchWords(double width) {
    /** The least width for the long form of its counts, and of what can be added. */
    private static final double ROOMY = 460;
    /** The least width for the long form of what can be searched for. */
    private static final double TIGHT = 330;
    /** The least width for more than a word of it. */
    private static final double CRAMPED = 240;

    private boolean isBelow(double least) {
        return width > 0 && width < least;
    }

    /** Returns what asks for words; none of it is cut. */
    String prompt(Filter filter) {
        if (!filter.equals(Filter.NONE)) {
            return isBelow(ROOMY) ? "Add…" : "Add words, a speaker, a time…";
        }
        return isBelow(CRAMPED)
                ? "Search words…"
                : isBelow(TIGHT) ? "Search words, speakers…" : "Search words, a speaker, a topic, a time";
    }

    /** Says how much is shown, or found; empty if that is all. */
    String count(State now) {
        boolean brief = isBelow(ROOMY);
        FilteredTimeline shown = now.shown();
        if (!now.filter().words().isEmpty()) {
            String words = Counts.orNone(shown.hits(), "word");
            String place = now.hit() > 0 && shown.hits() > 0 ? Counts.number(now.hit()) + " of " : "";
            String found = isBelow(TIGHT) && !place.isEmpty() ? Counts.number(shown.hits()) : words;
            return brief ? place + found : Counts.orNone(shown.found(), "update") + ", " + place + words;
        }
        if (now.filter().equals(Filter.NONE) || now.isEmpty() || isBelow(TIGHT)) {
            // Where there is no room, the status line alone says it.
            return "";
        }
        return Counts.number(shown.entries().size()) + " of "
                + (brief ? Counts.number(shown.total()) : Counts.orNone(shown.total(), "update"));
    }
}
