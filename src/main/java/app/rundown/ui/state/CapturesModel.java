package app.rundown.ui.state;

import app.rundown.history.Answers;
import app.rundown.history.HistoryIndex;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.opening.OpenDocuments;
import app.rundown.user.UserData;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Adds captures to the live blogs that are open, and asks where only a person can tell whether two documents are
 * captures of one live blog. Belongs to the FX thread.
 */
public final class CapturesModel {
    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private final ObservableState state;
    private final OpenDocuments openDocuments;
    private final DocumentsModel documents;
    private final UserEdits edits;
    private IntSupplier most = () -> Integer.MAX_VALUE;
    private Answers answers = Answers.NONE;
    /** The keys of the live blogs of which the memory holds no more captures. */
    private final Set<String> full = new HashSet<>();

    /** Creates the model for the open documents. */
    CapturesModel(
            ObservableState state,
            OpenDocuments openDocuments,
            DocumentsModel documents,
            UserEdits edits,
            Executor fx) {
        this.state = state;
        this.openDocuments = openDocuments;
        this.documents = documents;
        this.edits = edits;
        state.property().addListener((o, before, now) -> {
            HistoryIndex history = now.timeline().history();
            if (history != before.timeline().history() && !history.doubts().isEmpty()) {
                fx.execute(() -> ask(history));
            }
        });
    }

    /** Sets how many captures of a live blog are kept. */
    public void setMost(IntSupplier captures) {
        most = captures;
    }

    /**
     * Adds a capture of a live blog that is followed, and lets go of its oldest ones if there are more than the user
     * wants to keep. Completes on the FX thread when it is shown.
     *
     * @param capture read with an id that {@link #takeId} gave
     * @param as the kind that the user asked for, or null
     */
    public CompletableFuture<Void> add(AnalysedDocument capture, @Nullable DocumentKind as) {
        if (as != null) {
            documents.wish(capture.document().id(), as);
        }
        UserData data = edits.data();
        int kept = most.getAsInt();
        AtomicInteger closed = new AtomicInteger();
        return documents
                .change(open -> closed.set(open.join(capture, kept, data)))
                .thenRun(() -> tellClosed(capture.document(), closed.get(), kept));
    }

    /**
     * Says once of a live blog that the memory holds no more of its captures. The user knows of a wish of their own.
     */
    private void tellClosed(Document capture, int closed, int kept) {
        if (closed > 0 && kept == Integer.MAX_VALUE && full.add(UserData.key(capture))) {
            state.showNotice(new Notice(
                    Sentences.shortened(capture.title()),
                    "Its oldest captures are let go from now on, because all together are more than the memory holds."
                            + " One that alone has an update stays.",
                    Notice.Tone.HINT,
                    List.of(),
                    new Notice.Matter.Open(capture.id())));
        }
    }

    /** Returns an id for a document that will be added. May be called on any thread. */
    public String takeId() {
        return openDocuments.takeId();
    }

    private void ask(HistoryIndex history) {
        if (history != state.now().timeline().history()) {
            return;
        }
        for (HistoryIndex.Doubt doubt : history.doubts()) {
            Document one = doubt.one().document();
            Document other = doubt.other().document();
            Notice question = new Notice(
                    Sentences.shortened(other.title()),
                    "Is this the same live blog? It has the address of “" + Sentences.shortened(one.title())
                            + "”, but no update stands in both.",
                    Notice.Tone.HINT,
                    List.of(
                            new Notice.Offer.OneBlog(one.id(), other.id(), true),
                            new Notice.Offer.OneBlog(one.id(), other.id(), false)),
                    new Notice.Matter.Open(other.id()));
            if (!state.now().notices().contains(question)) {
                state.showNotice(question);
            }
        }
    }

    /**
     * Takes the user's answer whether two open documents are one live blog, and shows them so.
     *
     * @param one the id of one document
     * @param other the id of the other
     */
    public CompletableFuture<Void> decide(String one, String other, boolean same) {
        Optional<AnalysedDocument> first = state.now().timeline().document(one);
        Optional<AnalysedDocument> second = state.now().timeline().document(other);
        if (first.isEmpty() || second.isEmpty()) {
            return DONE;
        }
        answerToo(Answers.NONE.with(first.get(), second.get(), same));
        return documents.correct();
    }

    /** Takes answers, such as those of an earlier session, which show as soon as documents are opened. */
    void answerToo(Answers given) {
        answers = answers.and(given);
        openDocuments.answer(answers);
    }

    /** Returns what the user has answered. */
    Answers answers() {
        return answers;
    }
}
