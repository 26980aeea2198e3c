package app.rundown.ui.filter;

import app.rundown.ui.control.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/**
 * What floats below the search field while the user types: a mistake in the text, or names to choose from. The keyboard
 * stays in the field.
 */
final class SearchPopup {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 4;

    private final Popup popup = new Popup();
    private final VBox content = new VBox();
    private final Region under;
    private final Consumer<Completions.Choice> onChoose;
    private final List<Node> rows = new ArrayList<>();
    private List<Completions.Choice> choices = List.of();
    private int chosen = -1;

    /**
     * A hidden popup.
     *
     * @param under the field below which it stands
     * @param onChoose takes what the user clicks
     */
    SearchPopup(Region under, Consumer<Completions.Choice> onChoose) {
        this.under = under;
        this.onChoose = onChoose;
        content.getStyleClass().addAll("floating", "search-popup");
        popup.getContent().setAll(content);
        popup.setAutoFix(false);
        popup.setHideOnEscape(false);
        // Otherwise the shadow would count as a part of it.
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    }

    /** Whether there is anything to choose. */
    boolean offers() {
        return popup.isShowing() && !choices.isEmpty();
    }

    /** Hides it. */
    void hide() {
        choices = List.of();
        popup.hide();
    }

    /** Tells what can't be understood. */
    void tell(List<String> mistakes) {
        choices = List.of();
        content.getChildren()
                .setAll(mistakes.stream()
                        .map(mistake -> Ui.sentence(mistake, "search-mistake"))
                        .toList());
        show();
    }

    /** Offers names; if the first is meant, it is chosen already. */
    void offer(Completions completions) {
        if (completions.choices().isEmpty()) {
            hide();
            return;
        }
        choices = completions.choices();
        rows.clear();
        choices.forEach(choice -> rows.add(row(choice)));
        content.getChildren().setAll(rows);
        choose(completions.isToken() ? 0 : -1);
        show();
    }

    /** Goes to the next ({@code 1}) or the previous ({@code -1}) name. */
    void move(int step) {
        choose(chosen < 0 ? (step > 0 ? 0 : rows.size() - 1) : Math.floorMod(chosen + step, rows.size()));
    }

    /** Takes the chosen name. Returns whether there was one. */
    boolean take() {
        if (!offers() || chosen < 0) {
            return false;
        }
        onChoose.accept(choices.get(chosen));
        return true;
    }

    private void choose(int row) {
        chosen = row;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(CHOSEN, i == row);
        }
    }

    private Node row(Completions.Choice choice) {
        Label kind = Ui.label(choice.kind(), "completion-kind");
        HBox row = new HBox(
                choice.sign().get(),
                Ui.label(choice.name(), "completion-name"),
                kind,
                Ui.space(),
                Ui.label(choice.count(), "completion-count"));
        row.getStyleClass().add("completion");
        row.setOnMousePressed(event -> onChoose.accept(choice));
        return Ui.named(row, AccessibleRole.LIST_ITEM, choice.kind() + " " + choice.name() + ", " + choice.count());
    }

    private void show() {
        Bounds bounds = under.localToScreen(under.getLayoutBounds());
        if (bounds == null
                || under.getScene().getWindow() == null
                || !under.getScene().getWindow().isShowing()) {
            return;
        }
        content.setMinWidth(bounds.getWidth());
        content.setMaxWidth(bounds.getWidth());
        if (popup.isShowing()) {
            popup.sizeToScene();
        } else {
            popup.show(under, bounds.getMinX(), bounds.getMaxY() + GAP);
        }
    }
}
