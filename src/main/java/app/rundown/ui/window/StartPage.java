package app.rundown.ui.window;

import app.rundown.fetch.Places;
import app.rundown.model.DocumentKind;
import app.rundown.store.session.KeptDocument;
import app.rundown.ui.action.OpenActions;
import app.rundown.ui.action.Sample;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.DocumentFacts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.keys.Command;
import app.rundown.ui.keys.KeyCap;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.RecentModel;
import app.rundown.ui.state.Recents;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The page that the window shows when nothing is open: the documents that were open before, by title, then the ways to
 * open others. Without any, it says what the program is for, and lists the samples.
 */
final class StartPage extends StackPane {
    private static final double WIDTH = 580;
    /** The space at each side of a row, in pixels. */
    private static final double MARGIN = 10;

    /** A longer list of recent documents would not be a shortcut. */
    private static final int MOST_RECENT = 8;

    private final VBox recent = new VBox();
    private final VBox samples = new VBox();
    private final MenuButton sampleMenu = new MenuButton("Look at a sample");
    private final Label heading = Ui.label("", "start-heading");
    private final Button open;
    private final OpenActions actions;
    private final InstantSource clock;

    /**
     * Creates the page.
     *
     * @param clock says what day it is
     */
    StartPage(RecentModel recents, OpenActions actions, Preferences preferences, InstantSource clock) {
        this.actions = actions;
        this.clock = clock;
        getStyleClass().add("start-page");
        open = Ui.button("Open files…", actions::open, "accent");
        Button paste = Ui.button("Paste", actions::paste);
        paste.setGraphic(Ui.icon(Feather.CLIPBOARD));
        Button address = Ui.button("Open an address…", actions::openAddress);
        samples.getStyleClass().add("start-list");
        samples.getChildren().add(Ui.label("Or look at a sample", "start-heading"));
        sampleMenu.getStyleClass().addAll("flat", "start-samples");
        for (Sample sample : Sample.ALL) {
            samples.getChildren()
                    .add(entry(
                            Feather.BOOK_OPEN, sample.title(), sample.about(), "", () -> actions.openSample(sample)));
            sampleMenu.getItems().add(Ui.item(sample.title(), () -> actions.openSample(sample)));
        }
        recent.getStyleClass().add("start-list");
        HBox buttons = new HBox(open, paste, address, sampleMenu);
        buttons.getStyleClass().add("start-buttons");
        VBox others = new VBox(heading, hint(preferences), buttons);
        others.getStyleClass().add("start-others");
        VBox column = new VBox(recent, others, samples);
        column.getStyleClass().add("start-column");
        column.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane.setAlignment(column, Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(new StackPane(column));
        scroll.getStyleClass().add("start-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        recents.property().subscribe(this::showRecent);
    }

    private static Node hint(Preferences preferences) {
        KeyCap key = new KeyCap(Command.PASTE, preferences, "Paste");
        HBox line =
                new HBox(Ui.label("Drop a saved page or a text here, or paste it or an address with", "quiet"), key);
        line.getStyleClass().add("start-hint");
        return new VBox(line, Ui.label("What you open stays on this computer.", "quiet"));
    }

    private void showRecent(Recents now) {
        boolean any = !now.isEmpty();
        recent.getChildren().setAll(any ? List.of(head(now.documents())) : welcome());
        Recents.Former former = now.former();
        if (former != null) {
            recent.getChildren()
                    .add(entry(
                            Feather.ROTATE_CCW,
                            former.title(),
                            "Your last session · " + Counts.of(former.titles().size(), "document"),
                            TimeFormat.since(former.saved(), clock),
                            actions::openFormer));
        }
        now.documents().stream().limit(MOST_RECENT).map(this::entry).forEach(recent.getChildren()::add);
        heading.setText(any ? "Open another" : "Open a live blog");
        Ui.show(sampleMenu, any);
        Ui.show(samples, !any);
    }

    private static List<Node> welcome() {
        return List.of(
                Ui.label("Who said what, when, on which topic", "start-name"),
                Ui.sentence(
                        "Rundown opens a live blog as a timeline, finds its quotes and their speakers, and cites them.",
                        "quiet",
                        "start-line"));
    }

    /** Returns the heading of the recent documents, with a menu that forgets one. */
    private Node head(List<KeptDocument> documents) {
        MenuButton forget = new MenuButton("Forget…");
        forget.getStyleClass().addAll("flat", "start-samples", "start-forget");
        documents.forEach(document ->
                forget.getItems().add(Ui.item(Sentences.shortened(document.title()), () -> actions.forget(document))));
        Ui.show(forget, !documents.isEmpty());
        HBox head = new HBox(Ui.label("Recent", "start-title"), Ui.space(), forget);
        head.getStyleClass().add("start-head");
        return head;
    }

    private Node entry(KeptDocument document) {
        String facts = DocumentFacts.of(document);
        Instant opened = document.opened();
        return entry(
                icon(document),
                document.title(),
                facts.isEmpty() && !document.place().equals(document.title()) ? document.place() : facts,
                opened.getEpochSecond() <= 0 ? "" : TimeFormat.since(opened, clock),
                () -> actions.open(document));
    }

    private static Feather icon(KeptDocument document) {
        if (Places.isAddress(document.place())) {
            return Feather.GLOBE;
        }
        return document.kind() == DocumentKind.WRAP_UP ? Feather.LIST : Feather.FILE_TEXT;
    }

    /** Moves the keyboard focus to the first recent document, or to the button that opens documents. */
    void focus() {
        recent.getChildren().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .orElse(open)
                .requestFocus();
    }

    private static Node entry(Feather icon, String title, String about, String when, Runnable action) {
        Label name = Ui.label(title, "start-entry-title");
        Label facts = Ui.label(about, "quiet", "start-entry-facts");
        VBox text = new VBox(name);
        if (!about.isEmpty()) {
            text.getChildren().add(facts);
        }
        text.setMinWidth(0);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label day = Ui.label(when, "quiet", "start-entry-facts");
        day.setMinWidth(USE_PREF_SIZE);
        HBox face = new HBox(Ui.icon(icon), text, day);
        face.getStyleClass().add("start-entry-face");
        Button button = Ui.button("", action, "start-entry");
        button.setGraphic(face);
        button.setMaxWidth(Double.MAX_VALUE);
        face.prefWidthProperty().bind(button.widthProperty().subtract(2 * MARGIN));
        // Its words stand below the heading; the ground of a row under the mouse is wider.
        VBox.setMargin(button, new Insets(0, -MARGIN, 0, -MARGIN));
        button.setAccessibleText(about.isEmpty() ? title : title + ": " + about);
        return button;
    }
}
