package app.rundown.ui.panel;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Finding;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Sentences;
import app.rundown.user.DayAndZone;
import app.rundown.user.UpdateKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The panel in which the user sets the date and the time zone of a document that does not state them. */
public final class TimesPanel extends VBox {
    /** The zones that the list begins with. */
    private static final List<String> COMMON =
            List.of("UTC", "GMT", "Europe/London", "Europe/Paris", "America/New_York");

    private final DatePicker date = new DatePicker();
    private final DayAndZone set;
    private final @Nullable UpdateKey dated;
    private final boolean isLost;
    private final ComboBox<String> zone = new ComboBox<>();

    /**
     * Creates the panel.
     *
     * @param set what the user set before
     * @param onSet receives what the user sets; {@link DayAndZone#NONE} to remove it
     */
    public TimesPanel(AnalysedDocument analysed, DayAndZone set, Consumer<DayAndZone> onSet, Runnable onClose) {
        this.set = set;
        Document document = analysed.document();
        List<Update> found = set.update() == null ? List.of() : set.update().in(document);
        isLost = set.update() != null && analysed.audit().stream().anyMatch(TimesPanel::isLoss);
        Update first = first(document);
        Update of = isLost || found.isEmpty() ? first : found.getFirst();
        dated = of == null ? null : UpdateKey.of(document, of);
        String whose = of == null || of.equals(first)
                ? "Date of the first update"
                : "Date of “" + Sentences.shortened(of.title()) + "”";
        getStyleClass().add("times-panel");
        date.setConverter(new IsoDates());
        date.setPromptText("year-month-day");
        date.setValue(isLost ? null : set.date());
        date.setAccessibleText(whose);
        zone.setEditable(true);
        zone.getItems()
                .setAll(Stream.concat(
                                COMMON.stream(),
                                ZoneId.getAvailableZoneIds().stream().sorted().filter(id -> !COMMON.contains(id)))
                        .toList());
        zone.setValue(set.zone() == null ? "" : set.zone().getId());
        zone.setPromptText("name or offset");
        zone.setAccessibleText("Zone of the clocks");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("times-grid");
        grid.addRow(0, Ui.label(whose), date);
        grid.addRow(1, Ui.label("Zone of the clocks"), zone);
        Button save = Ui.button("Set", () -> onSet.accept(chosen()), "accent");
        save.setDefaultButton(true);
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !isDate(date.getEditor().getText())
                                || !isZone(zone.getEditor().getText()),
                        date.getEditor().textProperty(),
                        zone.getEditor().textProperty()));
        Button cancel = Ui.button("Cancel", onClose);
        cancel.setCancelButton(true);
        HBox buttons = new HBox(
                Ui.button("Leave to the evidence", () -> onSet.accept(DayAndZone.NONE)), Ui.space(), cancel, save);
        buttons.getStyleClass().add("panel-buttons");
        getChildren()
                .setAll(
                        Ui.label("Date and zone", "panel-title"),
                        Ui.sentence(document.title()),
                        Ui.sentence(now(analysed), "quiet"));
        analysed.audit().stream()
                .filter(finding -> isLoss(finding) || finding.kind() == Finding.Kind.FILE)
                .forEach(finding -> getChildren().add(Ui.sentence(finding.what(), "quiet")));
        getChildren().addAll(grid, buttons);
    }

    /** Returns the update for which a date is set; null if there is none. */
    private static @Nullable Update first(Document document) {
        return document.updates().stream()
                .filter(one -> !one.flags().contains(Update.Flag.PINNED))
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns what the user sets by taking the inferred date for right; empty if the first update has none.
     *
     * @param set what the user set before
     */
    public static Optional<DayAndZone> confirmed(AnalysedDocument analysed, DayAndZone set) {
        Document document = analysed.document();
        return Optional.ofNullable(first(document))
                .flatMap(update -> Optional.ofNullable(analysed.moments().get(update.id()))
                        .map(Moment::local)
                        .map(local -> new DayAndZone(local.toLocalDate(), UpdateKey.of(document, update), set.zone())));
    }

    /** Whether a finding says that the update whose date was set is no longer there. */
    private static boolean isLoss(Finding finding) {
        return finding.kind() == Finding.Kind.SET && finding.updates().isEmpty();
    }

    /** Returns the field that takes the focus when the panel opens. */
    public DatePicker first() {
        return date;
    }

    private static String now(AnalysedDocument analysed) {
        return analysed.document().updates().stream()
                .map(update -> analysed.moments().get(update.id()))
                .filter(moment -> moment != null)
                .findFirst()
                .map(Moment::why)
                .orElse("");
    }

    private DayAndZone chosen() {
        LocalDate typed = date.getConverter().fromString(date.getEditor().getText());
        ZoneId chosen = zone(zone.getEditor().getText());
        // Another copy of the document that has the update may be open, or may be opened later.
        return typed == null && isLost
                ? new DayAndZone(set.date(), set.update(), chosen)
                : new DayAndZone(typed, dated, chosen);
    }

    private static boolean isDate(@Nullable String text) {
        return text == null || text.isBlank() || new IsoDates().fromString(text) != null;
    }

    private static boolean isZone(@Nullable String text) {
        return text == null || text.isBlank() || zone(text) != null;
    }

    private static @Nullable ZoneId zone(String text) {
        try {
            return text.isBlank() ? null : ZoneId.of(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Dates as 2019-05-14, whatever the system's language. */
    private static final class IsoDates extends StringConverter<@Nullable LocalDate> {
        @Override
        public String toString(@Nullable LocalDate value) {
            return value == null ? "" : String.format(Locale.ROOT, "%tF", value);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            try {
                return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
            } catch (DateTimeException e) {
                return null;
            }
        }
    }
}
