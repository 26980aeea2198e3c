package app.rundown.ui.inspector;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Finding;
import app.rundown.model.Moment;
import app.rundown.model.Problem;
import app.rundown.time.DayEvidence;
import app.rundown.ui.control.Keyboard;
import app.rundown.ui.control.RowPinning;
import app.rundown.ui.control.Ui;
import app.rundown.ui.control.WidthCell;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.format.Counts;
import app.rundown.ui.panel.EvidenceList;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import app.rundown.user.DayAndZone;
import app.rundown.user.PlacedNotes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Lists what a reader must know before trusting the documents: what was skipped or doubted while reading them, and what
 * is wrong or uncertain about their times. Choosing a finding reveals the update that it is about.
 */
final class AuditView extends VBox {
    /** The least space between a kind and its place, in pixels. */
    private static final double GAP = 5;

    /** What stands before the evidence in the sentence of a finding. */
    private static final Pattern EVIDENCE = Pattern.compile("( is inferred| were not taken): ");

    private final ObservableState state;
    private final NavigationModel navigation;
    private final ObservableList<AuditRow> rows = FXCollections.observableArrayList();
    private final ListView<AuditRow> list = new ListView<>(rows);
    private final RowPinning sight = new RowPinning(list, 1);
    private final Function<Document, DayAndZone> times;
    private final Consumer<PlacedNotes.Unplaced> onDelete;
    private final Set<AuditRow> unfolded = new HashSet<>();

    /** A row of the list. */
    sealed interface AuditRow {
        /** The title of a document, above its rows. */
        record Heading(String document) implements AuditRow {}

        /** A note on what no open copy of its document has. */
        record LeftNote(PlacedNotes.Unplaced note) implements AuditRow {}

        /** A problem that came up in reading the document. */
        record ReadingProblem(Problem problem) implements AuditRow {}

        /**
         * A finding about the times of the document.
         *
         * @param place when its updates were made: "2 Aug, 12:04 – 15:30", "24 updates"
         * @param analysed the document
         */
        record TimeFinding(Finding finding, String place, AnalysedDocument analysed) implements AuditRow {}
    }

