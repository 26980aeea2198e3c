package app.rundown.ui;

import app.rundown.timeline.Timeline;
import java.util.List;
import java.util.Map;

/**
 * What is open, with all that is worked out of it once: made beside the FX thread whenever a document comes or goes.
 *
 * @param timeline the documents as one timeline
 * @param palette which colour stands for whom
 * @param stars finds the starred updates
 */
record Open(Timeline timeline, Palette palette, Stars stars) {
    /** Nothing open. */
    static final Open NONE = of(Timeline.of(List.of(), Map.of()), Stars.NONE);

    /**
     * Works it out.
     *
     * @param before the stars of the documents that were open before
     */
    static Open of(Timeline timeline, Stars before) {
        return new Open(timeline, Palette.of(timeline), before.of(timeline));
    }
}
