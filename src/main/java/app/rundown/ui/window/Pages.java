package app.rundown.ui.window;

import app.rundown.base.Log;
import app.rundown.history.CitedList;
import app.rundown.model.AnalysedDocument;
import app.rundown.pipeline.Histories;
import app.rundown.ui.action.Actions;
import app.rundown.ui.action.OlderCopies;
import app.rundown.ui.control.DeferredPane;
import app.rundown.ui.coverage.CoveragePage;
import app.rundown.ui.history.HistoryPage;
import app.rundown.ui.matrix.MatrixPage;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.State;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The pages that take the place of timeline and inspector: who × topic, the coverage of the wrap-ups, and the history
 * of a live blog.
 */
final class Pages {
    private final AppModel model;
    private final Columns columns;
    private final DeferredPane<MatrixPage> matrix;
    private final DeferredPane<CoveragePage> coverage;
    private final DeferredPane<HistoryPage> history;
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private final OlderCopies older;
    private String note = "";
    /** The live blog of which the history shows the only capture, or null. */
    private @Nullable String alone;

    /**
     * Creates the pages, which are made when they are first shown.
     *
     * @param onLeave shows the timeline again and moves the keyboard focus there
     * @param onVersions shows all versions of the current update
     */
    Pages(
            AppModel model,
            Actions actions,
            Columns columns,
            Preferences preferences,
            Runnable onLeave,
            Runnable onVersions) {
        this.model = model;
        this.columns = columns;
        older = new OlderCopies(model);
        matrix = DeferredPane.page(
                () -> new MatrixPage(model.state(), model.filter(), model.navigation(), actions.cite()::copy, onLeave));
        coverage =
                DeferredPane.page(() -> new CoveragePage(model.state(), model.filter(), model.navigation(), onLeave));
        history = DeferredPane.page(() -> new HistoryPage(
                model.state(),
                model.filter(),
                model.navigation(),
                model.userData(),
                onLeave,
                update -> onVersions.run()));
        columns.addPage(matrix);
        columns.addPage(coverage);
        columns.addWholePage(history);
        ReadingLook.follow(matrix, preferences);
        ReadingLook.follow(coverage, preferences);
        ReadingLook.follow(history, preferences);
        model.state().property().addListener((o, before, now) -> {
            boolean empty = coverage.isVisible() && !hasCoverage(now) || history.isVisible() && !showsHistory(now);
            if (empty) {
                onLeave.run();
            }
        });
    }

    private static boolean hasCoverage(State now) {
        return !now.timeline().coverageIndex().isEmpty();
    }

    /** Whether the live blog that the page of history shows is still open. */
    private boolean showsHistory(State now) {
        return alone == null ? hasHistory(now) : now.timeline().document(alone).isPresent();
    }

    private static boolean hasHistory(State now) {
        return !now.timeline().history().histories().isEmpty();
    }

    /** Hides the page that is open. Returns whether one was. */
    boolean leave() {
        boolean was = columns.showsPage();
        columns.showPage(null);
        line.unbind();
        line.set("");
        return was;
    }

    /** Opens who × topic. */
    void showMatrix() {
        if (!model.state().now().isEmpty()) {
            leave();
            columns.showPage(matrix);
            matrix.content().focus();
        }
    }

    /**
     * Opens the coverage of the wrap-ups; a notice says so if there is none to show.
     *
     * @param point the id of the point to show, or null for the first
     */
    void showCoverage(@Nullable String point) {
        State now = model.state().now();
        if (!hasCoverage(now)) {
            if (!now.isEmpty()) {
                model.state()
                        .showNotice(Notice.nothing("Coverage", "Coverage needs a wrap-up open beside a live blog."));
            }
            return;
        }
        leave();
        columns.showPage(coverage);
        CoveragePage page = coverage.content();
        note = CoveragePage.INFERRED + " · marked: the words that differ";
        line.bind(page.line());
        if (point == null) {
            page.open();
        } else {
            page.open(point);
        }
    }

    /**
     * Opens the history of a live blog, with the copy of it that was kept if it is open alone; a notice says so if
     * there is none to show.
     *
     * @param update the id of the update to show, or null
     * @param capture the id of the capture whose changes to show, or null for the last ones
     */
    void showHistory(@Nullable String update, @Nullable String capture) {
        State now = model.state().now();
        if (hasHistory(now)) {
            openHistory(null).open(update, capture);
        } else {
            now.current()
                    .flatMap(entry -> now.timeline().document(entry.document().id()))
                    .or(() -> now.timeline().documents().stream().findFirst())
                    .ifPresent(this::showAlone);
        }
    }

    /** Opens the history of an open document, where it stands what the user cited of it. */
    void showCited(String document) {
        State now = model.state().now();
        if (now.timeline().history().of(document).isPresent()) {
            openHistory(null).open(null, document);
        } else {
            now.timeline().document(document).ifPresent(this::showAlone);
        }
    }

    private HistoryPage openHistory(@Nullable String only) {
        leave();
        alone = only;
        columns.showPage(history);
        HistoryPage page = history.content();
        note = HistoryPage.INFERRED;
        line.bind(page.line());
        return page;
    }

    /** Opens the history of a live blog that is open in one copy, with another one if that was kept. */
    private void showAlone(AnalysedDocument open) {
        CompletableFuture<Void> shown = older.join(open).thenAccept(joined -> {
            String id = open.document().id();
            if (model.state().now().timeline().history().of(id).isPresent()) {
                openHistory(null).open(null, id);
            } else if (CitedList.isAnyOf(open.document(), model.userData().data())) {
                openHistory(id).openAlone(Histories.history(List.of(open)));
            } else {
                model.state()
                        .showNotice(Notice.nothing(
                                "History",
                                "History needs two captures of one live blog: open an older or newer copy."));
            }
        });
        shown.exceptionally(failure -> {
            Log.bug(Pages.class, "The history could not be shown", failure);
            return null;
        });
    }

    /** Returns what the status line says at its end while a page is open. */
    String note() {
        return note;
    }

    /** Returns what the status line says of the page that is open; empty if it says nothing of its own. */
    ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }
}
