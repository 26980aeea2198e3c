package app.rundown.store;

import app.rundown.timeline.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the user has set up the window.
 *
 * @param theme light, dark, or the same as the system
 * @param order newest or oldest first
 * @param readingPreferences how they like to read
 * @param recent paths of the documents opened last, most recent first; at most {@link #MOST_RECENT}. Only older
 *     versions of the program list them here
 * @param window where the window was, or null to let the system place it
 * @param dividers positions of the dividers of split panes, from 0 to 1, by the pane's name
 * @param columns whether a column or pane that can be hidden is shown, by its name
 * @param keys the keys that the user chose, by the command they are for; only those that differ from the initial ones.
 *     Which commands and keys exist is not checked here; the window knows
 * @param startsEmpty whether the window starts empty, and not with what was open
 * @param choices what the user chose last where a panel or a menu offers several, by the name of the choice. Which
 *     values exist is not checked here; the window knows
 */
public record Settings(
        Theme theme,
        Order order,
        ReadingPreferences readingPreferences,
        List<String> recent,
        @Nullable Placement window,
        Map<String, List<Double>> dividers,
        Map<String, Boolean> columns,
        Map<String, List<String>> keys,
        boolean startsEmpty,
        Map<String, String> choices) {

    /** How many recent documents are kept. */
    public static final int MOST_RECENT = 12;

    /** The initial settings. */
    public static final Settings DEFAULT = new Settings(
            Theme.SYSTEM,
            Order.NEWEST_FIRST,
            ReadingPreferences.DEFAULT,
            List.of(),
            null,
            Map.of(),
            Map.of(),
            Map.of(),
            false,
            Map.of());

    /**
     * Where a window is on the screens, in the toolkit's units. The screen may be gone; the window must check.
     *
     * @param x left edge
     * @param y top edge
     * @param width above 0
     * @param height above 0
     * @param maximized whether it fills its screen; the other values are then what it goes back to
     */
    public record Placement(double x, double y, double width, double height, boolean maximized) {}

    /** Keeps copies; of the recent documents, only the most recent ones, each once. */
    public Settings {
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
        dividers = Map.copyOf(dividers);
        columns = Map.copyOf(columns);
        keys = copyOf(keys);
        choices = Map.copyOf(choices);
    }

    /** Returns a copy with another theme. */
    public Settings withTheme(Theme chosen) {
        return new Settings(
                chosen, order, readingPreferences, recent, window, dividers, columns, keys, startsEmpty, choices);
    }

    /** Returns a copy with another order. */
    public Settings withOrder(Order chosen) {
        return new Settings(
                theme, chosen, readingPreferences, recent, window, dividers, columns, keys, startsEmpty, choices);
    }

    /** Returns a copy with another way to read. */
    public Settings withReadingPreferences(ReadingPreferences chosen) {
        return new Settings(theme, order, chosen, recent, window, dividers, columns, keys, startsEmpty, choices);
    }

    /** Returns a copy with a document that was just opened as the most recent. */
    public Settings opened(String path) {
        List<String> paths = new ArrayList<>(recent);
        paths.addFirst(path);
        return withRecent(paths);
    }

    /** Returns a copy with other recent documents, most recent first. */
    public Settings withRecent(List<String> paths) {
        return new Settings(
                theme, order, readingPreferences, paths, window, dividers, columns, keys, startsEmpty, choices);
    }

    /** Returns a copy with another place for the window. */
    public Settings withWindow(@Nullable Placement placement) {
        return new Settings(
                theme, order, readingPreferences, recent, placement, dividers, columns, keys, startsEmpty, choices);
    }

    /** Returns a copy with the dividers of one split pane moved. */
    public Settings withDividers(String pane, List<Double> positions) {
        Map<String, List<Double>> moved = new TreeMap<>(dividers);
        moved.put(pane, List.copyOf(positions));
        return new Settings(
                theme, order, readingPreferences, recent, window, moved, columns, keys, startsEmpty, choices);
    }

    /** Returns a copy with one column or pane shown or hidden. */
    public Settings withColumn(String name, boolean shown) {
        Map<String, Boolean> changed = new TreeMap<>(columns);
        changed.put(name, shown);
        return new Settings(
                theme, order, readingPreferences, recent, window, dividers, changed, keys, startsEmpty, choices);
    }

    /** Returns a copy with other keys chosen. */
    public Settings withKeys(Map<String, List<String>> chosen) {
        return new Settings(
                theme, order, readingPreferences, recent, window, dividers, columns, chosen, startsEmpty, choices);
    }

    /** Returns a copy in which the window starts empty, or as it was left. */
    public Settings withStartsEmpty(boolean empty) {
        return new Settings(theme, order, readingPreferences, recent, window, dividers, columns, keys, empty, choices);
    }

    /** Returns a copy with the last choice of one name. */
    public Settings withChoice(String name, String value) {
        Map<String, String> changed = new TreeMap<>(choices);
        changed.put(name, value);
        return new Settings(
                theme, order, readingPreferences, recent, window, dividers, columns, keys, startsEmpty, changed);
    }

    private static Map<String, List<String>> copyOf(Map<String, List<String>> lists) {
        Map<String, List<String>> copy = new TreeMap<>();
        lists.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        return Map.copyOf(copy);
    }
}
