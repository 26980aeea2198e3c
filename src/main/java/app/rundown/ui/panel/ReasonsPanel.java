package app.rundown.ui.panel;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Moment;
import app.rundown.time.DayEvidence;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.TimeFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Says why a day of the timeline is the one that its heading names: a sentence, then what was taken as evidence and
 * what was not, each with its place in the document, where a click leads.
 */
public final class ReasonsPanel extends VBox {
    /** Width of the lists, in pixels. */
    private static final double WIDTH = 404;

    /** Height of the lists at most, in pixels; longer ones scroll. */
    private static final double MOST_HEIGHT = 440;

    private final ZonedDateTime day;
    private final Moment unsure;
    private final AnalysedDocument analysed;
    private final DayEvidence evidence;
    private final Handler handler;

    /** What the user can do here. */
    public interface Handler {
        /** Goes to an update. */
        void go(String update);

        /** Asks for the date and the zone. */
        void set();

        /** Takes the inferred date for right. */
        void confirm();

        /** Withdraws what the user set. */
        void withdraw();
    }

    /**
     * Creates the panel.
     *
     * @param day the day of the heading
     * @param unsure a moment of that day that the document does not state completely
     * @param analysed the document of that moment
     * @param evidence what that document says of its days
     */
    public ReasonsPanel(
            ZonedDateTime day,
            Moment unsure,
            AnalysedDocument analysed,
            DayEvidence evidence,
            Clocks clocks,
            Handler handler) {
        this.day = day;
        this.unsure = unsure;
        this.analysed = analysed;
        this.evidence = evidence;
        this.handler = handler;
        getStyleClass().add("reasons-panel");
        EvidenceList lists = new EvidenceList(unsure.date(), analysed, evidence, clocks, handler::go);
        ScrollPane scroll = new ScrollPane(lists) {
            @Override
            protected double computePrefHeight(double width) {
                // JavaFX's own would not count that lines are broken at this width.
                return Math.min(MOST_HEIGHT, Math.ceil(lists.prefHeight(WIDTH)) + 1);
            }
        };
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("evidence-scroll");
        getChildren().setAll(Ui.sentence(title(), "reasons-title"), Ui.sentence(scope(), "facts"), scroll, buttons());
    }

    /** Returns the first sentence: "14 May 2019, taken from the document itself". */
    private String title() {
        String date = TimeFormat.date(day);
        return switch (unsure.date()) {
            case SET -> date + ", set by you";
            case STATED -> "The zone of the clocks is inferred";
            case INFERRED, UNKNOWN -> date + ", " + source();
        };
    }

    private String source() {
        LocalDate first = evidence.first();
        LocalDateTime local = unsure.local();
        if (first != null && local != null && !first.equals(local.toLocalDate())) {
            long days = local.toLocalDate().toEpochDay() - first.toEpochDay();
            return Counts.of((int) Math.abs(days), "day") + (days < 0 ? " before" : " after")
                    + " the first update, as the clocks pass midnight";
        }
        boolean own = evidence.taken().stream()
                .anyMatch(item -> !item.updates().isEmpty()
                        || !item.place().isEmpty() && !item.place().equals("file name"));
        return own
                ? "taken from the document itself"
                : evidence.taken().stream().anyMatch(item -> item.place().equals("file name"))
                        ? "taken from the file’s name"
                        : "inferred";
    }

    /** Says for how many updates this holds: "The updates have clock times only. All 24 share this date." */
    private String scope() {
        if (unsure.date() == Moment.Basis.STATED) {
            return "The updates show their clocks without a zone.";
        }
        List<Moment> moments = analysed.document().updates().stream()
                .map(update -> analysed.moments().get(update.id()))
                .filter(Objects::nonNull)
                .toList();
        LocalDateTime local = unsure.local();
        long same = moments.stream()
                .filter(moment -> moment.date() == unsure.date()
                        && local != null
                        && moment.local() != null
                        && moment.local().toLocalDate().equals(local.toLocalDate()))
                .count();
        String shared = same == moments.size()
                ? same == 1 ? "" : " All " + Counts.number((int) same) + " share this date."
                : " " + Counts.number((int) same) + " of " + Counts.number(moments.size()) + " share this date.";
        return "The updates have clock times only." + shared;
    }

    private HBox buttons() {
        HBox buttons = new HBox(Ui.button("Set the date…", handler::set, "small-button"));
        switch (unsure.date()) {
            case INFERRED ->
                buttons.getChildren().add(Ui.button("It’s right", handler::confirm, "small-button", "flat"));
            case SET ->
                buttons.getChildren()
                        .add(Ui.button("Leave to the evidence", handler::withdraw, "small-button", "flat"));
            case STATED, UNKNOWN -> {}
        }
        buttons.getChildren().add(Ui.space());
        if (Stream.concat(evidence.taken().stream(), evidence.notTaken().stream())
                .anyMatch(item -> !item.updates().isEmpty())) {
            buttons.getChildren().add(Ui.label("Click a place to go there", "quiet", "evidence-hint"));
        }
        buttons.getStyleClass().add("reasons-buttons");
        return buttons;
    }
}
