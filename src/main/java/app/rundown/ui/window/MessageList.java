package app.rundown.ui.window;

import app.rundown.ui.action.ExportActions;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.Ui;
import app.rundown.ui.opening.Notice;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The messages in full, in a list that lies over the timeline while the user wants to see it. */
final class MessageList extends VBox {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 300;
    private static final double MARGIN = 20;

    private final Offers offers;
    private final ExportActions copy;
    private final VBox rows = new VBox();
    private final Label title = Ui.label("", "message-list-title");
    private List<Notice> shown = List.of();

    /** A hidden list. */
    MessageList(Offers offers, ExportActions copy) {
        this.offers = offers;
        this.copy = copy;
        getStyleClass().addAll("message-list", "floating");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_LEFT);
        StackPane.setMargin(this, new Insets(MARGIN / 3, MARGIN, MARGIN, MARGIN));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                Ui.show(this, false);
                event.consume();
            }
        });
        Ui.show(this, false);
    }

    /** Makes what the first frame of the window does not need. */
    private void make() {
        Hyperlink copyAll = new Hyperlink("Copy the list");
        copyAll.getStyleClass().add("message-link");
        copyAll.setOnAction(event -> copy.copyText(text(), "the list."));
        HBox head = new HBox(title, Ui.space(), copyAll);
        head.getStyleClass().add("message-list-head");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("message-scroll");
        scroll.setMaxHeight(HEIGHT);
        scroll.setFocusTraversable(false);
        getChildren().setAll(head, scroll);
    }

    /** Shows the list, or hides it. */
    void toggle(List<Notice> notices) {
        if (getChildren().isEmpty()) {
            make();
        }
        Ui.show(this, !isVisible());
        follow(notices);
    }

    /** Shows other messages; hides the list if there are none. */
    void follow(List<Notice> notices) {
        if (!isVisible()) {
            return;
        }
        Ui.show(this, !notices.isEmpty());
        if (!notices.equals(shown)) {
            shown = notices;
            rows.getChildren().setAll(notices.stream().map(this::row).toList());
        }
        title.setText(notices.size() == 1 ? "In full" : MessageLine.summary(notices));
    }

    private HBox row(Notice notice) {
        Label name = Ui.label(notice.subject(), "message-name");
        HighlightedText sentence = Ui.sentence(notice.sentence(), "quiet", "message-sentence");
        VBox words = new VBox(sentence);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words);
        if (!notice.subject().isEmpty()) {
            row.getChildren().addFirst(name);
        }
        if (!notice.offers().isEmpty()) {
            FlowPane buttons = new FlowPane();
            buttons.getStyleClass().add("message-offers");
            buttons.getChildren().setAll(offers.buttons(notice, "small-button"));
            words.getChildren().add(buttons);
        }
        row.getStyleClass().add("message-row");
        return row;
    }

    private String text() {
        return shown.stream().map(Notice::line).collect(Collectors.joining("\n"));
    }
}
