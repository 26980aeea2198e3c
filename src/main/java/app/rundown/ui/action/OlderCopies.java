package app.rundown.ui.action;

import app.rundown.base.Log;
import app.rundown.base.Work;
import app.rundown.history.CaptureMatch;
import app.rundown.history.CitedList;
import app.rundown.history.History;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.pipeline.Histories;
import app.rundown.pipeline.Pipeline;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.AppModel;
import app.rundown.user.UserData;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The copies of live blogs that were kept when the user opened them earlier. A newer copy that is opened alone is
 * compared with the kept one: at once if the user cited, exported, starred or noted something in it, and else when the
 * user asks for the history, which takes the kept copy in as a further capture. Belongs to the FX thread.
 */
public final class OlderCopies {
    private static final Executor READER =
            task -> Thread.ofVirtual().name("older").start(task);

    private final AppModel model;

    /** Listens to what is opened. */
    public OlderCopies(AppModel model) {
        this.model = model;
        model.documents().addOnOpened(this::opened);
        if (model.state().now().reading() == 0) {
            // They were opened while the window was made.
            opened(model.state().now().timeline().documents());
        }
    }

    /** Says what of all that the user cited needs a look in documents that were just opened. */
    private void opened(List<AnalysedDocument> news) {
        UserData data = model.userData().data();
        Set<String> seen = new HashSet<>();
        for (AnalysedDocument one : news) {
            boolean isAny = one.document().kind() == DocumentKind.LIVE_BLOG && CitedList.isAnyOf(one.document(), data);
            if (isAny && seen.add(UserData.key(one.document()))) {
                captures(one)
                        .thenApplyAsync(captures -> CitedList.of(captures, data), READER)
                        .whenCompleteAsync(
                                (list, failure) -> {
                                    if (failure != null) {
                                        Log.bug(OlderCopies.class, "What was cited could not be compared", failure);
                                    } else {
                                        tell(one.document(), list);
                                    }
                                },
                                Platform::runLater);
            }
        }
    }

    /** Returns the captures of a live blog that are open or, if it is alone, kept; the oldest first. */
    private CompletableFuture<List<AnalysedDocument>> captures(AnalysedDocument one) {
        return model.state()
                .now()
                .timeline()
                .history()
                .of(one.document().id())
                .map(history -> CompletableFuture.completedFuture(history.captures()))
                .orElseGet(() -> kept(one)
                        .thenApply(kept -> kept.map(other -> Histories.history(List.of(other, one)))
                                .map(History::captures)
                                .orElse(List.of(one))));
    }

    private void tell(Document document, CitedList list) {
        int look = list.needingLook().size();
        if (look > 0) {
            model.state()
                    .showNotice(new Notice(
                            Sentences.shortened(document.title()),
                            Counts.of(look, "passage") + " that you cited, exported, starred or noted "
                                    + (look == 1 ? "needs" : "need") + " a look: this copy says something else.",
                            Notice.Tone.HINT,
                            List.of(new Notice.Offer.Cited(document.id())),
                            new Notice.Matter.Open(document.id())));
        }
    }

    /**
     * Takes the copy that was kept of an open live blog in as a further capture of it. Completes on the FX thread with
     * whether there is one, and it is a capture of the same live blog.
     */
    public CompletableFuture<Boolean> join(AnalysedDocument open) {
        return kept(open)
                .thenComposeAsync(
                        kept -> kept.map(other ->
                                        model.captures().add(other, wish(open)).thenApply(done -> true))
                                .orElse(CompletableFuture.completedFuture(false)),
                        Platform::runLater);
    }

    /** Returns the copy that was kept of a live blog that is open in another one. Completes on another thread. */
    private CompletableFuture<Optional<AnalysedDocument>> kept(AnalysedDocument open) {
        DocumentKind as = wish(open);
        return model.recent()
                .otherCopy(open.document())
                .thenApplyAsync(
                        copy -> copy.map(capture -> read(capture, as))
                                .filter(other -> CaptureMatch.of(other, open).verdict() == CaptureMatch.Verdict.SAME),
                        READER);
    }

    private @Nullable DocumentKind wish(AnalysedDocument open) {
        return model.documents().wishes().get(open.document().id());
    }

    private AnalysedDocument read(Capture capture, @Nullable DocumentKind as) {
        return new Work(() -> false, capture.size())
                .call(() -> Pipeline.open(capture, model.captures().takeId(), as));
    }
}
