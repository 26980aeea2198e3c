package app.rundown.model;

/**
 * What updates are about.
 *
 * @param name as the document has it; two topics with one name are one topic
 * @param origin where the name comes from
 */
public record Topic(String name, Origin origin) implements Comparable<Topic> {

    /** Where a topic comes from; the earlier one wins where several give one name. */
    public enum Origin {
        /** A section heading of a wrap-up. */
        SECTION,
        /** A tag that a document gives itself. */
        TAG,
        /** A name that recurs in the updates. */
        NAME
    }

    /**
     * That an update is about a topic.
     *
     * @param topic the topic
     * @param why the reason in words ("stands under “On Iran”", "the headline names Iran")
     */
    public record Assignment(Topic topic, String why) {}

    @Override
    public int compareTo(Topic other) {
        int byOrigin = origin.compareTo(other.origin);
        return byOrigin != 0 ? byOrigin : name.compareTo(other.name);
    }
}
