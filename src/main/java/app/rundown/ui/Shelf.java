package app.rundown.ui;

import app.rundown.base.Log;
import app.rundown.fetch.Cancelled;
import app.rundown.model.Capture;
import app.rundown.model.Corrections;
import app.rundown.model.Document;
import app.rundown.model.Dossier;
import app.rundown.model.Kind;
import app.rundown.model.Part;
import app.rundown.model.Problem;
import app.rundown.model.UserData;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The open documents. Belongs to the reader thread, on which every method must be called. */
final class Shelf {
    /** What to tell where the program itself is to blame. */
    static final String MISTAKE = "It could not be opened, by a mistake of the program. What else is open stays.";

    /** From so many updates on a timeline is shown in two steps. */
    private static final int LONG = 200;

    /** Longer than this, in milliseconds, a window's first frame does not take. */
    private static final long PATIENCE = 2000;

    private final CompletableFuture<Void> painted;
    private List<Dossier> open = List.of();
    private Stars stars = Stars.NONE;
    private Palette palette = Palette.NONE;
    private @Nullable Timeline merged;
    private Corrections laid = Corrections.NONE;
    private volatile boolean reported;
    private int opened;

    /**
     * What was read of a place: a capture, or a sentence on why there is none; neither where the user changed their
     * mind.
     *
     * @param name what the user calls it
     * @param as the kind that the user asked for, or null
     * @param further whether it is a further page of a document that is open, on which the user was told already
     */
    record Read(
            String name,
            @Nullable Kind as,
            @Nullable Capture capture,
            @Nullable String failure,
            boolean further) {
        /** A place that was read, or not. */
        Read(String name, @Nullable Kind as, @Nullable Capture capture, @Nullable String failure) {
            this(name, as, capture, failure, false);
        }

        /** Gives a capture, or says why there is none. */
        @FunctionalInterface
        interface Source {
            Capture get() throws IOException;
        }

        /** What a source gives. */
        static Read of(String name, @Nullable Kind as, Source source) {
            try {
                return new Read(name, as, source.get(), null);
            } catch (Cancelled e) {
                return new Read(name, as, null, null);
            } catch (IOException e) {
                return failed(name, String.valueOf(e.getMessage()));
            } catch (RuntimeException e) {
                Log.mistake(Shelf.class, "Could not be read: " + name, e);
                return failed(name, MISTAKE);
            }
        }

        /** A further page of a document that is open. */
        static Read further(Capture capture) {
            return new Read(capture.name(), null, capture, null, true);
        }

        /** How many bytes came. */
        long bytes() {
            return capture == null ? 0 : capture.bytes().length;
        }

        /** A place of which there is nothing. */
        static Read failed(String name, String failure) {
            return new Read(name, null, null, failure);
        }
    }

    /**
     * @param painted completes when the window's first frame is painted, which is to show what was read before its
     *     quotes are looked for
     */
    Shelf(CompletableFuture<Void> painted) {
        this.painted = painted;
    }

    /** Says, on any thread, whether reported speech is to be seen from now on. */
    void reported(boolean seen) {
        reported = seen;
    }

    /**
     * All open documents as one timeline.
     *
     * @param added what the user says of their quotes and speakers counts
     */
    Open documents(UserData added) {
        Timeline known = merged;
        Timeline timeline = known == null
                ? Pipeline.merge(open, added)
                : laid.equals(added.corrections()) ? known : Pipeline.correct(known, open, added);
        merged = timeline;
        laid = added.corrections();
        return documents(timeline, open);
    }

    private Open documents(Timeline timeline, List<Dossier> found) {
        Open documents = Open.of(timeline, found, reported, palette, stars);
        stars = documents.stars();
        palette = documents.palette();
        return documents;
    }

    /** Other documents are merged anew, and those who speak most in them get the colours. */
    private void changed() {
        merged = null;
        palette = Palette.NONE;
    }

    /**
     * Puts documents beside those that are open.
     *
     * @param first hears of a first timeline, where finding the quotes will take long or the first frame waits for it
     * @return what the user has to be told
     */
    List<Notice> put(List<Read> reads, UserData added, Consumer<Open> first) {
        List<Notice> notices = new ArrayList<>();
        List<Dossier> all = new ArrayList<>(open);
        List<Document> news = new ArrayList<>();
        for (Read read : reads) {
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
        news.forEach(document -> tellPart(document, all, notices));
        if (!painted.isDone() && !news.isEmpty()
                || all.stream()
                                .mapToInt(
                                        dossier -> dossier.document().updates().size())
                                .sum()
                        > LONG) {
            changed();
            first.accept(documents(Pipeline.outline(all), all));
            painted.copy()
                    .completeOnTimeout(null, PATIENCE, TimeUnit.MILLISECONDS)
                    .join();
        }
        int before = open.size();
        List<Dossier> whole = new ArrayList<>(open);
        all.subList(before, all.size()).forEach(dossier -> whole.add(Pipeline.analyse(dossier)));
        open = List.copyOf(whole);
        changed();
        return notices;
    }

    private @Nullable Document put(
            Read read, Capture capture, UserData added, List<Dossier> all, List<Notice> notices) {
        if (all.stream().anyMatch(dossier -> dossier.document().capture().equals(capture))) {
            notices.add(Notice.problem(read.name(), "This document is open already."));
            return null;
        }
        Dossier dossier = Pipeline.read(capture, "d" + (opened + 1), read.as(), added);
        Document document = dossier.document();
        if (document.kind() == Kind.NONE) {
            notices.add(unrecognised(read.name(), document));
            return null;
        }
        opened++;
        all.add(dossier);
        return document;
    }

    private static Notice unrecognised(String name, Document document) {
        List<Notice.Offer> offers = new ArrayList<>();
        String sentence = "No updates were recognised.";
        if (!document.problems().isEmpty()) {
            // Why nothing was recognised is found last; what was found before may be the reason for it.
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
            offers.add(new Notice.Offer.AsArticle(document.capture()));
        }
        return new Notice(name, sentence, Notice.Tone.PROBLEM, offers);
    }

    /** That a document is one of several pages, and the offer to read the others where a way to them is known. */
    private static void tellPart(Document document, List<Dossier> all, List<Notice> notices) {
        Part part = document.part();
        if (document.kind() == Kind.LIVE_BLOG && part != null && part.isPart()) {
            String sentence = part.problem(document.updates().size()).what();
            List<Notice.Offer> offers =
                    OtherPages.of(document, all).<Notice.Offer>map(Notice.Offer.Others::new).stream()
                            .toList();
            // Where it is the only one, there is no doubt which is meant.
            String which = all.size() == 1 ? "" : Ui.shortened(document.title());
            notices.add(new Notice(which, sentence, Notice.Tone.HINT, offers));
        }
    }

    /** Takes a document away. */
    void remove(String documentId) {
        open = open.stream()
                .filter(dossier -> !dossier.document().id().equals(documentId))
                .toList();
        changed();
    }

    /** Takes all documents away. */
    void clear() {
        open = List.of();
        changed();
    }

    /** Weighs the times of all documents anew. */
    void retime(UserData added) {
        open = open.stream().map(dossier -> Pipeline.retime(dossier, added)).toList();
        merged = null;
    }
}
