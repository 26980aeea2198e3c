package app.rundown.ui.window;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Moment;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.follow.FollowLine;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.state.DocumentsModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The status line, which answers the question "what am I looking at?". */
final class StatusBar extends HBox {
    private final Label counts = Ui.label("", "status");
    private final Hyperlink doubts = new Hyperlink();
    private final Label origin = Ui.label("", "status");
    private final DocumentsModel documentsModel;
    private final ObservableValue<String> page;
    private final Supplier<String> note;
    private String untimed = "";

    /**
     * Creates the line.
     *
     * @param page what the page over the timeline says in place of what is known of the timeline, or empty
     * @param note what it says at its end while there is such a page
     * @param follow says how following goes, in place of where the update is from
     * @param toast stands at the end while it has something to say; all else makes room for it
     * @param onDoubts shows the audit
     */
    StatusBar(
            ObservableState state,
            DocumentsModel documentsModel,
            ObservableValue<String> page,
            Supplier<String> note,
            FollowLine follow,
            Toast toast,
            Runnable onDoubts) {
        this.documentsModel = documentsModel;
        this.page = page;
        this.note = note;
        doubts.getStyleClass().addAll("status", "doubt");
        doubts.setOnAction(event -> {
            doubts.setVisited(false);
            onDoubts.run();
        });
        getStyleClass().add("status-bar");
        origin.setMinWidth(0);
        HBox.setHgrow(origin, Priority.ALWAYS);
        origin.setMaxWidth(Double.MAX_VALUE);
        origin.getStyleClass().add("status-origin");
        Hyperlink cancel = new Hyperlink("Cancel");
        cancel.getStyleClass().add("status");
        cancel.setOnAction(event -> documentsModel.cancelOpening());
        cancel.setTooltip(Tooltips.of("Gives up what is being opened; what is open stays (Esc)"));
        Label progress = Ui.label("", "status");
        progress.textProperty()
                .bind(documentsModel
                        .openingStatus()
                        .line(documentsModel.fetches().progress()));
        progress.setMinWidth(USE_PREF_SIZE);
        HBox opening = new HBox(progress, Ui.label("·", "status"), cancel);
        opening.getStyleClass().add("status-opening");
        opening.managedProperty().bind(opening.visibleProperty());
        // While nothing is open, the page in the middle says it.
        state.property().subscribe(now -> opening.setVisible(now.reading() > 0 && !now.isEmpty()));
        getChildren().setAll(counts, opening, doubts, follow, origin, toast);
        toast.standIn(this);
        origin.managedProperty().bind(follow.visibleProperty().not());
        // It keeps its place, so that the toast stands at the end. What is left of its words would be no help.
        origin.visibleProperty()
                .bind(origin.managedProperty().and(toast.visibleProperty().not()));
        toast.visibleProperty().subscribe(is -> {
            toast.setMinWidth(is ? USE_PREF_SIZE : 0);
            counts.setMinWidth(is ? 0 : USE_PREF_SIZE);
            doubts.setMinWidth(is ? 0 : USE_PREF_SIZE);
            // These give way first.
            origin.setPrefWidth(is ? 0 : USE_COMPUTED_SIZE);
            follow.setPrefWidth(is ? 0 : USE_COMPUTED_SIZE);
        });
        state.property().addListener((o, before, now) -> {
            if (now.shown() != before.shown()) {
                recount(now);
            }
            render(now);
        });
        page.addListener((o, before, now) -> {
            recount(state.now());
            render(state.now());
        });
        recount(state.now());
        render(state.now());
    }

