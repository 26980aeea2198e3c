package app.rundown.ui.matrix;

import app.rundown.ui.control.Dot;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.style.Palette;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A cell or header of the matrix of speakers and topics. It can be reused for another place of the same kind. */
public final class MatrixButton extends ToggleButton {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final Label name = Ui.label("", "matrix-name");
    private final Label count = Ui.label("", "matrix-count");
    private final Dot dot = new Dot(Palette.PLAIN);
    private MatrixSpot spot = MatrixSpot.CORNER;
    private String said = "";

    /** A button for places of one kind. */
    MatrixButton(MatrixSpot.Kind kind) {
        getStyleClass().addAll("matrix-button", "matrix-" + kind.name().toLowerCase(Locale.ROOT), "shade0");
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setManaged(false);
        setFocusTraversable(false);
        setMinSize(0, 0);
        count.setMinWidth(USE_PREF_SIZE);
        Node face = switch (kind) {
            case CORNER, SPEAKER -> across(kind);
            case TOPIC -> upright();
            case CELL -> count;
        };
        setGraphic(face);
        Tooltips.onHover(this, () -> said);
    }

    private Node across(MatrixSpot.Kind kind) {
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox face = kind == MatrixSpot.Kind.CORNER ? new HBox(name, count) : new HBox(dot, name, count);
        face.getStyleClass().add("matrix-face");
        return face;
    }

    private Node upright() {
        VBox face = new VBox(new Upright(name), dot, count);
        face.setAlignment(Pos.BOTTOM_CENTER);
        face.getStyleClass().add("matrix-face");
        VBox.setVgrow(face.getChildren().getFirst(), Priority.ALWAYS);
        return face;
    }

    /** Shows another place. */
    void show(MatrixSpot at, MatrixFace face) {
        spot = at;
        said = face.said();
        if (!name.getText().equals(face.name())) {
            Ui.say(name, face.name());
        }
        count.setText(face.count() == 0 ? "·" : Counts.number(face.count()));
        dot.show(face.colour());
        String shade = "shade" + (at.kind() == MatrixSpot.Kind.CELL ? face.shade() : 0);
        if (!getStyleClass().getLast().equals(shade)) {
            getStyleClass().set(getStyleClass().size() - 1, shade);
        }
        pseudoClassStateChanged(EMPTY, face.count() == 0);
        setSelected(face.active());
        setAccessibleText(said);
    }

    /** Returns the place that it shows. */
    public MatrixSpot spot() {
        return spot;
    }

    /** Highlights it, or ends that, as a header of the cell that the mouse or the keyboard focus is on. */
    void point(boolean is) {
        pseudoClassStateChanged(POINTED, is);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof Region face && face != count) {
            face.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }

    /** A label that reads from bottom to top. */
    private static final class Upright extends Pane {
        private final Label label;

        Upright(Label label) {
            this.label = label;
            label.setRotate(-90);
            label.setManaged(false);
            getChildren().setAll(label);
            setMinSize(0, 0);
        }

        @Override
        protected void layoutChildren() {
            double length = getHeight();
            double thickness = label.prefHeight(-1);
            // The label is laid out horizontally and then rotated about its centre.
            label.resizeRelocate((getWidth() - length) / 2, (length - thickness) / 2, length, thickness);
        }
    }
}
