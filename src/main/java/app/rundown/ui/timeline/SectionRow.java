package app.rundown.ui.timeline;

import app.rundown.model.Moment;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Row;
import app.rundown.ui.control.DoubtLink;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.scroll.Card;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private final DoubtLink why = new DoubtLink();
    private final Label heading = Ui.label("", "section-heading");
    private final Label document = Ui.label("", "section-document");
    private final HBox source = new HBox(8, document);
    private final Function<String, Optional<Moment>> undated;
    private final Supplier<DisplayZone> zone;

    /**
     * Creates an empty heading.
     *
     * @param undated returns why none of a document's updates has a date, by the document's id
     * @param zone returns the zone in which times are shown
     */
    public SectionRow(Function<String, Optional<Moment>> undated, Supplier<DisplayZone> zone) {
        this.undated = undated;
        this.zone = zone;
        getStyleClass().add("section-row");
        first.setAlignment(Pos.CENTER_LEFT);
        // Where there is little room, the remark is cut off, not the heading.
        title.setMinWidth(USE_PREF_SIZE);
        document.setMinWidth(0);
        why.setMinWidth(USE_PREF_SIZE);
        source.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(first, new VBox(heading, source));
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
            explain(section);
            setAccessibleText(heading.getText() + " " + document.getText());
        }
    }

    /** Says why there is no date beside the words that say so, or else beside the document that has none. */
    private void explain(Row.Section section) {
        first.getChildren().remove(why);
        source.getChildren().remove(why);
        undated.apply(section.document().id()).ifPresent(moment -> {
            boolean said = section.lack() == Row.Lack.DATE;
            boolean kept = zone.get().keepsDocumentClock(moment);
            why.show(
                    kept ? "clocks not converted" : said ? "" : "date unknown",
                    Sentences.asSentence(moment.why())
                            + (kept ? " The clocks are shown as in the document, not converted." : ""));
            if (said) {
                first.getChildren().add(1, why);
            } else {
                source.getChildren().add(why);
            }
        });
    }
}
