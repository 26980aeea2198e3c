package app.rundown.model;

/**
 * What updates are about.
 *
 * @param name as the document has it
 * @param origin where the name comes from
 */
public record Topic(String name, Origin origin) implements Comparable<Topic> {

    /** Where a topic comes from; the first one wins if several give the same name. */
    public enum Origin {
        /** A topic of the user's own. */
        USER,
        /** A section heading of a wrap-up. */
        SECTION,
        /** A tag that a document gives itself. */
        TAG,
        /** A name that recurs in the updates. */
        NAME
    }

    /**
     * The statement that an update is about a topic.
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
