package app.rundown.ui.state;

import app.rundown.history.Answers;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.store.session.KeptCapture;
import app.rundown.store.session.Session;
import app.rundown.timeline.Filter;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.format.Counts;
import app.rundown.ui.opening.Notice;
import app.rundown.user.Notes;
import app.rundown.user.UpdateKey;
import app.rundown.user.UpdateKeys;
import app.rundown.user.UserData;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a window shows at one moment, to be made into a session off the FX thread.
 *
 * @param state the state
 * @param place where the reader is, or null for the very top
 * @param wishes the kinds that the user asked for, by the ids of documents
 * @param unopened documents of the session that were given up before they were open
 * @param origin the file of work that the session belongs to, or null
 * @param drafts what was written as notes and not saved yet
 * @param answers what the user said about documents that have only their address in common
 * @param kept reads the documents that are not open
 */
public record SessionSnapshot(
        State state,
        @Nullable ReadingPlace place,
        Map<String, DocumentKind> wishes,
        List<Unopened> unopened,
        Session.@Nullable Origin origin,
        Notes drafts,
        Answers answers,
        Captures kept) {
    /** Keeps a copy of the list. */
    public SessionSnapshot {
        unopened = List.copyOf(unopened);
    }

    /**
     * A document of the session that is not open.
     *
     * @param document the document
     * @param ticked those of its updates that are ticked
     */
    public record Unopened(Session.Open document, List<Session.Ref> ticked) {}

    /** Reads the bytes of documents. */
    @FunctionalInterface
    public interface Captures {
        /**
         * Reads the bytes of one document; blocks.
         *
         * @throws IOException with the end of a sentence for the user
         */
        Capture read(KeptCapture capture) throws IOException;
    }

    /** Returns it as a session that belongs to no file and has no drafts. Takes a while for large documents. */
    public Session session() {
        return session(Instant.EPOCH, null).of(null).drafting(Notes.NONE);
    }

    /** Returns the bytes of the open documents, in their order. */
    List<Capture> open() {
        return state.snapshot().found().stream()
                .map(AnalysedDocument::document)
                .map(Document::capture)
                .toList();
    }

    /**
     * Returns the bytes of the session's documents, in their order.
     *
     * @throws IOException with a sentence for the user
     */
    public List<Capture> captures(Session session) throws IOException {
        List<Capture> all = new ArrayList<>(open());
        for (Session.Open left :
                session.documents().subList(all.size(), session.documents().size())) {
            try {
                all.add(kept.read(left.capture()));
            } catch (IOException e) {
                throw new IOException(
                        "“" + left.title() + "” is not open, and the copy that Rundown kept of it can't be used: "
                                + e.getMessage() + ".",
                        e);
            }
        }
        return all;
    }

    /** Returns a session whose documents are opened beside what is shown, which stays as it is. */
    Session beside(Session former) {
        return new Session(
                former.saved(),
                former.documents(),
                state.filter(),
                null,
                null,
                former.ticked(),
                inspector(state),
                lanes(state),
                origin,
                former.drafts(),
                answers.and(former.answers()));
    }

    /** Tells that documents were not opened. */
    static Notice told(List<Unopened> left) {
        return Notice.done(
                "Not opened",
                Counts.of(left.size(), "document") + " of the session. The next start opens "
                        + (left.size() == 1 ? "it" : "them") + ".");
    }

    /** Returns what the inspector shows. */
    private static Session.Inspector inspector(State now) {
        QuoteFilter quotes = now.quoteFilter();
        return new Session.Inspector(
                now.view().tab().name(),
                quotes.order().name(),
                quotes.speakers(),
                names(quotes.kinds()),
                names(quotes.bases()),
                names(quotes.trusts()));
    }

    /** Returns which lanes are shown, and whether. */
    static Session.Lanes lanes(State now) {
        ViewOptions.Lanes lanes = now.view().lanes();
        if (lanes.equals(ViewOptions.Lanes.NONE)) {
            return Session.Lanes.NONE;
        }
        return new Session.Lanes(lanes.shown(), lanes.by().name(), lanes.chosen());
    }

    private static Set<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }

    /**
     * Makes the session. Takes a while for large documents and for many ticks.
     *
     * @param before the ticks of an earlier moment, to be used again if neither they nor the documents have changed
     */
    Session session(Instant saved, @Nullable Ticks before) {
        List<String> ids = new ArrayList<>();
        List<Session.Open> documents = new ArrayList<>();
        for (AnalysedDocument analysed : state.snapshot().found()) {
            Document document = analysed.document();
            ids.add(document.id());
            documents.add(new Session.Open(
                    KeptCapture.of(document.capture()),
                    wishes.get(document.id()),
                    document.title(),
                    UserData.key(document),
                    state.filter().hiddenDocuments().contains(document.id())));
        }
        int open = documents.size();
        Set<String> keys = documents.stream().map(Session.Open::key).collect(Collectors.toSet());
        List<Unopened> left = unopened.stream()
                .filter(one -> !keys.contains(one.document().key()))
                .toList();
        left.forEach(one -> documents.add(one.document()));
        Session.Ref eye = place == null ? null : ref(place.update(), ids);
        Filter filter = FilterChanges.retainOpenDocuments(state.filter(), Set.of());
        return new Session(
                saved,
                documents,
                filter,
                state.update() == null ? null : ref(state.update(), ids),
                place == null || eye == null ? null : new Session.Place(eye, place.top()),
                left.isEmpty() && before != null && before.isOf(state)
                        ? before.refs()
                        : Stream.concat(
                                        state.ticked().stream().flatMap(id -> Stream.ofNullable(ref(id, ids))),
                                        IntStream.range(0, left.size())
                                                .boxed()
                                                .flatMap(i -> left.get(i).ticked().stream()
                                                        .map(ref -> new Session.Ref(open + i, ref.key(), ref.nth()))))
                                .collect(Collectors.toSet()),
                inspector(state),
                lanes(state),
                origin,
                drafts,
                answers);
    }

    /** The ticks of a moment, as a session has them. */
    record Ticks(State state, Set<Session.Ref> refs) {
        private boolean isOf(State now) {
            return now.snapshot() == state.snapshot() && now.ticked() == state.ticked();
        }
    }

    private Session.@Nullable Ref ref(String update, List<String> ids) {
        TimelineEntry entry = state.timeline().entry(update).orElse(null);
        if (entry == null || !ids.contains(entry.document().id())) {
            return null;
        }
        String document = entry.document().id();
        UpdateKeys keys = state.snapshot().stars().of(document).orElse(null);
        if (keys == null) {
            return null;
        }
        UpdateKey key = keys.of(entry.update());
        return new Session.Ref(
                ids.indexOf(document), key, Math.max(0, keys.find(key).indexOf(entry.update())));
    }
}
