package app.rundown.ui.timeline;

import app.rundown.timeline.Row;
import app.rundown.ui.control.Ui;
import app.rundown.ui.scroll.Card;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The heading above updates without a time: their section and their document. */
public final class SectionRow extends VBox implements Card<Row> {
    private final Label title = Ui.label("", "day");
    private final HBox first =
            new HBox(8, title, Ui.label("not placed on the timeline, in their document's order", "quiet"));
    private final Label heading = Ui.label("", "section-heading");
    private final Label document = Ui.label("", "section-document");

    /** Creates an empty heading. */
    public SectionRow() {
        getStyleClass().add("section-row");
        first.setAlignment(Pos.BASELINE_LEFT);
        // Where there is little room, the remark is cut off, not the heading.
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(first, new VBox(heading, document));
        setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Row row) {
        if (row instanceof Row.Section section) {
            Ui.show(first, section.lack() != null);
            if (section.lack() != null) {
                title.setText(
                        switch (section.lack()) {
                            case TIME -> "Without a time";
                            case DATE -> "Without a date";
                            case DATE_OR_TIME -> "Without a date or time";
                        });
            }
            Ui.show(heading, section.section() != null);
            Ui.say(heading, section.section() == null ? "" : section.section());
            Ui.say(document, section.document().title());
            setAccessibleText(heading.getText() + " " + document.getText());
        }
    }
}
