package app.rundown.ui.filter;

import app.rundown.history.History;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.timeline.Timeline;
import app.rundown.ui.control.ContextMenus;
import app.rundown.ui.follow.FollowModel;
import app.rundown.ui.format.DocumentFacts;
import app.rundown.ui.opening.OtherPages;
import app.rundown.ui.state.DocumentsModel;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.ObservableState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Makes the rows of the open documents. A live blog has one row, however many of its captures are open.
 *
 * @param menus opens the menus of rows at the mouse
 * @param onTimes lets the user set the date and zone of a document
 * @param onAudit shows what was skipped or doubted in reading
 * @param onHistory shows what was changed between a document and other captures of its live blog
 * @param onForget removes all that is kept of a document, if the user agrees
 */
record DocumentRows(
        ObservableState state,
        FilterModel filterModel,
        DocumentsModel documents,
        FollowModel follow,
        ContextMenus menus,
        Consumer<AnalysedDocument> onTimes,
        Runnable onAudit,
        Consumer<AnalysedDocument> onHistory,
        Consumer<AnalysedDocument> onForget) {
    /** Returns the rows by the ids of documents; of a live blog with several captures, by that of the newest. */
    Map<String, DocumentRow> of(Timeline timeline) {
        Map<String, DocumentRow> rows = new LinkedHashMap<>();
        for (AnalysedDocument capture : timeline.documents()) {
            AnalysedDocument newest = timeline.history()
                    .of(capture.document().id())
                    .map(History::newest)
                    .orElse(capture);
            rows.computeIfAbsent(newest.document().id(), id -> row(newest, timeline));
        }
        return rows;
    }

    private DocumentRow row(AnalysedDocument analysed, Timeline timeline) {
        Document document = analysed.document();
        return new DocumentRow(
                analysed,
                DocumentFacts.of(analysed, timeline.history()),
                OtherPages.of(document, timeline.documents()),
                timeline.history().of(document.id()).isPresent(),
                follow.isFollowed(document)
                        ? DocumentRow.Following.YES
                        : FollowModel.canFollow(document) ? DocumentRow.Following.NO : DocumentRow.Following.NEVER,
                () -> documents.missingStars(document.id()),
                menus,
                new Handler(analysed));
    }

    /** Does what a row is asked for. */
    private final class Handler implements DocumentRow.Handler {
        private final AnalysedDocument analysed;
        private final String id;

        Handler(AnalysedDocument analysed) {
            this.analysed = analysed;
            this.id = analysed.document().id();
        }

        @Override
        public void toggle() {
            List<String> captures = state.now().timeline().history().captures(id);
            filterModel.changeFilter(filter -> FilterChanges.toggleDocument(filter, captures));
        }

        @Override
        public void times() {
            onTimes.accept(analysed);
        }

        @Override
        public void audit() {
            onAudit.run();
        }

        @Override
        public void history() {
            onHistory.accept(analysed);
        }

        @Override
        public void others() {
            documents.openOthers(id);
        }

        @Override
        public void follow() {
            follow.toggle(analysed.document());
        }

        @Override
        public void close() {
            documents.close(id);
        }

        @Override
        public void forget() {
            onForget.accept(analysed);
        }
    }
}
