package app.rundown.pipeline;

import app.rundown.base.GivenUp;
import app.rundown.base.Log;
import app.rundown.base.Memory;
import app.rundown.base.Work;
import app.rundown.coverage.CoverageFinder;
import app.rundown.history.Answers;
import app.rundown.history.HistoryIndex;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Coverage;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Pagination;
import app.rundown.model.Problem;
import app.rundown.model.QuoteTies;
import app.rundown.model.Topic;
import app.rundown.quote.Corrected;
import app.rundown.quote.Quotes;
import app.rundown.quote.Speech;
import app.rundown.quote.family.Ties;
import app.rundown.read.Readers;
import app.rundown.time.Timing;
import app.rundown.timeline.Timeline;
import app.rundown.topic.OwnTopics;
import app.rundown.topic.Topics;
import app.rundown.user.UserData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one place that knows the order of the work: bytes → read → time → quote, topic → timeline. All of it ends with
 * {@link GivenUp} if the user gives up the {@link Work} that it is a part of.
 */
public final class Pipeline {
    private Pipeline() {}

    /**
     * Reads a document and finds out all that can be known from it alone, in the time for a document of its size. Never
     * throws on bad input.
     *
     * @param capture the bytes
     * @param id the id that the document gets; unique among the documents that will be merged
     * @param as the kind that the user asked for, or null to judge by the content
     */
    public static AnalysedDocument open(Capture capture, String id, @Nullable DocumentKind as) {
        return Work.on(capture.size(), () -> analyse(read(capture, id, as, UserData.NONE)));
    }

    /**
     * Does the first half of {@link #open}: finds what the document holds and when; does not look for quotes yet.
     *
     * @param added the user data; what the user set about the document's times is applied
     */
    public static AnalysedDocument read(Capture capture, String id, @Nullable DocumentKind as, UserData added) {
        return timed(remarked(Readers.read(capture, id, as)), added);
    }

    /**
     * Reads the first updates of a long page before {@link #read} reads all of it, with times that only they themselves
     * tell; empty where there is nothing to be had early.
     */
    public static Optional<AnalysedDocument> readStart(Capture capture, String id) {
        return Readers.readStart(capture, id).map(start -> timed(start, UserData.NONE));
    }

    /**
     * Reads a page only for what it says about the series of pages that it belongs to.
     *
     * @return null if it says nothing about that, or is not a live blog
     */
    public static @Nullable Pagination readPagination(Capture capture, @Nullable DocumentKind as) {
        Document document = Readers.read(capture, "", as);
        return document.kind() == DocumentKind.LIVE_BLOG ? document.part() : null;
    }

    /** Works out a document's times again after the user set something about them, or took it back. */
    public static AnalysedDocument retime(AnalysedDocument analysed, UserData added) {
        return timed(analysed.document(), added)
                .withQuotes(analysed.quotes(), analysed.reports(), analysed.noQuotes())
                .withClaims(analysed.claims());
    }

    /**
     * Adds a problem to a document whose bytes somebody altered after they were saved, so that every export says so.
     */
    private static Document remarked(Document document) {
        String first = document.capture().alteredFrom();
        return first == null
                ? document
                : document.withProblem(new Problem(
                        "the bytes",
                        "Somebody altered them in a file of work after they were saved. Their SHA-256 was " + first
                                + " then."));
    }

    private static AnalysedDocument timed(Document document, UserData added) {
        Timing timing = Timing.of(document, added.times(document));
        return new AnalysedDocument(document, timing.captured(), timing.moments(), timing.audit(), List.of());
    }

    /**
     * Does the second half of {@link #open}: finds who said what. A bug in Rundown here, or too little memory, costs
     * the document its quotes, and adds a problem that says so, but never costs the document.
     */
    public static AnalysedDocument analyse(AnalysedDocument read) {
        try {
            Speech speech = Quotes.in(read.document());
            AnalysedDocument found = speech.problem() == null ? read : withProblem(read, speech.problem());
            return found.withQuotes(speech.quotes(), speech.reports(), List.of())
                    .withClaims(speech.claims());
        } catch (GivenUp e) {
            throw e;
        } catch (RuntimeException e) {
            Log.bug(Pipeline.class, "No quotes for " + read.document().capture(), e);
            Problem problem = new Problem(
                    "the quotes",
                    "They could not be found because of a bug in Rundown. Everything else is as it stands in the"
                            + " document.");
            return withProblem(read, problem);
        } catch (OutOfMemoryError e) {
            return withProblem(read, new Problem("the quotes", Memory.tooLittle("Finding them")));
        }
    }

