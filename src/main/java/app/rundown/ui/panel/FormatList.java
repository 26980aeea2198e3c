package app.rundown.ui.panel;

import app.rundown.export.Format;
import app.rundown.ui.control.Ui;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The formats by group, each with who takes it. The arrow keys choose; formats that few need are folded away. */
final class FormatList extends ScrollPane {
    private final Map<Format, ToggleButton> rows = new EnumMap<>(Format.class);
    private final VBox groups = new VBox();
    private final Consumer<Format> onChoose;
    private final Set<Format> shown;
    private Format chosen;

    /**
     * Creates the list.
     *
     * @param first the format that is chosen at first
     * @param onChoose is told which format the user chose
     */
    FormatList(Format first, Consumer<Format> onChoose) {
        this.onChoose = onChoose;
        chosen = first;
        shown = EnumSet.noneOf(Format.class);
        Stream.of(Format.values()).filter(format -> !format.isMore()).forEach(shown::add);
        if (first.isMore()) {
            shown.addAll(EnumSet.allOf(Format.class));
        }
        getStyleClass().add("format-scroll");
        groups.getStyleClass().add("format-groups");
        setContent(groups);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        build();
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                step(event.getCode() == KeyCode.DOWN ? 1 : -1);
                event.consume();
            }
        });
    }

    /** Returns the row of the chosen format. */
    ToggleButton row() {
        return Objects.requireNonNull(rows.get(chosen));
    }

    private void build() {
        rows.clear();
        groups.getChildren().clear();
        for (Format.Group group : Format.Group.values()) {
            List<Format> formats =
                    shown.stream().filter(format -> format.group() == group).toList();
            if (!formats.isEmpty()) {
                VBox column = new VBox();
                column.getStyleClass().add("format-rows");
                formats.forEach(format -> column.getChildren().add(row(format)));
                HBox line = new HBox(Ui.label(group.label(), "format-group"), column);
                line.getStyleClass().add("format-line");
                if (groups.getChildren().isEmpty()) {
                    line.getStyleClass().add("first");
                }
                groups.getChildren().add(line);
            }
        }
        if (shown.size() < Format.values().length) {
            Hyperlink more = new Hyperlink("More formats");
            more.getStyleClass().addAll("side-link", "format-more");
            more.setOnAction(event -> showAll());
            HBox line = new HBox(Ui.label("", "format-group"), more);
            line.getStyleClass().add("format-line");
            groups.getChildren().add(line);
        }
    }

    private ToggleButton row(Format format) {
        ToggleButton row = new ToggleButton();
        HBox words = new HBox(Ui.label(format.label(), "format-name"), Ui.label(format.takers(), "format-takers"));
        words.getStyleClass().add("format-words");
        row.setGraphic(words);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().add("format");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setSelected(format == chosen);
        row.setFocusTraversable(format == chosen);
        row.setOnAction(event -> choose(format));
        Ui.named(row, AccessibleRole.RADIO_BUTTON, format.label() + ", for " + format.takers());
        rows.put(format, row);
        return row;
    }

    private void choose(Format format) {
        chosen = format;
        rows.forEach((each, row) -> {
            row.setSelected(each == format);
            row.setFocusTraversable(each == format);
        });
        onChoose.accept(format);
    }

    private void step(int by) {
        List<Format> all = List.copyOf(shown);
        int next = Math.clamp(all.indexOf(chosen) + by, 0, all.size() - 1);
        choose(all.get(next));
        Ui.focus(row());
        bringIntoView(row());
    }

    private void bringIntoView(ToggleButton row) {
        double hidden = groups.getHeight() - getViewportBounds().getHeight();
        double top = groups.sceneToLocal(row.localToScene(0, 0)).getY();
        double bottom = top + row.getHeight();
        double seen = getVvalue() * Math.max(hidden, 0);
        if (hidden > 0 && (top < seen || bottom > seen + getViewportBounds().getHeight())) {
            double wanted = top < seen ? top : bottom - getViewportBounds().getHeight();
            setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }

    private void showAll() {
        shown.addAll(EnumSet.allOf(Format.class));
        build();
        Ui.focus(row());
    }
}
