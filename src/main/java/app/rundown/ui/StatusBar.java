package app.rundown.ui;

import app.rundown.model.Capture;
import app.rundown.model.Dossier;
import app.rundown.model.Moment;
import app.rundown.timeline.Entry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The line that answers "what am I looking at". */
final class StatusBar extends HBox {
    private final Label counts = Ui.label("", "status");
    private final Hyperlink doubts = new Hyperlink();
    private final Label origin = Ui.label("", "status");

    /**
     * @param onDoubts shows the audit
     */
    StatusBar(AppModel model, Runnable onDoubts) {
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
        counts.setMinWidth(USE_PREF_SIZE);
        doubts.setMinWidth(USE_PREF_SIZE);
        Hyperlink cancel = new Hyperlink("Cancel");
        cancel.getStyleClass().add("status");
        cancel.setOnAction(event -> model.fetches().cancelAll());
        Label progress = Ui.label("", "status");
        progress.textProperty().bind(model.fetches().progress());
        progress.setMinWidth(USE_PREF_SIZE);
        HBox fetching = new HBox(progress, cancel);
        fetching.visibleProperty().bind(model.fetches().progress().isNotEmpty());
        fetching.managedProperty().bind(fetching.visibleProperty());
        getChildren().setAll(counts, fetching, doubts, origin);
        model.state().addListener((o, before, now) -> render(now));
        render(model.now());
    }

    private void render(State now) {
        if (now.isEmpty()) {
            counts.setText(now.reading() > 0 ? "Reading…" : "Nothing open");
            tell("");
            origin.setText("");
            return;
        }
        StringBuilder text = new StringBuilder();
        int shown = now.shown().entries().size();
        text.append(shown == now.shown().total()
                ? Counts.orNone(shown, "update")
                : Counts.number(shown) + " of " + Counts.orNone(now.shown().total(), "update") + " shown");
        if (!now.ticked().isEmpty()) {
            text.append("   ").append(Counts.number(now.ticked().size())).append(" ticked");
        }
        long timeless = now.shown().entries().stream().filter(entry -> entry.moment().at() == null).count();
        if (timeless > 0) {
            text.append("   ").append(Counts.number((int) timeless)).append(" without a time");
        }
        if (now.shown().withoutTime() > 0) {
            text.append("   ").append(Counts.number(now.shown().withoutTime())).append(" without a time left out");
        }
        if (now.reading() > 0) {
            text.append("   reading…");
        }
        counts.setText(text.toString());
        List<Entry> entries = now.shown().entries();
        long inferred = entries.stream().filter(e -> e.moment().basis() == Moment.Basis.INFERRED).count();
        long set = entries.stream().filter(e -> e.moment().at() != null && e.moment().isSet()).count();
        long odd = entries.stream().filter(e -> !e.moment().doubts().isEmpty()).count();
        int problems = now.timeline().dossiers().stream().mapToInt(dossier -> dossier.document().problems().size()).sum();
        tell(Stream.of(
                        problems == 0 ? "" : Counts.of(problems, "problem") + " in reading",
                        inferred == 0 ? "" : Counts.of((int) inferred, "time") + " inferred",
                        set == 0 ? "" : Counts.of((int) set, "time") + " as set by you",
                        odd == 0 ? "" : Counts.number((int) odd) + " out of order")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("   ")));
        origin.setText(now.current()
                .map(entry -> origin(now, entry.document().capture(), entry.document().id()))
                .orElse(""));
    }

    private void tell(String doubt) {
        doubts.setText(doubt);
        doubts.setVisible(!doubt.isEmpty());
    }

    private static String origin(State now, Capture capture, String documentId) {
        String made = now.timeline().dossier(documentId)
                .map(Dossier::captured)
                .map(captured -> " · copied " + Times.instant(captured.at()))
                .orElse("");
        return capture.name() + made + " · sha256 " + capture.sha256().substring(0, 8) + "…";
    }
}
