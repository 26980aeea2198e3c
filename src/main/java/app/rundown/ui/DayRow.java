package app.rundown.ui;

import app.rundown.timeline.Row;
import app.rundown.ui.scroll.Card;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The heading of a day: its date, how sure it is, and the zone of its times. */
final class DayRow extends HBox implements Card<Row> {
    private final Label date = Ui.label("", "day");
    private final Why unsure = new Why("", "");
    private final Label zone = Ui.label("", "quiet");

    DayRow() {
        getStyleClass().add("day-row");
        date.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(date, unsure, Ui.space(), zone);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Row row) {
        if (row instanceof Row.Day day) {
            date.setText(Times.day(day.day()));
            zone.setText("times in " + Times.zone(day.day()));
            Ui.show(unsure, day.unsure() != null);
            if (day.unsure() != null) {
                unsure.show(Times.unsure(day.unsure()), Ui.asSentence(day.unsure().why()));
            }
            setAccessibleText(date.getText());
        }
    }
}
