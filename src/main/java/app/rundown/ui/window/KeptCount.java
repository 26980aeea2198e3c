package app.rundown.ui.window;

import app.rundown.store.Settings;
import java.util.stream.Stream;

/** How many captures of a live blog that is followed are kept. */
enum KeptCount {
    /** As many as fit into the memory; so at first. */
    ALL("Keep all", Integer.MAX_VALUE),
    /** The last 50. */
    FIFTY("Keep the last 50", 50),
    /** The last 20. */
    TWENTY("Keep the last 20", 20),
    /** The last five. */
    FIVE("Keep the last 5", 5);

    /** The name of the choice in the settings. */
    private static final String CHOICE = "captures";

    private final String label;
    private final int captures;

    KeptCount(String label, int captures) {
        this.label = label;
        this.captures = captures;
    }

    /** Returns what the user has chosen. */
    static KeptCount of(Settings settings) {
        String name = settings.choices().getOrDefault(CHOICE, "");
        return Stream.of(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    /** Returns the settings in which this is chosen. */
    Settings chosenIn(Settings settings) {
        return settings.withChoice(CHOICE, name());
    }

    /** Returns it in words. */
    String label() {
        return label;
    }

    /** Returns how many captures are kept. */
    int captures() {
        return captures;
    }
}
