package app.rundown.monkey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

/** Which parts of the program a monkey has come to. Belongs to the FX thread. */
final class Reached {
    /** One in so many actions looks at what is shown. */
    static final int EVERY = 20;

    /** The style classes of the parts. */
    private static final List<String> PARTS = List.of(
            "lanes-pane",
            "history-page",
            "history-version",
            "coverage-page",
            "matrix-page",
            "export-panel",
            "note-panel",
            "address-panel",
            "keys-panel",
            "reasons-panel",
            "speaker-panel",
            "follow-line",
            "news-pill",
            "token",
            "start-page",
            "message-line",
            "toast");

    /** What a menu offers for a part that has no look of its own. */
    private static final String SAVED_FILTER = "Save this filter…";

    private final Map<String, Integer> seen = new TreeMap<>();
    private int actions;

    /** Takes note of what is shown after an action, and of what was done. */
    void look(String done) {
        if (done.contains(SAVED_FILTER)) {
            seen.merge(SAVED_FILTER, 1, Integer::sum);
        }
        if (actions++ % EVERY == 0) {
            Set<String> classes = new HashSet<>();
            Window.getWindows().stream()
                    .map(Window::getScene)
                    .filter(scene -> scene != null)
                    .forEach(scene -> collect(scene.getRoot(), classes));
            PARTS.stream().filter(classes::contains).forEach(part -> seen.merge(part, 1, Integer::sum));
        }
    }

    private static void collect(Node node, Set<String> classes) {
        if (node.isVisible()) {
            classes.addAll(node.getStyleClass());
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, classes));
            }
        }
    }

    /** Whether a node of a style class is shown in what is below a node. */
    static boolean isSeen(Node node, String styleClass) {
        return node.isVisible()
                && (node.getStyleClass().contains(styleClass)
                        || node instanceof Parent parent
                                && parent.getChildrenUnmodifiable().stream()
                                        .anyMatch(child -> isSeen(child, styleClass)));
    }

    @Override
    public String toString() {
        return Stream.concat(PARTS.stream(), Stream.of(SAVED_FILTER))
                .map(part -> part + " " + seen.getOrDefault(part, 0))
                .collect(Collectors.joining(", "));
    }
}
