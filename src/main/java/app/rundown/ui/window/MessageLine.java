package app.rundown.ui.window;

import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.ObservableState;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The one line above the timeline that tells what the user should know until they dismiss it: the latest message, or
 * how many files could not be opened. What does not fit is in a list that a link opens.
 */
final class MessageLine extends HBox {
    private final ObservableState state;
    private final Offers offers;
    private final MessageList list;
    private final FontIcon icon = Ui.icon(Feather.ALERT_TRIANGLE);
    private final Label words = Ui.label("", "message-words");
    private final Hyperlink details = new Hyperlink("Show");
    private List<Notice> shown = List.of();

    /**
     * A line that follows the model.
     *
     * @param list shows all messages in full
     */
    MessageLine(ObservableState state, Offers offers, MessageList list) {
        this.state = state;
        this.offers = offers;
        this.list = list;
        getStyleClass().add("message-line");
        words.setMinWidth(0);
        details.getStyleClass().add("message-link");
        details.setMinWidth(USE_PREF_SIZE);
        details.setOnAction(event -> {
            details.setVisited(false);
            list.toggle(shown);
        });
        list.visibleProperty().subscribe(this::nameDetails);
        // The link keeps its place whether it shows or not; otherwise it would take away the room that it asks for.
        words.textTruncatedProperty().subscribe(cut -> details.setVisible(cut || shown.size() > 1));
        Tooltips.onHover(words, words::getText);
        state.property().subscribe(now -> {
            List<Notice> staying =
                    now.notices().stream().filter(notice -> !notice.passes()).toList();
            if (!staying.equals(shown)) {
                render(staying);
            }
        });
        Ui.show(this, !shown.isEmpty());
    }

    private void render(List<Notice> staying) {
        shown = staying;
        Ui.show(this, !staying.isEmpty());
        list.follow(staying);
        if (staying.isEmpty()) {
            return;
        }
        boolean problem = staying.stream().anyMatch(notice -> notice.tone() == Notice.Tone.PROBLEM);
        icon.setIconCode(problem ? Feather.ALERT_TRIANGLE : Feather.INFO);
        boolean told = staying.size() == 1 || unopened(staying).isEmpty();
        Ui.say(words, told ? staying.getLast().line() : summary(staying));
        nameDetails(list.isVisible());
        details.setVisible(staying.size() > 1 || words.isTextTruncated());
        getChildren().setAll(icon, words);
        if (told) {
            for (ButtonBase button : offers.buttons(staying.getLast(), "message-offer")) {
                button.setMinWidth(USE_PREF_SIZE);
                getChildren().add(button);
            }
        }
        getChildren()
                .addAll(details, Ui.space(), Ui.iconButton(Feather.X, "Dismiss", this::dismiss, "small-icon-button"));
    }

    private void dismiss() {
        List.copyOf(shown).forEach(offers::dismiss);
    }

    private void nameDetails(boolean open) {
        boolean more = shown.size() > 1 && unopened(shown).isEmpty();
        details.setText(open ? "Hide" : more ? "Show all " + shown.size() : "Show");
    }

    private static List<Notice.Matter.Unopened> unopened(List<Notice> notices) {
        return notices.stream()
                .map(Notice::matter)
                .filter(Notice.Matter.Unopened.class::isInstance)
                .map(Notice.Matter.Unopened.class::cast)
                .toList();
    }

    /** Returns how many messages there are: “5 of 7 files couldn't be opened”, “2 files couldn't be opened, 1 more”. */
    static String summary(List<Notice> notices) {
        List<Notice.Matter.Unopened> unopened = unopened(notices);
        int others = notices.size() - unopened.size();
        if (unopened.isEmpty()) {
            return Counts.of(others, "message");
        }
        int all = unopened.getFirst().of();
        String files = all > unopened.size()
                ? unopened.size() + " of " + Counts.of(all, "file")
                : Counts.of(unopened.size(), "file");
        return files + " couldn’t be opened" + (others == 0 ? "" : ", " + Counts.of(others, "more message"));
    }
}
