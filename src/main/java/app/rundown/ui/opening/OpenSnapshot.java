package app.rundown.ui.opening;

import app.rundown.model.AnalysedDocument;
import app.rundown.timeline.Timeline;
import app.rundown.ui.style.Palette;
import app.rundown.user.NotePlaces;
import app.rundown.user.TopicEdits;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is open, with everything that is worked out from it once. It is made off the FX thread whenever a document is
 * opened or closed, or the user corrects a quote.
 *
 * @param timeline the documents as one timeline, with or without reported speech, as the user wants
 * @param whole the same timeline with reported speech kept apart from the quotes, whether the user wants to see it or
 *     not; exports and corrections work on this
 * @param found the documents as found, without the user's corrections
 * @param palette the colours of speakers and topics
 * @param stars finds the starred updates
 * @param notes finds the places of notes
 */
public record OpenSnapshot(
        Timeline timeline,
        Timeline whole,
        List<AnalysedDocument> found,
        Palette palette,
        StarIndex stars,
        NotePlaces notes) {
    /** Nothing open. */
    public static final OpenSnapshot NONE = of(Timeline.of(List.of(), Map.of()), null);

    /**
     * Works it out from a timeline in which the user has corrected nothing.
     *
     * @param before what was open before, or null
     */
    public static OpenSnapshot of(Timeline timeline, @Nullable OpenSnapshot before) {
        return of(timeline, timeline.documents(), true, before, TopicEdits.NONE);
    }

    /**
     * Works it out.
     *
     * @param found the documents as found, without the user's corrections
     * @param reported whether to show reported speech
     * @param before what was open before, or null
     * @param topics what the user did to topics
     */
    public static OpenSnapshot of(
            Timeline whole,
            List<AnalysedDocument> found,
            boolean reported,
            @Nullable OpenSnapshot before,
            TopicEdits topics) {
        Timeline seen = reported ? whole.withReports() : whole.quotedOnly();
        return new OpenSnapshot(
                seen,
                whole,
                found,
                Palette.of(seen, reported ? whole : seen, topics.colours()),
                (before == null ? StarIndex.NONE : before.stars).of(whole),
                (before == null ? NotePlaces.NONE : before.notes).of(found, whole.history()::latest));
    }

    /** Returns the ids of the open documents, in a set that may be changed. */
    public Set<String> ids() {
        return timeline.documents().stream()
                .map(analysed -> analysed.document().id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Returns how many pieces of reported speech in the documents are hidden. */
    public int hiddenReports() {
        return timeline.documents().stream()
                .mapToInt(analysed -> analysed.reports().size())
                .sum();
    }
}
