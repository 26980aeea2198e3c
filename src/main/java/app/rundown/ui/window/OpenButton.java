package app.rundown.ui.window;

import app.rundown.store.session.KeptDocument;
import app.rundown.ui.action.Actions;
import app.rundown.ui.action.OpenActions;
import app.rundown.ui.action.Sample;
import app.rundown.ui.action.WorkActions;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.DocumentFacts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Recents;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;

/** The button that asks for documents, with a menu of all other ways to open some. */
final class OpenButton extends SplitMenuButton {
    private final Menu recent = new Menu("Open recent");
    private final Menu forget = new Menu("Forget document");
    private final OpenActions actions;

    /** A button whose menu follows the documents that were open before. */
    OpenButton(AppModel model, Actions all) {
        actions = all.open();
        WorkActions work = all.work();
        setText("Open…");
        setOnAction(event -> actions.open());
        Menu samples = new Menu("Samples");
        for (Sample sample : Sample.ALL) {
            samples.getItems().add(Ui.item(sample.title(), () -> actions.openSample(sample)));
        }
        MenuItem save = Ui.item("Save work", work::save);
        MenuItem saveAs = Ui.item("Save work as…", work::saveAs);
        MenuItem closeAll = Ui.item("Close all", model.documents()::closeAll);
        getItems()
                .setAll(
                        Ui.item("Open documents…", actions::open),
                        Ui.item("Open address…", actions::openAddress),
                        Ui.item("Paste from clipboard", actions::paste),
                        recent,
                        samples,
                        new SeparatorMenuItem(),
                        save,
                        saveAs,
                        Ui.item("Add saved work…", work::add),
                        new SeparatorMenuItem(),
                        closeAll,
                        forget);
        model.state().property().subscribe(now -> {
            closeAll.setDisable(now.isEmpty());
            save.setDisable(now.isEmpty());
            saveAs.setDisable(now.isEmpty());
        });
        work.status().property().subscribe(now -> save.setText(now.file().isEmpty() ? "Save work…" : "Save work"));
        model.recent().property().subscribe(this::showRecent);
    }

    private void showRecent(Recents now) {
        recent.setDisable(now.isEmpty());
        recent.getItems()
                .setAll(now.documents().stream()
                        .map(one -> item(one, actions::open))
                        .toList());
        Recents.Former former = now.former();
        if (former != null) {
            recent.getItems().addFirst(Ui.item(former.title(), actions::openFormer));
        }
        forget.setDisable(now.documents().isEmpty());
        forget.getItems()
                .setAll(now.documents().stream()
                        .map(one -> item(one, actions::forget))
                        .toList());
    }

    /** Returns an item with the title, and the facts that tell two documents of one title apart. */
    private static MenuItem item(KeptDocument document, Consumer<KeptDocument> action) {
        String facts = DocumentFacts.of(document);
        return Ui.item(
                Sentences.shortened(document.title()) + (facts.isEmpty() ? "" : " · " + facts),
                () -> action.accept(document));
    }
}
