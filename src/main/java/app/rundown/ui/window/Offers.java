package app.rundown.ui.window;

import app.rundown.model.Document.Archive;
import app.rundown.model.DocumentKind;
import app.rundown.ui.action.ExportActions;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.opening.OtherPages;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.CapturesModel;
import app.rundown.ui.state.DocumentsModel;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;

/** Makes the buttons of notices, and does what they offer. */
final class Offers {
    private final ObservableState state;
    private final DocumentsModel documentsModel;
    private final CapturesModel captures;
    private final NavigationModel navigation;
    private final Runnable onGone;
    private final Consumer<String> onCited;
    private final ExportActions exports;

    /**
     * Makes buttons for the notices of a model.
     *
     * @param onGone takes the keyboard focus when a notice is gone
     * @param onCited shows what the user cited of a document
     * @param exports shows the folder of what was exported
     */
    Offers(AppModel model, Runnable onGone, Consumer<String> onCited, ExportActions exports) {
        state = model.state();
        documentsModel = model.documents();
        captures = model.captures();
        navigation = model.navigation();
        this.onGone = onGone;
        this.onCited = onCited;
        this.exports = exports;
    }

    /** Returns the buttons of a notice. */
    List<ButtonBase> buttons(Notice notice, String... styleClasses) {
        return notice.offers().stream()
                .map(offer -> {
                    ButtonBase button = button(notice, offer);
                    button.getStyleClass().addAll(styleClasses);
                    return button;
                })
                .toList();
    }

    /** Removes a notice at the user's wish. */
    void dismiss(Notice notice) {
        state.dismiss(notice);
        onGone.run();
    }

    private ButtonBase button(Notice notice, Notice.Offer offer) {
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
        dismiss(notice);
        offered.run();
    }

    /** The label of an offer's button. A button that goes to the web names the host that it will contact. */
    private static String words(Notice.Offer offer) {
        return switch (offer) {
            case Notice.Offer.As as ->
                as.kind() == DocumentKind.LIVE_BLOG ? "Open as a live blog" : "Open as an article";
            case Notice.Offer.Again again -> "Open it again";
            case Notice.Offer.Address address -> "Open it from " + OtherPages.host(address.address());
            case Notice.Offer.ArchivePages archive -> "Open another page";
            case Notice.Offer.OneBlog blog -> blog.same() ? "The same" : "Two live blogs";
            case Notice.Offer.Show show -> "Show";
            case Notice.Offer.Cited cited -> "What you cited";
            case Notice.Offer.Update update -> "Go there";
            case Notice.Offer.Folder folder -> "Show folder";
            case Notice.Offer.Others others -> others.pages().buttonLabel();
        };
    }

    private void take(Notice.Offer offer) {
        switch (offer) {
            case Notice.Offer.As as -> documentsModel.open(List.of(as.capture()), as.kind());
            case Notice.Offer.Again again -> documentsModel.open(again.captures(), again.as());
            case Notice.Offer.Address address -> documentsModel.open(List.of(address.address()));
            case Notice.Offer.ArchivePages archive -> {}
            case Notice.Offer.OneBlog blog -> captures.decide(blog.one(), blog.other(), blog.same());
            case Notice.Offer.Show show -> navigation.lead(show.document());
            case Notice.Offer.Cited cited -> onCited.accept(cited.document());
            case Notice.Offer.Update update -> navigation.reveal(update.id());
            case Notice.Offer.Folder folder -> exports.showFolder(folder.path());
            case Notice.Offer.Others others ->
                documentsModel.openOthers(others.pages().document());
        }
    }
}
