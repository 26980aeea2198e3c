package app.rundown.ui.panel;

import app.rundown.model.Moment;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.TimeLookup;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.state.State;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The panel that asks for a time to go to. While the user types, it shows how the time is understood and which update
 * it leads to.
 */
public final class TimePanel extends VBox {
    private static final String FORMS = "A clock (15:04), a date and clock (14 May 15:04), or ISO (2019-05-14T15:04Z).";

    private final State state;
    private final TextField field = new TextField();
    private final Label read = Ui.label("", "quiet", "time-read");
    private final Label landing = Ui.label("", "time-landing");
    private final Button go;
    private @Nullable String update;

    /**
     * Creates the panel.
     *
     * @param onGo receives the id of the update to go to
     */
    public TimePanel(State state, Consumer<String> onGo, Runnable onClose) {
        this.state = state;
        getStyleClass().add("time-panel");
        field.setPromptText("15:04");
        field.setAccessibleText("Time to go to: " + FORMS);
        Ui.named(read, AccessibleRole.TEXT, "");
        read.setWrapText(true);
        landing.setWrapText(true);
        go = Ui.button(
                "Go",
                () -> {
                    if (update != null) {
                        onGo.accept(update);
                    }
                },
                "accent");
        go.setDefaultButton(true);
        Button cancel = Ui.button("Cancel", onClose);
        cancel.setCancelButton(true);
        HBox buttons = new HBox(Ui.space(), cancel, go);
        buttons.getStyleClass().add("panel-buttons");
        field.textProperty().subscribe(this::typed);
        getChildren().setAll(Ui.label("Go to a time", "panel-title"), field, new VBox(read, landing), buttons);
    }

    /** Returns the field that takes the focus when the panel opens. */
    public TextField first() {
        return field;
    }

    private void typed(String text) {
        update = null;
        try {
            if (text.isBlank()) {
                tell(FORMS, "");
            } else {
                String document =
                        state.current().map(entry -> entry.document().id()).orElse(null);
                TimeLookup found = TimeLookup.of(text, state.timeline(), state.shown(), document, day());
                update = found.entry().id();
                tell(meant(found), words(found));
            }
        } catch (IllegalArgumentException e) {
            tell(String.valueOf(e.getMessage()), "");
        }
        go.setDisable(update == null);
    }

    /** Returns the day of the current update, which is meant if the user types a clock only. */
    private @Nullable LocalDate day() {
        return state.current()
                .map(TimelineEntry::moment)
                .map(Moment::at)
                .map(ZonedDateTime::toLocalDate)
                .orElse(null);
    }

    private void tell(String how, String where) {
        read.setText(how);
        read.setAccessibleText(how);
        landing.setText(where);
        Ui.show(landing, !where.isEmpty());
        // A screen reader is on the field, so it has to read this out for it.
        field.setAccessibleHelp((how + " " + where).strip());
    }

    private static String meant(TimeLookup found) {
        Moment moment = found.entry().moment();
        String unsure = moment.basis() == Moment.Basis.STATED ? "" : " · " + TimeFormat.unsure(moment);
        return TimeFormat.shortDay(found.meant()) + ", " + TimeFormat.clock(found.meant()) + " "
                + TimeFormat.zone(found.meant()) + unsure;
    }

    /** Returns where a time leads: "16:16 · Visit ends, 3 minutes later". */
    static String words(TimeLookup found) {
        TimelineEntry entry = found.entry();
        Moment moment = entry.moment();
        ZonedDateTime at = moment.at();
        boolean otherDay = at != null
                && !at.toLocalDate()
                        .equals(found.meant().withZoneSameInstant(at.getZone()).toLocalDate());
        String day = at != null && otherDay ? TimeFormat.shortDay(at) + ", " : "";
        return day + TimeFormat.clock(moment, DisplayZone.DOCUMENT) + " · "
                + Sentences.shortened(entry.update().title()) + ", " + off(found.off());
    }

    private static String off(Duration off) {
        if (off.abs().toSeconds() == 0) {
            return "at that time";
        }
        long minutes = off.abs().toMinutes();
        String length = minutes == 0
                ? "less than a minute"
                : minutes < 60 ? Counts.of((int) minutes, "minute") : TimeFormat.length(off.abs());
        return off.isNegative() ? "the latest, " + length + " earlier" : length + " later";
    }
}
