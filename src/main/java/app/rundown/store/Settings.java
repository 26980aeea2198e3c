package app.rundown.store;

import app.rundown.timeline.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the user has set up the window. Holds nothing of any document but where it lies.
 *
 * @param theme light, dark or as the system is
 * @param order newest or oldest first
 * @param comfort how they like to read
 * @param recent paths of the documents opened last, the last one first; at most {@link #MOST_RECENT}
 * @param window where the window stood, or null for wherever the system puts it
 * @param dividers where the dividers of split panes stand, by the pane's name, from 0 to 1
 * @param columns whether columns and panes that can be hidden are shown, by their name
 * @param keys the keys that the user chose, by the command they are for; only what differs from the beginning. What
 *     commands and keys there are is for the window to know
 */
public record Settings(
        Theme theme,
        Order order,
        Comfort comfort,
        List<String> recent,
        @Nullable Placement window,
        Map<String, List<Double>> dividers,
        Map<String, Boolean> columns,
        Map<String, List<String>> keys) {

    /** How many recent documents are kept. */
    public static final int MOST_RECENT = 12;

    /** What the program begins with. */
    public static final Settings DEFAULT = new Settings(
            Theme.SYSTEM, Order.NEWEST_FIRST, Comfort.DEFAULT, List.of(), null, Map.of(), Map.of(), Map.of());

    /**
     * Where a window stands on the screens, in the toolkit's units; whether a screen is still there is for the window
     * to see.
     *
     * @param x left edge
     * @param y top edge
     * @param width above 0
     * @param height above 0
     * @param maximized whether it fills its screen; the rest is then what it goes back to
     */
    public record Placement(double x, double y, double width, double height, boolean maximized) {}

    /** Keeps copies, and of the recent documents each once and only the last. */
    public Settings {
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
        dividers = Map.copyOf(dividers);
        columns = Map.copyOf(columns);
        keys = copyOf(keys);
    }

    /** With another theme. */
    public Settings withTheme(Theme chosen) {
        return new Settings(chosen, order, comfort, recent, window, dividers, columns, keys);
    }

    /** With another order. */
    public Settings withOrder(Order chosen) {
        return new Settings(theme, chosen, comfort, recent, window, dividers, columns, keys);
    }

    /** With another way to read. */
    public Settings withComfort(Comfort chosen) {
        return new Settings(theme, order, chosen, recent, window, dividers, columns, keys);
    }

    /** With a document that was just opened. */
    public Settings opened(String path) {
        List<String> paths = new ArrayList<>(recent);
        paths.addFirst(path);
        return withRecent(paths);
    }

    /** With other recent documents, the last one first. */
    public Settings withRecent(List<String> paths) {
        return new Settings(theme, order, comfort, paths, window, dividers, columns, keys);
    }

    /** With another place of the window. */
    public Settings withWindow(@Nullable Placement placement) {
        return new Settings(theme, order, comfort, recent, placement, dividers, columns, keys);
    }

    /** With the dividers of one split pane moved. */
    public Settings withDividers(String pane, List<Double> positions) {
        Map<String, List<Double>> moved = new TreeMap<>(dividers);
        moved.put(pane, List.copyOf(positions));
        return new Settings(theme, order, comfort, recent, window, moved, columns, keys);
    }

    /** With one column or pane shown or hidden. */
    public Settings withColumn(String name, boolean shown) {
        Map<String, Boolean> changed = new TreeMap<>(columns);
        changed.put(name, shown);
        return new Settings(theme, order, comfort, recent, window, dividers, changed, keys);
    }

    /** With other keys chosen. */
    public Settings withKeys(Map<String, List<String>> chosen) {
        return new Settings(theme, order, comfort, recent, window, dividers, columns, chosen);
    }

    private static Map<String, List<String>> copyOf(Map<String, List<String>> lists) {
        Map<String, List<String>> copy = new TreeMap<>();
        lists.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        return Map.copyOf(copy);
    }
}
