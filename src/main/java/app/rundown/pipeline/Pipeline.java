package app.rundown.pipeline;

import app.rundown.model.Capture;
import app.rundown.model.CaptureTime;
import app.rundown.model.Document;
import app.rundown.model.Dossier;
import app.rundown.model.Kind;
import app.rundown.quote.JoinedSpeakers;
import app.rundown.quote.Quotes;
import app.rundown.read.Readers;
import app.rundown.time.Timing;
import app.rundown.timeline.Timeline;
import app.rundown.topic.Topics;
import java.util.List;
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
        Document document = Readers.read(capture, id, as);
        Timing timing = Timing.of(document);
        CaptureTime captured = capture.fetched() == null ? timing.captured() : capture.fetched().time();
        return new Dossier(document, captured, timing.moments(), timing.audit(), Quotes.of(document));
    }

    /** Merges documents into one timeline, and finds what only shows across them. */
    public static Timeline merge(List<Dossier> dossiers) {
        return Timeline.of(
                JoinedSpeakers.of(dossiers),
                Topics.of(dossiers.stream().map(Dossier::document).toList()));
    }
}