    private static AnalysedDocument withProblem(AnalysedDocument read, Problem why) {
        return new AnalysedDocument(
                read.document().withProblem(why), read.captured(), read.moments(), read.audit(), List.of());
    }

    /** Adds documents to a timeline quickly, without what {@link #merge} finds about them. */
    public static Timeline outline(Timeline timeline, List<AnalysedDocument> more) {
        return more.isEmpty() ? timeline : timeline.and(more);
    }

    /** Merges documents as {@link #merge(WordClass, UserData)} does, without corrections. */
    public static Timeline merge(List<AnalysedDocument> documents) {
        return merge(documents, UserData.NONE);
    }

    /**
     * Merges documents into one timeline, and finds what shows only across documents.
     *
     * @param documents the documents as found, without corrections
     * @param added the user data; its corrections of quotes and speakers are applied, and what it does to topics
     */
    public static Timeline merge(List<AnalysedDocument> documents, UserData added) {
        return merge(documents, added, Answers.NONE, HistoryIndex.NONE);
    }

    /**
     * Merges documents as {@link #merge(List, UserData)} does.
     *
     * @param answers what a person said about documents that have only their address in common
     * @param known histories of some of the documents, which are gone on with
     */
    public static Timeline merge(
            List<AnalysedDocument> documents, UserData added, Answers answers, HistoryIndex known) {
        List<AnalysedDocument> corrected = Corrected.of(documents, added.corrections());
        HistoryIndex history = Histories.of(corrected, answers, known);
        List<AnalysedDocument> once = once(corrected, history);
        Supplier<QuoteTies> ties = Work.beside(() -> ties(once));
        Map<String, List<Topic.Assignment>> topics = Topics.in(once(documents, history));
        Timeline timeline = Timeline.of(corrected, topics, ties.get(), coverage(once, ties.get()))
                .withHistory(history);
        return added.topics().isEmpty() ? timeline : withTopics(timeline, added);
    }

    /**
     * Returns the timeline as it is after the user corrected a quote or a speaker, or took that back. Does not look for
     * topics again.
     *
     * @param timeline the timeline of the same documents so far
     * @param documents the documents as found, without corrections
     * @param added the user data; its corrections of quotes and speakers are applied
     */
    public static Timeline correct(Timeline timeline, List<AnalysedDocument> documents, UserData added) {
        List<AnalysedDocument> corrected = Corrected.of(documents, added.corrections());
        List<AnalysedDocument> once = once(corrected, timeline.history());
        QuoteTies ties = ties(once);
        return timeline.with(corrected, ties, CoverageFinder.corrected(timeline.coverage(), once, ties.families()));
    }

    /** Returns the documents with each update of a live blog once, though several of its captures are open. */
    private static List<AnalysedDocument> once(List<AnalysedDocument> documents, HistoryIndex history) {
        return documents.stream().map(history::withoutSuperseded).toList();
    }

    /** Returns the timeline as it is after the user changed topics, or took that back. */
    public static Timeline withTopics(Timeline timeline, UserData added) {
        return timeline.withTopics(OwnTopics.applied(timeline.foundTopics(), timeline.documents(), added.topics()));
    }

    /** Finds the families of quotes. A bug in Rundown here costs the families, never the documents. */
    private static QuoteTies ties(List<AnalysedDocument> documents) {
        try {
            return Ties.of(documents);
        } catch (GivenUp e) {
            throw e;
        } catch (RuntimeException e) {
            Log.bug(Pipeline.class, "No families of quotes", e);
            return QuoteTies.NONE;
        }
    }

    /** Finds what wrap-ups took up. A bug in Rundown here costs the coverage, never the documents. */
    private static Coverage coverage(List<AnalysedDocument> documents, QuoteTies ties) {
        try {
            return CoverageFinder.of(documents, ties.families());
        } catch (GivenUp e) {
            throw e;
        } catch (RuntimeException e) {
            Log.bug(Pipeline.class, "No coverage", e);
            return Coverage.NONE;
        }
    }
}
