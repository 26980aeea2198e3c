package app.rundown.ui.opening;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Corrections;
import app.rundown.model.Document;
import app.rundown.model.Document.Archive;
import app.rundown.model.DocumentKind;
import app.rundown.model.Pagination;
import app.rundown.model.Problem;
import app.rundown.model.UserData;
import app.rundown.pipeline.Pipeline;
import app.rundown.read.Readers;
import app.rundown.timeline.Timeline;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.style.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The open documents. Belongs to the reader thread: every method must be called on it unless it says otherwise. */
public final class OpenDocuments {
    /** A timeline with more updates than this is shown in two steps. */
    private static final int LONG = 200;

    /** How long to wait for a window's first frame at most, in milliseconds. It never takes longer. */
    private static final long PATIENCE = 2000;

    private final CompletableFuture<Void> painted;
    private List<AnalysedDocument> open = List.of();
    private StarIndex stars = StarIndex.NONE;
    private Palette palette = Palette.NONE;
    private @Nullable Timeline merged;
    private Corrections appliedCorrections = Corrections.NONE;
    private volatile boolean reported;
    private int opened;

    /**
     * Creates the state in which no document is open.
     *
     * @param painted completes when the window has painted its first frame, which should show what was read before its
     *     quotes are searched for
     */
    public OpenDocuments(CompletableFuture<Void> painted) {
        this.painted = painted;
    }

    /** Sets whether reported speech is shown from now on. May be called on any thread. */
    public void reported(boolean seen) {
        reported = seen;
    }

    /**
     * Returns all open documents as one timeline.
     *
     * @param added the user data; its corrections of quotes and speakers are applied
     */
    public OpenSnapshot documents(UserData added) {
        Timeline known = merged;
        Timeline timeline = known == null
                ? Pipeline.merge(open, added)
                : appliedCorrections.equals(added.corrections()) ? known : Pipeline.correct(known, open, added);
        merged = timeline;
        appliedCorrections = added.corrections();
        return documents(timeline, open);
    }

    private OpenSnapshot documents(Timeline timeline, List<AnalysedDocument> found) {
        OpenSnapshot documents = OpenSnapshot.of(timeline, found, reported, palette, stars);
        stars = documents.stars();
        palette = documents.palette();
        return documents;
    }

    /** After a change of documents: they have to be merged again, and those who speak most in them get the colours. */
    private void changed() {
        merged = null;
        palette = Palette.NONE;
    }

    /**
     * Adds documents to those that are open.
     *
     * @param first receives a first timeline without quotes, if finding the quotes will take long or the first frame
     *     waits for it
     * @return what the user has to be told
     */
    public List<Notice> put(List<ReadResult> reads, UserData added, Consumer<OpenSnapshot> first) {
        List<Notice> notices = new ArrayList<>();
        List<AnalysedDocument> all = new ArrayList<>(open);
        List<Document> news = new ArrayList<>();
        for (ReadResult read : reads) {
            Capture capture = read.capture();
            if (capture != null) {
                Document document = put(read, capture, added, all, notices);
                if (document != null && !read.further()) {
                    news.add(document);
                }
            } else if (read.failure() != null) {
                notices.add(Notice.problem(read.name(), read.failure()));
            }
        }
        news.forEach(document -> addPaginationNotice(document, all, notices));
        news.forEach(document -> addArchiveNotice(document, all, notices));
        if (!painted.isDone() && !news.isEmpty()
                || all.stream()
                                .mapToInt(analysed ->
                                        analysed.document().updates().size())
                                .sum()
                        > LONG) {
            changed();
            first.accept(documents(Pipeline.outline(all), all));
            painted.copy()
                    .completeOnTimeout(null, PATIENCE, TimeUnit.MILLISECONDS)
                    .join();
        }
        int before = open.size();
        List<AnalysedDocument> whole = new ArrayList<>(open);
        all.subList(before, all.size()).forEach(analysed -> whole.add(Pipeline.analyse(analysed)));
        open = List.copyOf(whole);
        changed();
        return notices;
    }

