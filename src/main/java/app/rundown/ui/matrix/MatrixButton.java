package app.rundown.ui.matrix;

import app.rundown.ui.control.Avatar;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Speakers;
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
import javafx.scene.transform.Rotate;

/** A cell or header of the matrix of speakers and topics. It can be reused for another place of the same kind. */
public final class MatrixButton extends ToggleButton {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final Label name = Ui.label("", "matrix-name");
    private final Label count = Ui.label("", "matrix-count");
    private final Avatar avatar = new Avatar();
    private double line;
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
            case TOPIC -> slanted();
            case CELL -> count;
        };
        setGraphic(face);
        Tooltips.onHover(this, () -> said);
    }

    private Node across(MatrixSpot.Kind kind) {
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox face = kind == MatrixSpot.Kind.CORNER ? new HBox(name, count) : new HBox(avatar, name, count);
        face.getStyleClass().add("matrix-face");
        return face;
    }

    private Node slanted() {
        // The name reaches beyond this button, over its neighbours; only name and number belong to it for the mouse.
        setPickOnBounds(false);
        name.getTransforms().add(new Rotate(-45, 0, 0));
        name.setManaged(false);
        count.setManaged(false);
        count.setAlignment(Pos.CENTER);
        Pane face = new Pane(name, count);
        face.setPickOnBounds(false);
        face.getStyleClass().add("matrix-face");
        return face;
    }

    /**
     * Shows another place.
     *
     * @param reading whether its quotes are being read
     * @param totals height of the line of totals, in pixels
     */
    void show(MatrixSpot at, MatrixFace face, boolean reading, double totals) {
        spot = at;
        line = totals;
        said = face.said();
        String shown = at.kind() == MatrixSpot.Kind.CORNER ? "All" : face.name();
        if (!name.getText().equals(shown)) {
            Ui.say(name, shown);
        }
        count.setText(face.count());
        if (at.kind() == MatrixSpot.Kind.SPEAKER) {
            avatar.show(Speakers.initials(face.name()), face.colour());
        }
        String shade = "shade" + (at.kind() == MatrixSpot.Kind.CELL ? face.shade() : 0);
        if (!getStyleClass().getLast().equals(shade)) {
            getStyleClass().set(getStyleClass().size() - 1, shade);
        }
        pseudoClassStateChanged(EMPTY, face.empty());
        pseudoClassStateChanged(ASKED, face.active() && at.kind() != MatrixSpot.Kind.CORNER);
        setSelected(reading);
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
            boolean low = spot.kind() == MatrixSpot.Kind.CORNER;
            double top = low ? getHeight() - line : snappedTopInset();
            face.resizeRelocate(
                    snappedLeftInset(),
                    top,
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    low ? line : getHeight() - snappedTopInset() - snappedBottomInset());
            if (spot.kind() == MatrixSpot.Kind.TOPIC) {
                slant(face.getWidth(), face.getHeight());
            }
        }
    }

    /** Lays the name along a line that rises to the right from above the number. */
    private void slant(double width, double height) {
        double high = name.prefHeight(-1);
        double foot = height - line;
        double room = foot / MatrixSizes.SLANT - high;
        name.resizeRelocate(
                width / 2 - high * MatrixSizes.SLANT / 2, foot - high * MatrixSizes.SLANT / 2 - 2, room, high);
        count.resizeRelocate(0, foot, width, line);
    }
}
