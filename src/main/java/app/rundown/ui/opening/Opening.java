package app.rundown.ui.opening;

import app.rundown.base.GivenUp;
import app.rundown.base.Memory;
import app.rundown.base.Work;
import app.rundown.fetch.Cancel;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Document.Archive;
import app.rundown.model.DocumentKind;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Order;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.user.DayAndZone;
import app.rundown.user.UserData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One act of opening: documents that the user asked for together. The user can cancel it at any time. Its steps follow
 * one another: {@link #read} and {@link #analyse} take long and run on a thread of its own, so that no other opening
 * waits for them; {@link #add} and {@link #finish} run on the reader thread. After it was cancelled, each of them
 * throws {@link GivenUp}.
 */
public final class Opening {
    /** So many captures of one page are opened from an archive at once; others are offered. */
    private static final int MOST_CAPTURES = 20;

    private final OpenDocuments documents;
    private final List<String> names;
    private final boolean further;
    private final CompletableFuture<Void> painted;
    private final Cancel fetch = new Cancel();
    private final CompletableFuture<Void> cancelled = new CompletableFuture<>();
    private final List<Notice> notices = new ArrayList<>();
    private volatile List<ReadResult> loaded = List.of();
    private volatile List<String> added = List.of();
    private volatile Map<String, DocumentKind> wishes = Map.of();
    private final List<Opened> read = new ArrayList<>();
    private UserData times = UserData.NONE;
    private volatile @Nullable AnalysedDocument start;

    /**
     * A document of this act.
     *
     * @param load what it was read from
     * @param analysed what is known about it
     * @param work may be done for it
     */
    private record Opened(ReadResult load, AnalysedDocument analysed, Work work) {
        Document document() {
            return analysed.document();
        }

        Opened with(AnalysedDocument more) {
            return new Opened(load, more, work);
        }
    }

    /**
     * Begins to open documents.
     *
     * @param documents the open documents, to which these will be added
     * @param names what the user calls them
     * @param further whether they are further pages of an open document: of these, the user keeps what was fetched
     *     before cancelling
     * @param painted completes when the window has painted its first frame, which should show what was read before its
     *     quotes are searched for
     */
    public Opening(OpenDocuments documents, List<String> names, boolean further, CompletableFuture<Void> painted) {
        this.documents = documents;
        this.names = names;
        this.further = further;
        this.painted = painted;
    }

    /** Returns what the user calls the documents. */
    public List<String> names() {
        return names;
    }

    /** Returns the button that ends the fetches. */
    public Cancel fetch() {
        return fetch;
    }

    /** Ends the opening, or only the fetch of further pages while that goes on. May be called on any thread. */
    public void cancel() {
        boolean keeps = further && loaded.isEmpty();
        fetch.press();
        if (!keeps) {
            cancelled.complete(null);
        }
    }

    /** Returns a future that completes as soon as the opening is cancelled. */
    public CompletableFuture<Void> cancelled() {
        return cancelled;
    }

    /** Returns the ids of the documents that it has added to the open ones. May be called on any thread. */
    public List<String> added() {
        return added;
    }

    /**
     * Returns what the user has to be told when the opening has ended.
     *
     * @param failure why it failed as a whole, or null
     */
    public List<Notice> told(@Nullable Throwable failure) {
        return cancelled.isDone()
                ? List.of(cancelledNotice())
                : Stream.concat(
                                notices.stream().map(this::belonging),
                                failure == null ? Stream.empty() : failed(failure).stream())
                        .toList();
    }

    private List<Notice> failed(Throwable failure) {
        String sentence = ReadResult.sentence(failure);
        return names.stream()
                .map(name -> Notice.problem(name, sentence).about(new Notice.Matter.Unopened(names.size())))
                .toList();
    }

    /** A problem means that a place could not be opened; all else belongs to what it says. */
    private Notice belonging(Notice notice) {
        return notice.tone() == Notice.Tone.PROBLEM && !further
                ? notice.about(new Notice.Matter.Unopened(names.size()))
                : notice;
    }

    private Notice cancelledNotice() {
        String what = names.size() == 1 ? Sentences.lastPart(names.getFirst()) : Counts.of(names.size(), "document");
        List<Notice.Offer> offers = loaded.size() != 1 || loaded.getFirst().capture() == null
                ? List.of()
                : List.of(new Notice.Offer.Again(
                        List.of(loaded.getFirst().capture()), loaded.getFirst().as()));
        String sentence = "Not opened, because you cancelled " + (names.size() == 1 ? "it." : "them.");
        return new Notice(what, sentence, Notice.Tone.NOTHING, offers);
    }

    /**
     * Finds the first updates of a long page, if it is the only document. May be followed by {@link #addStart}; then
     * comes {@link #read}, which takes longer.
     *
     * @param order in which the reader wants to see the updates
     * @return whether there are any
     */
    public boolean readStart(List<ReadResult> loads, Order order) {
        Capture capture = loads.size() == 1 ? loads.getFirst().capture() : null;
        if (capture == null || loads.getFirst().as() != null) {
            return false;
        }
        String id = idFor(loads.getFirst());
        start = new Work(cancelled::isDone)
                .call(() -> FirstCards.of(capture, id, order))
                .orElse(null);
        if (start == null) {
            documents.giveBack(id);
        }
        return start != null;
    }

    /**
     * Adds the first updates of a long page. Runs on the reader thread.
     *
     * @return what to show now; empty if other documents are open
     */
    public Optional<OpenSnapshot> addStart(UserData data) {
        check();
        AnalysedDocument first = start;
        if (first == null
                || !documents.all().isEmpty()
                || !data.times(first.document()).equals(DayAndZone.NONE)) {
            return Optional.empty();
        }
        documents.outline(List.of(first));
        added = List.of(first.document().id());
        return Optional.of(documents.documents(data));
    }

    /** Finds what the documents hold and when. */
    public void read(List<ReadResult> loads, UserData data) {
        check();
        loaded = loads;
        times = data;
        for (ReadResult load : loads) {
            check();
            Capture capture = load.capture();
            if (capture != null) {
                read(load, capture, data);
            } else if (load.failure() != null) {
                notices.add(Notice.problem(load.name(), load.failure()));
            }
        }
    }

    private void read(ReadResult load, Capture capture, UserData data) {
        if (isOpen(load, capture, withOpen())) {
            notices.add(OpeningNotices.openAlready(load.name(), List.of()));
            return;
        }
        Work work = new Work(cancelled::isDone, capture.size());
        AnalysedDocument begun = read.isEmpty() ? start : null;
        String id = begun == null ? idFor(load) : begun.document().id();
        boolean taken = false;
        try {
            AnalysedDocument analysed = work.call(() -> Pipeline.read(capture, id, load.as(), data));
            Document document = analysed.document();
            if (isOpen(load, document.capture(), withOpen())) {
                // Without a wish, the same page of an archive is read again.
                notices.add(OpeningNotices.openAlready(load.name(), OpeningNotices.otherPages(document, withOpen())));
            } else if (document.kind() == DocumentKind.NONE) {
                notices.add(OpeningNotices.unrecognised(load.name(), document));
            } else {
                read.add(new Opened(load, analysed, work));
                taken = true;
                if (capture.page() == null) {
                    readOtherCaptures(load, document, data);
                }
            }
        } finally {
            if (!taken) {
                documents.giveBack(id);
            }
        }
    }

    /** Reads what an archive holds besides a page that are captures of the same page, the newest first. */
    private void readOtherCaptures(ReadResult load, Document document, UserData data) {
        List<Archive.Page> pages = document.archive().pages();
        Optional<String> address = pages.stream()
                .filter(page -> Integer.toString(page.number())
                        .equals(document.capture().page()))
                .flatMap(page -> Optional.ofNullable(page.address()).stream())
                .findFirst();
        List<Capture> others = pages.stream()
                .filter(page -> address.isPresent() && address.get().equals(page.address()))
                .sorted(Comparator.comparing(page -> String.valueOf(page.taken()), Comparator.reverseOrder()))
                .map(page -> document.capture().withPage(Integer.toString(page.number())))
                .filter(other -> !OpeningNotices.isOpen(other, withOpen()))
                .limit(MOST_CAPTURES)
                .toList();
        for (Capture other : others) {
            check();
            read(new ReadResult(load.name(), load.as(), other, null, true, null), other, data);
        }
    }

    /** Whether a document is open. What was open in an earlier session comes back as it was. */
    private static boolean isOpen(ReadResult load, Capture capture, List<AnalysedDocument> open) {
        return load.id() == null ? OpeningNotices.isOpen(capture, open) : OpeningNotices.isOpenAsOfThen(capture, open);
    }

    private String idFor(ReadResult load) {
        String reserved = load.id();
        return reserved == null ? documents.takeId() : reserved;
    }

    /** Returns the kinds that the user asked for, by the ids of the documents. May be called on any thread. */
    public Map<String, DocumentKind> wishes() {
        return wishes;
    }

    /**
     * Adds the documents to the open ones, without their quotes.
     *
     * @return what to show now, if finding the quotes will take long or the first frame waits for it
     */
    public Optional<OpenSnapshot> add(UserData data) {
        check();
        removeStart();
        // Another opening of the same document may have been quicker.
        for (Opened twice : read.stream()
                .filter(opened -> isOpen(opened.load(), opened.document().capture(), documents.all()))
                .toList()) {
            read.remove(twice);
            notices.add(OpeningNotices.openAlready(twice.load().name(), List.of()));
        }
        documents.outline(read.stream().map(Opened::analysed).toList());
        added = read.stream().map(opened -> opened.document().id()).toList();
        Map<String, DocumentKind> asked = new HashMap<>();
        for (Opened opened : read) {
            DocumentKind as = opened.load().as();
            if (as != null) {
                asked.put(opened.document().id(), as);
            }
        }
        wishes = Map.copyOf(asked);
        List<Document> news = read.stream()
                .filter(opened -> !opened.load().further())
                .map(Opened::document)
                .toList();
        news.forEach(document -> OpeningNotices.addPagination(document, documents.all(), notices));
        news.forEach(document -> OpeningNotices.addArchive(document, documents.all(), notices));
        boolean early = !read.isEmpty() && (!painted.isDone() || documents.isLong());
        return early ? Optional.of(documents.documents(data)) : Optional.empty();
    }

    /** Finds the quotes of the documents, once the window has painted a frame. */
    public void analyse() {
        if (!read.isEmpty()) {
            painted.join();
        }
        check();
        tidy();
        read.replaceAll(opened -> opened.with(opened.work().call(() -> Pipeline.analyse(opened.analysed()))));
    }

    /** Completes the open documents with what was found, and compares them all; returns what to show. */
    public OpenSnapshot finish(UserData data) {
        check();
        documents.complete(read.stream().map(opened -> timed(opened, data)).toList());
        OpenSnapshot all = new Work(cancelled::isDone).call(() -> documents.documents(data));
        tidy();
        return all;
    }

    private void tidy() {
        Memory.tidyAfter(read.stream()
                .mapToLong(opened -> opened.document().capture().size())
                .sum());
    }

    /** Returns a document with the times that the user may have set since it was read. */
    private AnalysedDocument timed(Opened opened, UserData data) {
        boolean same = times.times(opened.document()).equals(data.times(opened.document()));
        return same ? opened.analysed() : Pipeline.retime(opened.analysed(), data);
    }

    /** Makes room for the whole document. If the user has closed what was shown of it, they want no more of it. */
    private void removeStart() {
        if (!added.isEmpty()
                && documents.all().stream()
                        .noneMatch(
                                analysed -> added.contains(analysed.document().id()))) {
            cancel();
            check();
        }
        documents.remove(added);
    }

    /** Returns the open documents and those read so far, without what may be shown already of the one being read. */
    private List<AnalysedDocument> withOpen() {
        return Stream.concat(
                        documents.all().stream()
                                .filter(analysed ->
                                        !added.contains(analysed.document().id())),
                        read.stream().map(Opened::analysed))
                .toList();
    }

    private void check() {
        if (cancelled.isDone()) {
            throw new GivenUp();
        }
    }
}
