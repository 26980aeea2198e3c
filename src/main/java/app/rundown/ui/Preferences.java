package app.rundown.ui;

import app.rundown.store.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the window remembers from one start to the next, as properties that are saved when they change. */
final class Preferences {
    private static final int MOST_RECENT = 12;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final ObjectProperty<List<String>> recent = new SimpleObjectProperty<>(List.of());

    ObjectProperty<Theme> theme() {
        return theme;
    }

    /** Paths of the documents opened last, the latest first. */
    ObjectProperty<List<String>> recent() {
        return recent;
    }

    void opened(List<String> paths) {
        List<String> all = new ArrayList<>(paths);
        recent.get().stream().filter(path -> !paths.contains(path)).forEach(all::add);
        recent.set(List.copyOf(all.subList(0, Math.min(all.size(), MOST_RECENT))));
    }
}
