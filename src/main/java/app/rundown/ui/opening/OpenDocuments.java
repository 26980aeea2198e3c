package app.rundown.ui.opening;

import app.rundown.history.Answers;
import app.rundown.history.HistoryIndex;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Timeline;
import app.rundown.user.Corrections;
import app.rundown.user.DayAndZone;
import app.rundown.user.TopicEdits;
import app.rundown.user.UserData;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The open documents. Belongs to the reader thread: every method must be called on it unless it says otherwise. */
public final class OpenDocuments {
    /** A timeline with more updates than this is shown in two steps. */
    private static final int LONG = 200;

    /** Those about which all is known. */
    private List<AnalysedDocument> open = List.of();

    /** Those whose quotes are being looked for. */
    private List<AnalysedDocument> outlined = List.of();

    private volatile List<AnalysedDocument> all = List.of();
    private OpenSnapshot shown = OpenSnapshot.NONE;
    private @Nullable Timeline merged;
    /** The histories that were found last. */
    private HistoryIndex histories = HistoryIndex.NONE;

    private Corrections appliedCorrections = Corrections.NONE;
    private TopicEdits appliedTopics = TopicEdits.NONE;
    private volatile Answers answers = Answers.NONE;
    private Answers appliedAnswers = Answers.NONE;
    private volatile boolean reported;
    private int ids;

    /** Sets whether reported speech is shown from now on. May be called on any thread. */
    public void reported(boolean seen) {
        reported = seen;
    }

    /** Returns the documents as they were found. May be called on any thread. */
    List<AnalysedDocument> all() {
        return all;
    }

    /** Returns an id for a document that will be read. May be called on any thread. */
    public synchronized String takeId() {
        ids++;
        return "d" + ids;
    }

    /** Takes back the id of a document that was not opened. May be called on any thread. */
    synchronized void giveBack(String id) {
        ids -= id.equals("d" + ids) ? 1 : 0;
    }

    /**
     * Returns all open documents as one timeline. In those whose quotes are still being looked for, updates have no
     * topics either.
     *
     * @param added the user data; its corrections of quotes and speakers are applied
     */
    public OpenSnapshot documents(UserData added) {
        Answers said = answers;
        Timeline known = said.equals(appliedAnswers) ? merged : null;
        Timeline timeline = known == null
                ? Pipeline.merge(open, added, said, histories)
                : appliedCorrections.equals(added.corrections()) ? known : Pipeline.correct(known, open, added);
        if (known != null && !appliedTopics.equals(added.topics())) {
            timeline = Pipeline.withTopics(timeline, added);
        }
        merged = timeline;
        histories = timeline.history();
        appliedAnswers = said;
        appliedCorrections = added.corrections();
        appliedTopics = added.topics();
        OpenSnapshot documents =
                OpenSnapshot.of(Pipeline.outline(timeline, outlined), all, reported, shown, added.topics());
        shown = documents;
        return documents;
    }

    /** Whether it is worth showing documents before their quotes are found. */
    boolean isLong() {
        return all.stream()
                        .mapToInt(analysed -> analysed.document().updates().size())
                        .sum()
                > LONG;
    }

    /** Adds documents whose quotes are still to be looked for. */
    void outline(List<AnalysedDocument> read) {
        set(open, concat(outlined, read));
    }

    /** Replaces documents by the same with their quotes. Those that the user has closed meanwhile stay closed. */
    void complete(List<AnalysedDocument> analysed) {
        Set<String> ids = ids(outlined);
        List<AnalysedDocument> still =
                analysed.stream().filter(one -> ids.contains(id(one))).toList();
        set(concat(open, still), without(outlined, ids(analysed)));
    }

    /**
     * Adds a capture of a live blog that is open, with its times as the user set them. Does nothing if it is open
     * already.
     *
     * @param most how many captures of the live blog stay open; see {@link OldCaptures}
     * @return how many older captures were closed
     */
    public int join(AnalysedDocument capture, int most, UserData added) {
        Document document = capture.document();
        if (OpeningNotices.isOpenAsOfThen(document.capture(), all)) {
            return 0;
        }
        boolean set = !added.times(document).equals(DayAndZone.NONE);
        Set<String> old = OldCaptures.before(capture, histories, open, most, added);
        merged = null;
        set(concat(without(open, old), List.of(set ? Pipeline.retime(capture, added) : capture)), outlined);
        return old.size();
    }

    /**
     * Sets what the user said about documents that have only their address in common. May be called on any thread; it
     * shows with the next {@link #documents}.
     */
    public void answer(Answers given) {
        answers = given;
    }

    /** Removes documents. */
    public void remove(Collection<String> documentIds) {
        set(without(open, documentIds), without(outlined, documentIds));
    }

    /** Removes all documents. */
    public void clear() {
        set(List.of(), List.of());
    }

    /** Determines the times of all documents again. */
    public void retime(UserData added) {
        open = retimed(open, added);
        outlined = retimed(outlined, added);
        all = concat(open, outlined);
        merged = null;
    }

    /** Sets what is open. Documents stand in the order in which the user asked for them, as their ids tell. */
    private void set(List<AnalysedDocument> finished, List<AnalysedDocument> others) {
        List<AnalysedDocument> complete = finished.stream()
                .sorted(Comparator.comparingInt(one -> Integer.parseInt(id(one).substring(1))))
                .toList();
        if (complete.size() != open.size()) {
            merged = null;
        }
        open = complete;
        outlined = others;
        all = concat(complete, others);
    }

    private static List<AnalysedDocument> retimed(List<AnalysedDocument> documents, UserData added) {
        return documents.stream()
                .map(analysed -> Pipeline.retime(analysed, added))
                .toList();
    }

    private static List<AnalysedDocument> without(List<AnalysedDocument> documents, Collection<String> ids) {
        return documents.stream().filter(one -> !ids.contains(id(one))).toList();
    }

    private static List<AnalysedDocument> concat(List<AnalysedDocument> some, List<AnalysedDocument> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Set<String> ids(List<AnalysedDocument> documents) {
        return documents.stream().map(OpenDocuments::id).collect(Collectors.toSet());
    }

    private static String id(AnalysedDocument analysed) {
        return analysed.document().id();
    }
}
