package app.rundown.ui.filter;

import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A row of the topic filter: a name with its count. A click narrows the timeline to what has that name, and the small
 * button beside it leaves it out. Space and minus do the same with the keyboard.
 */
public final class FilterRow extends HBox {
    private static final PseudoClass INCLUDED = PseudoClass.getPseudoClass("included");
    private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");
    /** While the keyboard is in the row: the ring goes around the count, too. */
    private static final PseudoClass RING = PseudoClass.getPseudoClass("ring");

    private static final PseudoClass NONE_LEFT = PseudoClass.getPseudoClass("none-left");

    /** The space between the count and the button beside it, in pixels. */
    private static final double GAP = 4;

    private final ToggleButton include;
    private @Nullable Button leaveOut;
    private boolean chosen;
    private final Label count = Ui.label("", "count");
    private final String spoken;
    private final String noun;

    /**
     * Creates a row.
     *
     * @param sign the mark in front of the name
     * @param name the name of the topic or speaker
     * @param noun what is counted, for screen readers
     * @param onInclude runs on a click
     * @param onExclude runs when the name is to be left out, or null if it cannot be
     */
    FilterRow(Node sign, String name, String noun, Runnable onInclude, @Nullable Runnable onExclude) {
        this.spoken = name;
        this.noun = noun;
        getStyleClass().add("filter-row");
        Label label = Ui.label(name, "name");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox face = new HBox(sign, label);
        face.getStyleClass().add("face");
        include = new ToggleButton();
        include.setGraphic(face);
        include.setMaxWidth(Double.MAX_VALUE);
        include.setMinWidth(0);
        include.getStyleClass().add("filter-toggle");
        include.setOnAction(event -> onInclude.run());
        include.focusVisibleProperty().subscribe(is -> pseudoClassStateChanged(RING, is));
        Tooltips.onHover(include, () -> name);
        include.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        HBox.setHgrow(include, Priority.ALWAYS);
        getChildren().add(include);
        if (onExclude != null) {
            Button exclude = Ui.iconButton(Feather.SLASH, "Leave out " + name, onExclude, "exclude");
            exclude.setFocusTraversable(false);
            // It lies over the end of a long name, so that nothing moves when it shows.
            exclude.setManaged(false);
            leaveOut = exclude;
            addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.MINUS || event.getCode() == KeyCode.SUBTRACT) {
                    onExclude.run();
                    event.consume();
                }
            });
        }
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().add(count);
        if (leaveOut != null) {
            getChildren().add(leaveOut);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (leaveOut != null) {
            double size = leaveOut.prefWidth(-1);
            leaveOut.resizeRelocate(count.getLayoutX() - size - GAP, (getHeight() - size) / 2, size, size);
        }
    }

    /** Whether the filter names this row. */
    boolean isChosen() {
        return chosen;
    }

    /**
     * Updates the row.
     *
     * @param number the count
     * @param included whether the timeline is narrowed to this name
     * @param excluded whether this name is left out
     */
    void show(int number, boolean included, boolean excluded) {
        chosen = included || excluded;
        count.setText(Counts.number(number));
        include.setSelected(included);
        pseudoClassStateChanged(INCLUDED, included);
        pseudoClassStateChanged(EXCLUDED, excluded);
        pseudoClassStateChanged(NONE_LEFT, number == 0 && !included);
        include.setAccessibleText(spoken + ", " + Counts.orNone(number, noun)
                + (included ? ", shown only" : excluded ? ", left out" : ""));
    }
}