    private void render(State now) {
        if (now.isEmpty()) {
            counts.setText(now.reading() > 0 ? "Reading…" : "Nothing open");
            origin.setText("");
            return;
        }
        if (!page.getValue().isEmpty()) {
            counts.setText(page.getValue());
            doubts.setVisible(false);
            origin.setText(note.get());
            return;
        }
        StringBuilder text = new StringBuilder();
        int shown = now.shown().entries().size();
        text.append(
                shown == now.shown().total()
                        ? Counts.orNone(shown, "update")
                        : Counts.number(shown) + " of "
                                + Counts.orNone(now.shown().total(), "update"));
        if (documentsModel.openingStatus().isStarted()) {
            text.append(" so far");
        }
        if (!now.ticked().isEmpty()) {
            text.append("   ").append(Counts.number(now.ticked().size())).append(" ticked");
        }
        if (!now.starred().isEmpty()) {
            text.append("   ").append(Counts.number(now.starred().size())).append(" starred");
        }
        if (!now.notes().byUpdate().isEmpty()) {
            text.append("   ")
                    .append(Counts.number(now.notes().byUpdate().size()))
                    .append(" with a note");
        }
        text.append(untimed);
        if (now.shown().withoutTime() > 0) {
            text.append("   ").append(Counts.number(now.shown().withoutTime())).append(" without a time left out");
        }
        counts.setText(text.toString());
        origin.setText(now.current()
                .map(entry ->
                        origin(now, entry.document().capture(), entry.document().id()))
                .orElse(""));
    }

    /** Counts what is in doubt. With many updates this takes too long to repeat whenever the keyboard moves. */
    private void recount(State now) {
        List<TimelineEntry> entries = now.shown().entries();
        int timeless = count(
                entries,
                entry -> entry.moment().local() == null && entry.moment().shown() == null);
        int dateless = count(
                entries,
                entry -> entry.moment().local() == null && entry.moment().shown() != null);
        int zoneless = count(
                entries, entry -> entry.moment().at() == null && entry.moment().local() != null);
        untimed = (timeless == 0 ? "" : "   " + Counts.number(timeless) + " without a time")
                + (dateless == 0 ? "" : "   " + Counts.number(dateless) + " without a date")
                + (zoneless == 0 ? "" : "   " + Counts.number(zoneless) + " without a zone");
        int inferred = count(entries, entry -> entry.moment().basis() == Moment.Basis.INFERRED);
        int set = count(
                entries, entry -> entry.moment().at() != null && entry.moment().isSet());
        int odd = count(entries, entry -> doubts(entry).anyMatch(StatusBar::isOrder));
        int doubtful = count(entries, entry -> doubts(entry).anyMatch(doubt -> !isOrder(doubt)));
        int problems = now.timeline().documents().stream()
                .mapToInt(analysed -> analysed.document().problems().size())
                .sum();
        tell(Stream.of(
                        problems == 0 ? "" : Counts.of(problems, "problem") + " in reading",
                        inferred == 0 ? "" : Counts.of(inferred, "time") + " inferred",
                        set == 0 ? "" : Counts.of(set, "time") + " as set by you",
                        doubtful == 0 ? "" : Counts.of(doubtful, "doubtful time"),
                        odd == 0 ? "" : Counts.number(odd) + " out of order")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("   ")));
    }

    private static Stream<String> doubts(TimelineEntry entry) {
        return entry.moment().doubts().stream();
    }

    private static boolean isOrder(String doubt) {
        return doubt.startsWith(Moment.OUT_OF_ORDER);
    }

    private static int count(List<TimelineEntry> entries, Predicate<TimelineEntry> wanted) {
        return (int) entries.stream().filter(wanted).count();
    }

    private void tell(String doubt) {
        doubts.setText(doubt);
        doubts.setVisible(!doubt.isEmpty());
    }

    private static String origin(State now, Capture capture, String documentId) {
        String made = now.timeline()
                .document(documentId)
                .map(AnalysedDocument::captured)
                .map(captured -> " · copied " + TimeFormat.instant(captured.at()))
                .orElse("");
        String sha256 = capture.sha256();
        return capture.name() + made + " · sha256 " + sha256.substring(0, 4) + "…"
                + sha256.substring(sha256.length() - 4);
    }
}
