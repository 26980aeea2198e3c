package app.rundown.ui.format;

import app.rundown.timeline.Filter;

/** The names under which topics are shown. */
public final class TopicNames {
    /** Shown instead of a name for updates that have no topic. */
    public static final String OTHER = "Other";

    private TopicNames() {}

    /** Returns the name to show for a topic of the filter. */
    public static String of(String topic) {
        return topic.equals(Filter.NO_TOPIC) ? OTHER : topic;
    }
}