    /**
     * Creates the view.
     *
     * @param times gives what the user set of a document's day and zone
     * @param onDelete deletes a note that has no place
     * @param onLeave runs when the user leaves the list with Escape or Enter
     */
    AuditView(
            ObservableState state,
            NavigationModel navigation,
            Function<Document, DayAndZone> times,
            Consumer<PlacedNotes.Unplaced> onDelete,
            Runnable onLeave) {
        this.state = state;
        this.navigation = navigation;
        this.times = times;
        this.onDelete = onDelete;
        getStyleClass().add("audit-view");
        list.getStyleClass().add("quote-list");
        list.setCellFactory(view -> {
            Cell cell = new Cell();
            cell.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    show(cell.getItem());
                }
            });
            return cell;
        });
        list.setPlaceholder(Ui.label("Nothing to report about the documents and their times", "quiet"));
        Ui.named(list, AccessibleRole.LIST_VIEW, "Audit of the documents and their times");
        list.getSelectionModel().selectedItemProperty().addListener((o, before, row) -> show(row));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, onLeave));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(list);
        state.property().addListener((o, before, now) -> {
            if (now.timeline() != before.timeline()
                    || !now.notes().unplaced().equals(before.notes().unplaced())
                    || !now.shown().displayZone().equals(before.shown().displayZone())) {
                render(now);
            }
        });
        render(state.now());
    }

    private void pressed(KeyEvent event, Runnable onLeave) {
        if (Keyboard.current().isShortcut(event) || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        int at = list.getFocusModel().getFocusedIndex();
        switch (event.getCode()) {
            case ESCAPE, ENTER -> onLeave.run();
            case DOWN -> goTo(at + 1, 1);
            case UP -> goTo(at - 1, -1);
            case HOME -> goTo(0, 1);
            case END -> goTo(rows.size() - 1, -1);
            case SPACE -> {
                if (list.getFocusModel().getFocusedItem() instanceof AuditRow.TimeFinding line
                        && isLong(line.finding())) {
                    fold(line);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Selects a row, or the next in this direction if it is a heading, on which nothing would show the keyboard. */
    private void goTo(int from, int direction) {
        int index = from;
        while (index >= 0 && index < rows.size() && rows.get(index) instanceof AuditRow.Heading) {
            index += direction;
        }
        if (index >= 0 && index < rows.size()) {
            list.getSelectionModel().clearAndSelect(index);
            sight.keep(index);
        }
    }

    private void show(@Nullable AuditRow row) {
        if (row instanceof AuditRow.TimeFinding line
                && !line.finding().updates().isEmpty()) {
            navigation.reveal(line.finding().updates().getFirst());
        }
    }

    /**
     * Gives the list the keyboard focus, on a row that is not a heading, since only there is the focus visible. The row
     * is focused but not selected, because selecting it would move the timeline.
     */
    void focus() {
        list.requestFocus();
        if (list.getFocusModel().getFocusedItem() instanceof AuditRow.Heading) {
            list.getFocusModel().focusNext();
        }
    }

    /** Returns how many rows there are, without the headings. */
    static int count(State now) {
        return now.timeline().documents().stream().mapToInt(AuditView::count).sum()
                + now.notes().unplaced().size();
    }

    private static int count(AnalysedDocument analysed) {
        return analysed.document().problems().size() + analysed.audit().size();
    }

    private void render(State now) {
        Clocks clocks = Clocks.of(now.timeline(), now.shown().displayZone());
        List<AuditRow> lines = new ArrayList<>();
        for (AnalysedDocument analysed : now.timeline().documents()) {
            List<PlacedNotes.Unplaced> left = now.notes().unplaced().stream()
                    .filter(note ->
                            note.document().id().equals(analysed.document().id()))
                    .toList();
            if (count(analysed) + left.size() > 0) {
                lines.add(new AuditRow.Heading(analysed.document().title()));
                left.forEach(note -> lines.add(new AuditRow.LeftNote(note)));
                analysed.document().problems().forEach(problem -> lines.add(new AuditRow.ReadingProblem(problem)));
                analysed.audit()
                        .forEach(finding -> lines.add(
                                new AuditRow.TimeFinding(finding, place(finding, analysed, clocks), analysed)));
            }
        }
        unfolded.retainAll(lines);
        rows.setAll(lines);
    }

    /** Whether the sentence of a finding ends with all its evidence. */
    private static boolean isLong(Finding finding) {
        return brief(finding).length() < finding.what().length();
    }

    /** Returns the sentence of a finding without its evidence. */
    private static String brief(Finding finding) {
        Matcher evidence = EVIDENCE.matcher(finding.what());
        boolean any = List.of(Finding.Kind.INFERRED, Finding.Kind.CONFLICT).contains(finding.kind()) && evidence.find();
        return any ? finding.what().substring(0, evidence.end(1)) + "." : finding.what();
    }

    private void fold(AuditRow.TimeFinding line) {
        if (!unfolded.remove(line)) {
            unfolded.add(line);
        }
        list.refresh();
    }

    /** Returns the times of a finding's updates if they are one or two, otherwise how many there are. */
    private static String place(Finding finding, AnalysedDocument analysed, Clocks clocks) {
        List<String> updates = finding.updates();
        if (updates.isEmpty() || updates.size() > 2) {
            return Counts.of(updates.size(), "update");
        }
        return updates.stream()
                .map(update -> analysed.moments().get(update))
                .filter(Objects::nonNull)
                .map(clocks::full)
                .filter(time -> !time.isEmpty())
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    /** Draws a row. */
    private final class Cell extends WidthCell<AuditRow> {
        Cell() {
            getStyleClass().add("quote-cell");
        }

        @Override
        protected void updateItem(@Nullable AuditRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : view(row));
            setDisable(row instanceof AuditRow.Heading);
        }

        private Node view(AuditRow row) {
            return switch (row) {
                case AuditRow.Heading heading -> Ui.sentence(heading.document(), "audit-heading");
                case AuditRow.LeftNote left -> left(left.note());
                case AuditRow.ReadingProblem trouble ->
                    line(
                            "Reading: " + trouble.problem().where(),
                            "",
                            trouble.problem().what());
                case AuditRow.TimeFinding line when isLong(line.finding()) -> onEvidence(line);
                case AuditRow.TimeFinding line ->
                    line(
                            title(line.finding().kind()),
                            line.place(),
                            line.finding().what());
            };
        }

        /** Returns the lines of a row; the place stands beside the kind. */
        private static VBox line(String kind, String place, String what) {
            Label where = Ui.label(place, "audit-place");
            where.setMinWidth(USE_PREF_SIZE);
            // Where both have no room side by side, the kind goes on in a second line.
            Label title = Ui.label(kind, "audit-kind");
            title.setWrapText(true);
            HBox head = new HBox(GAP, title, Ui.space(), where);
            VBox box = new VBox(head, Ui.sentence(what, "audit-what"));
            box.getStyleClass().addAll("quote-line", "audit-line");
            return box;
        }

        private VBox left(PlacedNotes.Unplaced left) {
            String about =
                    left.note().about().isEmpty() ? "something" : left.note().about();
            VBox box = line(
                    "Your note without a place",
                    "",
                    left.note().text() + "\n\nIt was on " + about
                            + ", which is missing or changed in this copy. The note is kept.");
            Hyperlink delete = new Hyperlink("Delete the note");
            delete.getStyleClass().addAll("side-link", "audit-why");
            delete.setOnAction(event -> onDelete.accept(left));
            box.getChildren().add(delete);
            return box;
        }

        /**
         * Returns the lines of what rests on evidence: in brief, and if the user asks, with the evidence in short rows.
         */
        private VBox onEvidence(AuditRow.TimeFinding line) {
            boolean open = unfolded.contains(line);
            VBox box = line(title(line.finding().kind()), line.place(), brief(line.finding()));
            Hyperlink why = new Hyperlink(open ? "Hide the evidence" : "Why?");
            why.getStyleClass().addAll("side-link", "audit-why");
            why.setFocusTraversable(false);
            why.setAccessibleText(open ? why.getText() : line.finding().what());
            why.setOnAction(event -> fold(line));
            if (open) {
                Document document = line.analysed().document();
                box.getChildren()
                        .add(new EvidenceList(
                                Moment.Basis.INFERRED,
                                line.analysed(),
                                DayEvidence.of(document, times.apply(document)),
                                Clocks.of(
                                        state.now().timeline(),
                                        state.now().shown().displayZone()),
                                navigation::reveal));
            }
            box.getChildren().add(why);
            return box;
        }

        private static String title(Finding.Kind kind) {
            return switch (kind) {
                case SET -> "Set by you";
                case INFERRED -> "Inferred";
                case CONFLICT -> "Conflicting dates";
                case UNKNOWN -> "Unknown";
                case MIDNIGHT -> "Past midnight";
                case DISORDER -> "Out of order";
                case TIE -> "Same time";
                case SILENCE -> "Silence";
                case EDITED -> "Edited";
                case FILE -> "The file";
            };
        }
    }
}