    private @Nullable Document put(
            ReadResult read, Capture capture, UserData added, List<AnalysedDocument> all, List<Notice> notices) {
        if (isOpen(capture, all)) {
            notices.add(Notice.problem(read.name(), "This document is open already."));
            return null;
        }
        AnalysedDocument analysed = Pipeline.read(capture, "d" + (opened + 1), read.as(), added);
        Document document = analysed.document();
        if (isOpen(document.capture(), all)) {
            // Without a wish, the same page of an archive is read again.
            notices.add(new Notice(
                    read.name(), "This document is open already.", Notice.Tone.PROBLEM, otherPages(document, all)));
            return null;
        }
        if (document.kind() == DocumentKind.NONE) {
            notices.add(unrecognised(read.name(), document));
            return null;
        }
        opened++;
        all.add(analysed);
        return document;
    }

    private static boolean isOpen(Capture capture, List<AnalysedDocument> all) {
        return all.stream().anyMatch(analysed -> analysed.document().capture().equals(capture));
    }

    /** Adds a notice if a document is one page of an archive that has others, with the offer to open them. */
    private static void addArchiveNotice(Document document, List<AnalysedDocument> all, List<Notice> notices) {
        List<Notice.Offer> offers = otherPages(document, all);
        if (!offers.isEmpty()) {
            int count = document.archive().pages().size();
            String sentence = "It holds " + count + " pages with updates; this is “"
                    + Sentences.shortened(document.title()) + "”, with "
                    + Counts.of(document.updates().size(), "update") + ".";
            notices.add(new Notice(document.capture().name(), sentence, Notice.Tone.HINT, offers));
        }
    }

    /** Returns the offer to open the pages of an archive that are not open; none if all are. */
    private static List<Notice.Offer> otherPages(Document document, List<AnalysedDocument> all) {
        Capture archive = document.capture();
        List<Archive.Page> others = document.archive().pages().stream()
                .filter(page -> !isOpen(archive.withPage(Integer.toString(page.number())), all))
                .toList();
        return others.isEmpty() ? List.of() : List.of(new Notice.Offer.ArchivePages(archive, others));
    }

    private static Notice unrecognised(String name, Document document) {
        List<Notice.Offer> offers = new ArrayList<>();
        String sentence = "No updates were recognised.";
        if (!document.problems().isEmpty()) {
            // The reason why nothing was recognised is recorded last; earlier problems may have caused it.
            Problem problem = document.problems().getLast();
            sentence = Stream.concat(
                            Stream.of(problem),
                            document.problems().stream()
                                    .limit(document.problems().size() - 1))
                    .map(Problem::what)
                    .distinct()
                    .collect(Collectors.joining(" "));
            if (problem.address() != null) {
                offers.add(new Notice.Offer.Address(problem.address()));
            }
        }
        if (document.capture().size() > 0) {
            if (Readers.canBeLiveBlog(document)) {
                offers.add(new Notice.Offer.As(document.capture(), DocumentKind.LIVE_BLOG));
            }
            offers.add(new Notice.Offer.As(document.capture(), DocumentKind.ARTICLE));
        }
        return new Notice(name, sentence, Notice.Tone.PROBLEM, offers);
    }

    /**
     * Adds a notice if a document is one of several pages, with the offer to read the others if their addresses are
     * known.
     */
    private static void addPaginationNotice(Document document, List<AnalysedDocument> all, List<Notice> notices) {
        Pagination part = document.part();
        if (document.kind() == DocumentKind.LIVE_BLOG && part != null && part.isPart()) {
            String sentence = part.problem(document.updates().size()).what();
            List<Notice.Offer> offers =
                    OtherPages.of(document, all).<Notice.Offer>map(Notice.Offer.Others::new).stream()
                            .toList();
            // If it is the only document, it is clear which one is meant.
            String which = all.size() == 1 ? "" : Sentences.shortened(document.title());
            notices.add(new Notice(which, sentence, Notice.Tone.HINT, offers));
        }
    }

    /** Removes a document. */
    public void remove(String documentId) {
        open = open.stream()
                .filter(analysed -> !analysed.document().id().equals(documentId))
                .toList();
        changed();
    }

    /** Removes all documents. */
    public void clear() {
        open = List.of();
        changed();
    }

    /** Determines the times of all documents again. */
    public void retime(UserData added) {
        open = open.stream().map(analysed -> Pipeline.retime(analysed, added)).toList();
        merged = null;
    }
}
