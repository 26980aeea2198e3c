package app.rundown.ui.coverage;

import app.rundown.ui.control.Ui;
import app.rundown.ui.scroll.Card;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Shows a heading above points. */
final class HeadingCard extends HBox implements Card<CoverageRow> {
    private final Label title = Ui.label("", "side-heading");
    private final Label note = Ui.label("", "coverage-note");

    HeadingCard() {
        getStyleClass().add("coverage-heading");
        title.setMinWidth(0);
        note.setMinWidth(0);
        getChildren().setAll(title, note);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(CoverageRow row) {
        if (row instanceof CoverageRow.Heading heading) {
            Ui.say(title, heading.title());
            Ui.say(note, heading.note());
            setAccessibleText(heading.note().isEmpty() ? heading.title() : heading.title() + ", " + heading.note());
        }
    }
}
