package app.rundown.ui.panel;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import app.rundown.time.DayEvidence;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Clocks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What was taken as evidence of a document's day and zone, and what was not, in short rows, each with its place in the
 * document, where a click leads.
 */
public final class EvidenceList extends VBox {
    private final AnalysedDocument analysed;
    private final Clocks clocks;
    private final Consumer<String> onGo;

    /**
     * Creates the lists.
     *
     * @param date how the day is known that they explain; the evidence of a stated day is left out
     * @param onGo goes to an update
     */
    public EvidenceList(
            Moment.Basis date, AnalysedDocument analysed, DayEvidence evidence, Clocks clocks, Consumer<String> onGo) {
        this.analysed = analysed;
        this.clocks = clocks;
        this.onGo = onGo;
        getStyleClass().add("evidence");
        if (date != Moment.Basis.STATED) {
            add(date == Moment.Basis.SET ? "THE DOCUMENT ITSELF SAYS" : "TAKEN", evidence.taken(), "taken");
            add("NOT TAKEN", evidence.notTaken(), "not-taken");
        }
        add("ZONE", evidence.zone(), "taken");
    }

    private void add(String heading, List<DayEvidence.Item> items, String styleClass) {
        if (!items.isEmpty()) {
            getChildren().add(Ui.label(heading, "side-heading"));
            items.forEach(item -> getChildren().add(row(item, styleClass)));
        }
    }

    private Node row(DayEvidence.Item item, String styleClass) {
        HighlightedText what = Ui.sentence(item.what(), "evidence-words");
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(what);
        row.getStyleClass().addAll("evidence-row", styleClass);
        row.setAlignment(Pos.TOP_LEFT);
        if (!item.updates().isEmpty()) {
            String update = item.updates().getFirst();
            Hyperlink place = new Hyperlink(place(item.updates()));
            place.getStyleClass().addAll("side-link", "evidence-place");
            place.setMinWidth(Hyperlink.USE_PREF_SIZE);
            place.setAccessibleText(item.what() + ". Go to " + place.getText());
            place.setOnAction(event -> onGo.accept(update));
            row.getStyleClass().add("leads");
            row.setOnMouseClicked(event -> {
                onGo.accept(update);
                event.consume();
            });
            row.getChildren().add(place);
        } else if (!item.place().isEmpty()) {
            Label place = Ui.label(item.place(), "quiet", "evidence-place");
            place.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(place);
        }
        return row;
    }

    /** Returns where a piece stands: "update 12 · 15:50", "update 12 · 15:50 and 3 more". */
    private String place(List<String> updates) {
        Optional<Update> first = analysed.document().updates().stream()
                .filter(update -> update.id().equals(updates.getFirst()))
                .findFirst();
        Moment moment = analysed.moments().get(updates.getFirst());
        String clock = moment == null ? "" : clocks.clock(moment);
        return first.map(update -> "update " + update.position()).orElse("update")
                + (clock.isEmpty() ? "" : " · " + clock)
                + (updates.size() == 1 ? "" : " and " + (updates.size() - 1) + " more");
    }
}
