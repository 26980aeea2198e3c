package app.rundown.ui.panel;

import app.rundown.export.Format;
import app.rundown.export.content.Exporter;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.export.page.PageSketch;
import app.rundown.export.table.TableSketch;
import app.rundown.model.Quote;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Lets the user choose what to export and as what, shows what the file will be and what it leaves out, and saves or
 * copies it.
 */
public final class ExportPanel extends VBox {
    private final Handler handler;
    private final BiFunction<Format, Selection, String> names;
    private final Label phrase = Ui.label("", "quiet", "export-phrase");
    private final FormatList formats;
    private final ExportPreview preview = new ExportPreview();
    private final StackPane loss = new StackPane();
    private final Label file = Ui.label("", "quiet", "export-file");
    private final Button copy;
    private ExportChoice choice;
    private final EvidenceChoices evidence;
    private ExportPlan plan;
    private @Nullable Selection selection;
    private @Nullable ExportDraft draft;

    /** What the panel asks its owner to do. */
    public interface Handler {
        /** Saves a selection to a file that the user chooses. */
        void save(ExportPlan plan, Selection selection);

        /** Copies a selection to the clipboard. */
        void copy(Format format, Selection selection);

        /**
         * Returns what writes the file.
         *
         * @throws IOException with a sentence for the user, if there is no key to sign with
         */
        Exporter exporter(ExportPlan plan) throws IOException;

        /**
         * Returns the fingerprint of the user's key, which is made if there is none.
         *
         * @throws IOException with a sentence for the user, if it can't be read or written
         */
        String fingerprint() throws IOException;

        /** Closes the panel. */
        void close();
    }

    /**
     * Creates a panel.
     *
     * @param choices which updates may be exported; the first one is chosen
     * @param first what is chosen at first
     * @param names suggests the name of a file
     */
    public ExportPanel(
            List<ExportChoice> choices,
            ExportPlan first,
            BiFunction<Format, Selection, String> names,
            Handler handler) {
        this.handler = handler;
        this.names = names;
        choice = choices.getFirst();
        plan = first;
        formats = new FormatList(first.format(), chosen -> {
            plan = plan.as(chosen);
            show();
        });
        evidence = new EvidenceChoices(first, handler::fingerprint, change -> {
            plan = change.apply(plan);
            show();
        });
        copy = Ui.button("Copy", () -> handler.copy(plan.format(), selection()), "copy-file");
        copy.setGraphic(Ui.icon(Feather.COPY));
        Button save = Ui.button("Save…", () -> handler.save(plan, selection()), "accent");
        save.setDefaultButton(true);
        getStyleClass().add("export-panel");
        HBox head = new HBox(Ui.label("Export", "panel-title"));
        if (choices.size() > 1) {
            head.getChildren().add(segments(choices));
        }
        head.getChildren().addAll(Ui.space(), phrase);
        head.getStyleClass().add("export-head");
        HBox.setHgrow(preview, Priority.ALWAYS);
        HBox middle = new HBox(formats, preview);
        middle.getStyleClass().add("export-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(loss, Priority.ALWAYS);
        HBox lossLine = new HBox(Ui.icon(Feather.INFO), loss);
        lossLine.getStyleClass().add("export-loss");
        Button cancel = Ui.button("Cancel", handler::close, "plain");
        cancel.setCancelButton(true);
        HBox foot = new HBox(file, Ui.space(), cancel, copy, save);
        foot.getStyleClass().add("export-foot");
        getChildren().setAll(head, middle, evidence, lossLine, foot);
        // Otherwise the rows would consume Enter.
        formats.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ToggleButton) {
                save.fire();
                event.consume();
            }
        });
        // However the panel is closed, nobody waits for its draft any more.
        sceneProperty().addListener((o, before, now) -> {
            if (now == null && draft != null) {
                draft.cancel();
            }
        });
        show();
    }

    /** Returns the control that gets the focus first. */
    public Node first() {
        return formats.row();
    }

    private HBox segments(List<ExportChoice> choices) {
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        for (ExportChoice each : choices) {
            ToggleButton button = new ToggleButton(each.label());
            button.getStyleClass().add("segment");
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(each == choice);
            button.setOnAction(event -> {
                button.setSelected(true);
                choice = each;
                show();
            });
            segments.getChildren().add(button);
        }
        return segments;
    }

    private void show() {
        if (draft != null) {
            draft.cancel();
        }
        selection = null;
        evidence.setVisible(plan.format() == Format.WACZ);
        copy.setDisable(!(plan.format().exporter() instanceof TextExporter));
        phrase.setText(choice.phrase());
        file.setText("");
        draft = ExportDraft.start(plan, handler::exporter, choice.selection(), new ExportDraft.Receiver() {
            @Override
            public void chosen(Selection chosen) {
                selection = chosen;
                phrase.setText(choice.phrase() + content(chosen));
                file.setText(names.apply(plan.format(), chosen));
            }

            @Override
            public void loss(String sentence) {
                loss.getChildren().setAll(Ui.sentence(sentence));
            }

            @Override
            public void page(PageSketch page) {
                preview.show(page);
            }

            @Override
            public void table(TableSketch table) {
                preview.show(table);
            }

            @Override
            public void beginning(String beginning) {
                preview.show(beginning);
            }

            @Override
            public void parts(List<String> parts) {
                preview.showParts(parts);
            }

            @Override
            public void size(long bytes) {
                file.setText(file.getText() + " · " + Counts.bytes(bytes));
            }
        });
    }

    /** Returns what the updates bring along: ", with their 3 quotes". */
    private static String content(Selection selection) {
        int quotes = (int) selection.entries().stream()
                .flatMap(entry -> entry.quotes().stream())
                .filter(quote -> quote.kind() != Quote.Kind.INDIRECT)
                .count();
        return quotes == 0 ? "" : ", with their " + Counts.of(quotes, "quote");
    }

    /** Returns what is chosen now; makes it if the draft has not come so far. */
    private Selection selection() {
        Selection made = selection;
        return made == null ? choice.selection().get() : made;
    }
}
