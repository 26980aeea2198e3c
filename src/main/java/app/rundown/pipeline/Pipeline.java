package app.rundown.pipeline;

import app.rundown.base.Log;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Dossier;
import app.rundown.model.Kind;
import app.rundown.model.Part;
import app.rundown.model.Problem;
import app.rundown.model.QuoteTies;
import app.rundown.model.UserData;
import app.rundown.quote.Corrected;
import app.rundown.quote.Quotes;
import app.rundown.quote.Speech;
import app.rundown.quote.Ties;
import app.rundown.read.Readers;
import app.rundown.time.Timing;
import app.rundown.timeline.Timeline;
import app.rundown.topic.Topics;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one place that knows the order of the work: bytes → read → time → quote, topic → timeline. */
public final class Pipeline {
    private Pipeline() {}

    /**
     * All that can be found out about one document by itself. Never throws on bad input.
     *
     * @param capture the bytes
     * @param id the id the document gets, unique among those that will be merged
     * @param as the kind that the user asked for, or null to judge by the content
     */
    public static Dossier open(Capture capture, String id, @Nullable Kind as) {
        return analyse(read(capture, id, as, UserData.NONE));
    }

    /**
     * The first half of {@link #open}: what the document holds, and when; its quotes are not looked for yet.
     *
     * @param added what the user set of its times counts
     */
    public static Dossier read(Capture capture, String id, @Nullable Kind as, UserData added) {
        return timed(Readers.read(capture, id, as), added);
    }

    /**
     * What a page says of the pages that it is one of, read for that alone.
     *
     * @return null where it says nothing, or is no live blog
     */
    public static @Nullable Part part(Capture capture, @Nullable Kind as) {
        Document document = Readers.read(capture, "", as);
        return document.kind() == Kind.LIVE_BLOG ? document.part() : null;
    }

    /** A document with its times weighed anew, now that the user has set something of them, or taken it back. */
    public static Dossier retime(Dossier dossier, UserData added) {
        return timed(dossier.document(), added)
                .withQuotes(dossier.quotes(), dossier.reports(), dossier.noQuotes())
                .withClaims(dossier.claims());
    }

    private static Dossier timed(Document document, UserData added) {
        Timing timing = Timing.of(document, added.times(document));
        return new Dossier(document, timing.captured(), timing.moments(), timing.audit(), List.of());
    }

    /**
     * The second half of {@link #open}: who said what. A mistake of the program here costs the document its quotes, and
     * says so, but never the document.
     */
    public static Dossier analyse(Dossier read) {
        try {
            Speech speech = Quotes.in(read.document());
            return read.withQuotes(speech.quotes(), speech.reports(), List.of()).withClaims(speech.claims());
        } catch (RuntimeException e) {
            Log.mistake(Pipeline.class, "No quotes for " + read.document().capture(), e);
            Problem problem = new Problem(
                    "the quotes",
                    "They could not be looked for, by a mistake of the program. All else is as it stands in the"
                            + " document.");
            return new Dossier(
                    read.document().withProblem(problem), read.captured(), read.moments(), read.audit(), List.of());
        }
    }

    /** A first timeline, at once: without what {@link #merge} finds. */
    public static Timeline outline(List<Dossier> dossiers) {
        return Timeline.of(dossiers, Map.of());
    }

    /** {@link #merge(List, UserData)} where the user corrected nothing. */
    public static Timeline merge(List<Dossier> dossiers) {
        return merge(dossiers, UserData.NONE);
    }

    /**
     * Merges documents into one timeline, and finds what only shows across them.
     *
     * @param dossiers as found, without corrections
     * @param added what the user says of their quotes and speakers counts
     */
    public static Timeline merge(List<Dossier> dossiers, UserData added) {
        List<Dossier> corrected = Corrected.of(dossiers, added.corrections());
        return Timeline.of(
                corrected, Topics.of(dossiers.stream().map(Dossier::document).toList()), ties(corrected));
    }

    /**
     * The same timeline now that the user has corrected a quote or a speaker, or taken that back; the topics are not
     * looked for again.
     *
     * @param timeline of the same documents
     * @param dossiers as found, without corrections
     */
    public static Timeline correct(Timeline timeline, List<Dossier> dossiers, UserData added) {
        List<Dossier> corrected = Corrected.of(dossiers, added.corrections());
        return timeline.with(corrected, ties(corrected));
    }

    /** A mistake of the program here costs the families, never the documents. */
    private static QuoteTies ties(List<Dossier> dossiers) {
        try {
            return Ties.of(dossiers);
        } catch (RuntimeException e) {
            Log.mistake(Pipeline.class, "No families of quotes", e);
            return QuoteTies.NONE;
        }
    }
}
