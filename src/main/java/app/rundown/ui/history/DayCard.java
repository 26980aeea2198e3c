package app.rundown.ui.history;

import app.rundown.ui.control.Ui;
import app.rundown.ui.scroll.Card;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Shows a day above its updates. */
final class DayCard extends HBox implements Card<HistoryRow> {
    private final Label title = Ui.label("", "history-day");
    private final Label note = Ui.label("", "history-note");

    DayCard() {
        getStyleClass().add("history-heading");
        title.setMinWidth(USE_PREF_SIZE);
        note.setMinWidth(0);
        getChildren().setAll(title, Ui.space(), note);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(HistoryRow row) {
        if (row instanceof HistoryRow.Day day) {
            title.setText(day.title());
            note.setText(day.note());
            setAccessibleText(day.note().isEmpty() ? day.title() : day.title() + ", " + day.note());
        }
    }
}
