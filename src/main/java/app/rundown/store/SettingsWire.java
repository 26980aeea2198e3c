package app.rundown.store;

import app.rundown.timeline.Clockwork;
import app.rundown.timeline.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The settings as they stand in their file: whatever is missing, unknown or out of range there is as the program begins with. */
record SettingsWire(
        @Nullable Theme theme,
        @Nullable Order order,
        @Nullable Reading reading,
        @Nullable List<@Nullable String> recent,
        @Nullable Window window,
        @Nullable TreeMap<String, @Nullable List<@Nullable Double>> dividers,
        @Nullable TreeMap<String, @Nullable Boolean> columns,
        @Nullable TreeMap<String, @Nullable List<@Nullable String>> keys) {

    /** A place of the window. */
    record Window(double x, double y, double width, double height, boolean maximized) {}

    /** How the user likes to read. */
    record Reading(
            @Nullable Integer textSize,
            @Nullable Boolean compact,
            Clockwork.@Nullable Choice zone,
            @Nullable Boolean relativeTimes,
            @Nullable Boolean reportedSpeech) {
        static Reading of(Comfort comfort) {
            return new Reading(comfort.textSize(), comfort.compact(), comfort.zone(), comfort.relativeTimes(), comfort.reportedSpeech());
        }

        Comfort comfort() {
            return new Comfort(
                    Objects.requireNonNullElse(textSize, Comfort.DEFAULT.textSize()),
                    Objects.requireNonNullElse(compact, Comfort.DEFAULT.compact()),
                    Objects.requireNonNullElse(zone, Comfort.DEFAULT.zone()),
                    Objects.requireNonNullElse(relativeTimes, Comfort.DEFAULT.relativeTimes()),
                    Objects.requireNonNullElse(reportedSpeech, Comfort.DEFAULT.reportedSpeech()));
        }
    }

    static SettingsWire of(Settings settings) {
        Settings.Placement place = settings.window();
        return new SettingsWire(
                settings.theme(),
                settings.order(),
                Reading.of(settings.comfort()),
                new ArrayList<>(settings.recent()),
                place == null ? null : new Window(place.x(), place.y(), place.width(), place.height(), place.maximized()),
                new TreeMap<>(settings.dividers()),
                new TreeMap<>(settings.columns()),
                new TreeMap<>(settings.keys()));
    }

    Settings settings() {
        Settings settings = new Settings(
                Objects.requireNonNullElse(theme, Settings.DEFAULT.theme()),
                Objects.requireNonNullElse(order, Settings.DEFAULT.order()),
                reading == null ? Comfort.DEFAULT : reading.comfort(),
                present(recent),
                window == null || !(window.width() > 0 && window.height() > 0)
                        ? null
                        : new Settings.Placement(window.x(), window.y(), window.width(), window.height(), window.maximized()),
                Map.of(),
                Map.of(),
                chosen());
        if (dividers != null) {
            for (Map.Entry<String, @Nullable List<@Nullable Double>> pane : dividers.entrySet()) {
                List<Double> positions = present(pane.getValue());
                if (positions.stream().allMatch(position -> position >= 0 && position <= 1)) {
                    settings = settings.withDividers(pane.getKey(), positions);
                }
            }
        }
        if (columns != null) {
            for (Map.Entry<String, @Nullable Boolean> column : columns.entrySet()) {
                settings = settings.withColumn(column.getKey(), !Boolean.FALSE.equals(column.getValue()));
            }
        }
        return settings;
    }

    /** A list that is missing is no choice. */
    private Map<String, List<String>> chosen() {
        Map<String, List<String>> chosen = new TreeMap<>();
        if (keys != null) {
            for (Map.Entry<String, @Nullable List<@Nullable String>> command : keys.entrySet()) {
                if (command.getValue() != null) {
                    chosen.put(command.getKey(), present(command.getValue()));
                }
            }
        }
        return chosen;
    }

    private static <T> List<T> present(@Nullable List<@Nullable T> values) {
        List<T> present = new ArrayList<>();
        if (values != null) {
            for (T value : values) {
                if (value != null) {
                    present.add(value);
                }
            }
        }
        return present;
    }
}
