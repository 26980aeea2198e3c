package app.rundown.ui.action;

import app.rundown.fetch.Places;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.store.session.KeptDocument;
import app.rundown.ui.control.Overlay;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.panel.AddressPanel;
import app.rundown.ui.panel.ForgetPanel;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.DocumentsModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.SessionModel;
import app.rundown.ui.state.UserDataModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Opens documents that the user chooses, names, pastes or asks for as samples. */
public final class OpenActions {
    private final ObservableState state;
    private final DocumentsModel documents;
    private final UserDataModel userData;
    private final SessionModel session;
    private final Desktop desktop;
    private final Overlay overlay;
    private final WorkActions work;

    /** Creates the actions of one window. */
    public OpenActions(AppModel model, Desktop desktop, Overlay overlay, WorkActions work) {
        state = model.state();
        documents = model.documents();
        userData = model.userData();
        session = model.session();
        this.desktop = desktop;
        this.overlay = overlay;
        this.work = work;
    }

    /** Lets the user choose documents, and opens them. */
    public void open() {
        List<Path> chosen = desktop.chooseDocuments();
        if (!chosen.isEmpty()) {
            open(chosen.stream().map(Path::toString).toList());
        }
    }

    /** Opens files by path and web pages by address. Completes when they are shown, or a notice says why not. */
    public CompletableFuture<Void> open(List<String> places) {
        return work.open(places.stream().map(Places::absolute).toList());
    }

    /** Opens a document that was open before, as it is now in its place; if it is gone, the copy that is kept. */
    public void open(KeptDocument recent) {
        if (WorkModel.isWork(recent.place())) {
            work.open(List.of(recent.place()));
        } else {
            session.open(recent);
        }
    }

    /** Opens the documents of the former session. */
    public void openFormer() {
        session.openFormer();
    }

    /** Asks whether a document is to be forgotten, and forgets it. */
    public void forget(KeptDocument document) {
        ForgetPanel panel = new ForgetPanel(
                document,
                userData.data(),
                () -> {
                    overlay.close();
                    session.forget(document);
                },
                overlay::close);
        overlay.open(panel, panel.first());
    }

    /** Asks whether an open document is to be forgotten, and forgets it. */
    public void forget(AnalysedDocument open) {
        forget(KeptDocument.of(open, Instant.now()));
    }

    /** Asks whether the document of the current update is to be forgotten, and forgets it. */
    public void forgetCurrent() {
        state.now()
                .current()
                .flatMap(entry ->
                        state.now().timeline().document(entry.document().id()))
                .ifPresent(this::forget);
    }

    /** Asks for a web address, and opens it. */
    public void openAddress() {
        AddressPanel panel = new AddressPanel(
                address -> {
                    overlay.close();
                    open(List.of(address));
                },
                overlay::close);
        overlay.open(panel, panel.first());
    }

    /** Opens what is on the clipboard: an address if it is one, else a page, else plain text. */
    public void paste() {
        desktop.paste()
                .ifPresentOrElse(
                        pasted -> {
                            String text = pasted.text().strip();
                            if (Places.isAddress(text) && text.lines().count() == 1) {
                                open(List.of(text));
                            } else {
                                String content = pasted.html().isBlank() ? pasted.text() : pasted.html();
                                documents.open(
                                        List.of(new Capture("clipboard", content.getBytes(StandardCharsets.UTF_8))),
                                        null);
                            }
                        },
                        () -> state.showNotice(Notice.nothing("Clipboard", "It holds no text and no page.")));
    }

    /** Opens a sample document. */
    public void openSample(Sample sample) {
        documents.open(sample.captures(), null);
    }
}
