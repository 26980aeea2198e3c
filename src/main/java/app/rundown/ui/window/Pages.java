package app.rundown.ui.window;

import app.rundown.ui.action.Actions;
import app.rundown.ui.control.DeferredPane;
import app.rundown.ui.coverage.CoveragePage;
import app.rundown.ui.matrix.MatrixPage;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.State;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The pages that take the place of timeline and inspector: who × topic, and the coverage of the wrap-ups. */
final class Pages {
    private final AppModel model;
    private final Columns columns;
    private final DeferredPane<MatrixPage> matrix;
    private final DeferredPane<CoveragePage> coverage;
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");

    /**
     * Creates the pages, which are made when they are first shown.
     *
     * @param onLeave shows the timeline again and moves the keyboard focus there
     */
    Pages(AppModel model, Actions actions, Columns columns, Preferences preferences, Runnable onLeave) {
        this.model = model;
        this.columns = columns;
        matrix = DeferredPane.page(
                () -> new MatrixPage(model.state(), model.filter(), model.navigation(), actions.cite()::copy, onLeave));
        coverage =
                DeferredPane.page(() -> new CoveragePage(model.state(), model.filter(), model.navigation(), onLeave));
        columns.addPage(matrix);
        columns.addPage(coverage);
        ReadingLook.follow(matrix, preferences);
        ReadingLook.follow(coverage, preferences);
        model.state().property().addListener((o, before, now) -> {
            if (coverage.isVisible() && !hasCoverage(now)) {
                onLeave.run();
            }
        });
    }

    private static boolean hasCoverage(State now) {
        return !now.timeline().coverageIndex().isEmpty();
    }

    /** Hides the page that is open. */
    void leave() {
        columns.showPage(null);
        line.unbind();
        line.set("");
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
        columns.showPage(coverage);
        CoveragePage page = coverage.content();
        line.bind(page.line());
        if (point == null) {
            page.open();
        } else {
            page.open(point);
        }
    }

    /** Returns what the status line says of the page that is open; empty if it says nothing of its own. */
    ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }
}
