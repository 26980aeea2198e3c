package app.rundown.ui.keys;

import app.rundown.ui.control.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The list of keys: lines under headings, in two columns if there is room for them, else in one. */
final class KeyColumns extends HBox {
    /** Width in pixels at which two of the longest lines fit side by side. */
    private static final double TWO = 720;

    private final List<Section> sections;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private String words = "";
    private boolean wide;

    /** A heading and the lines under it. */
    record Section(String heading, List<? extends KeyLine> lines) {}

    /** A list that shows all its lines. */
    KeyColumns(List<Section> sections) {
        this.sections = List.copyOf(sections);
        getStyleClass().add("key-columns");
        for (VBox column : List.of(left, right)) {
            column.getStyleClass().add("key-column");
            column.setMinWidth(0);
            // Equal preferred widths keep both columns equally wide.
            column.setPrefWidth(1);
            setHgrow(column, Priority.ALWAYS);
        }
        getChildren().setAll(left, right);
        widthProperty().subscribe(width -> {
            if (wide != width.doubleValue() >= TWO) {
                wide = !wide;
                arrange();
            }
        });
        arrange();
    }

    /** Shows only the lines that contain all of the given words. */
    void find(String wanted) {
        words = wanted;
        arrange();
    }

    /** Returns the lines that are shown, down the left column and then down the right one. */
    Stream<KeyLine> lines() {
        return Stream.of(left, right)
                .flatMap(column -> column.getChildren().stream())
                .flatMap(box -> box instanceof VBox group ? group.getChildren().stream() : Stream.empty())
                .flatMap(node -> node instanceof KeyLine line ? Stream.of(line) : Stream.empty());
    }

    private void arrange() {
        List<Section> found = sections.stream()
                .map(section -> new Section(
                        section.heading(),
                        section.lines().stream()
                                .filter(line -> line.matches(words))
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
        int all = found.stream().mapToInt(KeyColumns::height).sum();
        List<VBox> onLeft = new ArrayList<>();
        List<VBox> onRight = new ArrayList<>();
        int before = 0;
        for (Section section : found) {
            // A section goes into the column in which its middle falls.
            boolean first = !wide || found.size() == 1 || before * 2 + height(section) <= all;
            (first ? onLeft : onRight).add(box(section));
            before += height(section);
        }
        left.getChildren().setAll(onLeft);
        right.getChildren().setAll(onRight);
        if (found.isEmpty()) {
            left.getChildren().setAll(Ui.label("No command has these words.", "quiet"));
        }
        Ui.show(right, !onRight.isEmpty());
    }

    /** The height in lines; a heading counts as two. */
    private static int height(Section section) {
        return section.lines().size() + 2;
    }

    private static VBox box(Section section) {
        Label heading = Ui.named(Ui.label(section.heading(), "side-heading"), AccessibleRole.TEXT, section.heading());
        VBox box = new VBox(heading);
        box.getStyleClass().add("key-section");
        box.getChildren().addAll(section.lines());
        return box;
    }
}
