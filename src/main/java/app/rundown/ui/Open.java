package app.rundown.ui;

import app.rundown.model.Dossier;
import app.rundown.timeline.Timeline;
import java.util.List;
import java.util.Map;

/**
 * What is open, with all that is worked out of it once: made beside the FX thread whenever a document comes or goes, or
 * the user corrects a quote.
 *
 * @param timeline the documents as one timeline, as the user wants to see it
 * @param whole the same with the speech that is only reported apart from the quotes, whether the user wants to see that
 *     or not: what exports and corrections work on
 * @param found the documents as found, without the user's corrections
 * @param palette which colour stands for whom
 * @param stars finds the starred updates
 */
record Open(Timeline timeline, Timeline whole, List<Dossier> found, Palette palette, Stars stars) {
    /** Nothing open. */
    static final Open NONE = of(Timeline.of(List.of(), Map.of()), Stars.NONE);

    /**
     * Works it out of a timeline on which the user corrected nothing.
     *
     * @param before the stars of the documents that were open before
     */
    static Open of(Timeline timeline, Stars before) {
        return of(timeline, timeline.dossiers(), true, Palette.NONE, before);
    }

    /**
     * Works it out.
     *
     * @param found the documents as found, without the user's corrections
     * @param reported whether reported speech is to be seen
     * @param kept the colours that are to stay with whom they stand for
     * @param before the stars of the documents that were open before
     */
    static Open of(Timeline whole, List<Dossier> found, boolean reported, Palette kept, Stars before) {
        Timeline seen = reported ? whole.withReports() : whole.quotedOnly();
        return new Open(seen, whole, found, Palette.of(seen, reported ? whole : seen, kept), before.of(whole));
    }

    /** How many pieces of reported speech the documents hold that are not to be seen. */
    int unseen() {
        return timeline.dossiers().stream()
                .mapToInt(dossier -> dossier.reports().size())
                .sum();
    }
}
