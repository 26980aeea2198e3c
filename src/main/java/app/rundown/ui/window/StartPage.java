package app.rundown.ui.window;

import app.rundown.store.session.KeptDocument;
import app.rundown.ui.action.Sample;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.state.RecentModel;
import app.rundown.ui.state.Recents;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page that the window shows when nothing is open: what the program is for, and how to begin. */
final class StartPage extends StackPane {
    private static final double WIDTH = 640;
    /** A longer list of recent documents would not be a shortcut. */
    private static final int MOST_RECENT = 6;

    private final VBox recent = new VBox();
    private final Button open;
    private final Consumer<KeptDocument> onRecent;
    private final Runnable onFormer;

    /**
     * Creates the page.
     *
     * @param onOpen asks for documents to open
     * @param onSample opens a sample
     * @param onRecent opens a recent document
     * @param onFormer opens the documents of the former session
     */
    StartPage(RecentModel recents, Runnable onOpen, Consumer<Sample> onSample, Consumer<KeptDocument> onRecent, Runnable onFormer) {
        this.onRecent = onRecent;
        this.onFormer = onFormer;
        getStyleClass().add("start-page");
        open = Ui.button("Open documents…", onOpen, "accent", "start-open");
        open.setGraphic(Ui.icon(Feather.FOLDER));
        VBox samples = new VBox();
        samples.getStyleClass().add("start-list");
        for (Sample sample : Sample.ALL) {
            samples.getChildren()
                    .add(entry(Feather.BOOK_OPEN, sample.title(), sample.about(), () -> onSample.accept(sample)));
        }
        recent.getStyleClass().add("start-list");
        VBox column = new VBox(
                Ui.label("Rundown", "start-name"),
                Ui.sentence(
                        "Rebuild from a live blog who said what, when, on which topic – and cite it.", "start-line"),
                new HBox(12, open, hint()),
                Ui.label("SAMPLES", "side-heading"),
                samples,
                recent);
        ((HBox) column.getChildren().get(2)).setAlignment(Pos.CENTER_LEFT);
        column.getStyleClass().add("start-column");
        column.setMaxWidth(WIDTH);
        column.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(column);
        recents.property().subscribe(this::showRecent);
    }

    private static Label hint() {
        return Ui.label("or drop saved pages and text copies here", "quiet");
    }

    private void showRecent(Recents now) {
        recent.getChildren().clear();
        if (!now.isEmpty()) {
            recent.getChildren().add(Ui.label("RECENT", "side-heading"));
            Recents.Former former = now.former();
            if (former != null) {
                recent.getChildren()
                        .add(entry(
                                Feather.ROTATE_CCW,
                                former.title(),
                                Counts.of(former.titles().size(), "document"),
                                onFormer));
            }
            now.documents().stream()
                    .limit(MOST_RECENT)
                    .forEach(document -> recent.getChildren()
                            .add(entry(
                                    Feather.FILE_TEXT,
                                    document.title(),
                                    document.place(),
                                    () -> onRecent.accept(document))));
        }
    }

    /** Moves the keyboard focus to the button that opens documents. */
    void focus() {
        open.requestFocus();
    }

    private static Node entry(Feather icon, String title, String about, Runnable action) {
        VBox text = new VBox(Ui.label(title, "start-entry-title"), Ui.label(about, "quiet"));
        HBox face = new HBox(Ui.icon(icon), text);
        face.getStyleClass().add("start-entry-face");
        Button button = Ui.button("", action, "start-entry");
        button.setGraphic(face);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(title + ": " + about);
        return button;
    }
}
