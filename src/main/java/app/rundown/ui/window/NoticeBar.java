package app.rundown.ui.window;

import app.rundown.model.Document.Archive;
import app.rundown.model.DocumentKind;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.opening.OtherPages;
import app.rundown.ui.state.DocumentsModel;
import app.rundown.ui.state.ObservableState;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * Shows notices. Those that stay until the user dismisses them stand above the timeline. Those that only answer a key
 * or a click lie over its lower edge, so that they do not push away what the user reads.
 */
final class NoticeBar extends VBox {
    /** How long a passing notice stays. */
    private static final Duration LONG_ENOUGH = Duration.seconds(6);

    private final ObservableState state;
    private final DocumentsModel documentsModel;
    private final Runnable onGone;
    private final boolean passing;
    private final Map<Notice, Node> rows = new IdentityHashMap<>();

    private NoticeBar(ObservableState state, DocumentsModel documentsModel, Runnable onGone, boolean passing) {
        this.state = state;
        this.documentsModel = documentsModel;
        this.onGone = onGone;
        this.passing = passing;
        getStyleClass().add(passing ? "passing-notices" : "notices");
        state.property().addListener((o, before, now) -> {
            if (now.notices() != before.notices()) {
                render(now.notices());
            }
        });
        render(state.now().notices());
    }

    /**
     * Returns a bar for the notices that stay.
     *
     * @param onGone takes the keyboard focus when a notice is dismissed
     */
    static NoticeBar staying(ObservableState state, DocumentsModel documentsModel, Runnable onGone) {
        return new NoticeBar(state, documentsModel, onGone, false);
    }

    /**
     * Returns a bar for the notices that go by themselves; it lies over the lower edge of a stack.
     *
     * @param onGone takes the keyboard focus when a notice is dismissed
     */
    static NoticeBar passing(ObservableState state, DocumentsModel documentsModel, Runnable onGone) {
        NoticeBar bar = new NoticeBar(state, documentsModel, onGone, true);
        bar.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        return bar;
    }

    private void render(List<Notice> all) {
        List<Notice> notices =
                all.stream().filter(notice -> notice.passes() == passing).toList();
        // Existing rows are kept, so that a focused button keeps the keyboard focus.
        rows.keySet().removeIf(notice -> notices.stream().noneMatch(left -> left == notice));
        getChildren()
                .setAll(notices.stream()
                        .map(notice -> rows.computeIfAbsent(notice, this::row))
                        .toList());
        Ui.show(this, !notices.isEmpty());
    }

    private Node row(Notice notice) {
        HighlightedText sentence = Ui.sentence(
                notice.what().isEmpty() ? notice.sentence() : notice.what() + ": " + notice.sentence(), "notice-text");
        sentence.setMaxWidth(Double.MAX_VALUE);
        // The buttons stand below the sentence: beside it, they would leave it no room in a narrow window.
        VBox words = new VBox(sentence);
        words.getStyleClass().add("notice-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Ui.icon(icon(notice.tone())), words);
        if (!notice.offers().isEmpty()) {
            FlowPane buttons = new FlowPane();
            buttons.getStyleClass().add("notice-offers");
            for (Notice.Offer offer : notice.offers()) {
                buttons.getChildren().add(button(notice, offer));
            }
            words.getChildren().add(buttons);
        }
        row.getChildren().add(Ui.iconButton(Feather.X, "Dismiss", () -> {
            state.dismiss(notice);
            onGone.run();
        }));
        if (passing && notice.offers().isEmpty()) {
            PauseTransition read = new PauseTransition(LONG_ENOUGH);
            read.setOnFinished(event -> state.dismiss(notice));
            read.play();
        }
        row.getStyleClass().addAll("notice", passing ? "done" : "problem");
        return row;
    }

    private Node button(Notice notice, Notice.Offer offer) {
        if (offer instanceof Notice.Offer.ArchivePages archive) {
            MenuButton menu = new MenuButton(words(offer));
            archive.pages()
                    .forEach(page -> menu.getItems()
                            .add(Ui.item(
                                    label(page, archive.pages()),
                                    () -> accept(
                                            notice,
                                            () -> documentsModel.open(
                                                    List.of(archive.archive()
                                                            .withPage(Integer.toString(page.number()))),
                                                    null)))));
            return menu;
        }
        return Ui.button(words(offer), () -> accept(notice, () -> take(offer)));
    }

    /** Names a page of an archive, and says when it was saved if another one has the same title. */
    private static String label(Archive.Page page, List<Archive.Page> all) {
        boolean twice =
                all.stream().filter(other -> other.title().equals(page.title())).count() > 1;
        return Sentences.shortened(page.title()) + " · " + Counts.orNone(page.updates(), "update")
                + (twice && page.taken() != null ? " · " + page.taken() : "");
    }

    private void accept(Notice notice, Runnable offered) {
        state.dismiss(notice);
        onGone.run();
        offered.run();
    }

    private static Feather icon(Notice.Tone tone) {
        return switch (tone) {
            case DONE -> Feather.CHECK;
            case NOTHING, HINT -> Feather.INFO;
            case PROBLEM -> Feather.ALERT_TRIANGLE;
        };
    }

    /** The label of an offer's button. A button that goes to the web names the host that it will contact. */
    private static String words(Notice.Offer offer) {
        return switch (offer) {
            case Notice.Offer.As as ->
                as.kind() == DocumentKind.LIVE_BLOG ? "Open as a live blog" : "Open as an article";
            case Notice.Offer.Again again -> "Open it again";
            case Notice.Offer.Address address -> "Open it from " + OtherPages.host(address.address());
            case Notice.Offer.ArchivePages archive -> "Open another page";
            case Notice.Offer.Others others -> others.pages().buttonLabel();
        };
    }

    private void take(Notice.Offer offer) {
        switch (offer) {
            case Notice.Offer.As as -> documentsModel.open(List.of(as.capture()), as.kind());
            case Notice.Offer.Again again -> documentsModel.open(List.of(again.capture()), again.as());
            case Notice.Offer.Address address -> documentsModel.open(List.of(address.address()));
            case Notice.Offer.ArchivePages archive -> {}
            case Notice.Offer.Others others ->
                documentsModel.openOthers(others.pages().document());
        }
    }
}
