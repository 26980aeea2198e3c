package app.rundown.ui.lanes;

import app.rundown.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * A lane.
 *
 * @param name what it is for, as the filter names it; empty for the unknown speaker, or for no topic
 * @param title the name to show
 * @param look the style class of its colour
 * @param quotes how many of the shown quotes are in it
 * @param last the update of the latest of them that has a time, or null
 */
record Lane(
        String name,
        String title,
        String look,
        int quotes,
        @Nullable TimelineEntry last) {}
