package app.rundown.model;

import java.util.List;

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
        HEADING,
        /** A tag that a document gives itself. */
        TAG,
        /** A name that recurs in the updates. */
        NAME,
        /** What the updates speak of: a noun, or several. */
        SUBJECT
    }

    /**
     * The statement that an update is about a topic.
     *
     * @param topic the topic
     * @param why the reason in words ("stands under “On Iran”", "the headline names Iran")
     * @param places where the words are that show it, in the order of the text; none where the reason is another
     */
    public record Assignment(Topic topic, String why, List<Place> places) {
        /** Keeps a copy. */
        public Assignment {
            places = List.copyOf(places);
        }

        /** Creates an assignment that no words of the update show. */
        public Assignment(Topic topic, String why) {
            this(topic, why, List.of());
        }
    }

    /**
     * A place in an update's words.
     *
     * @param block index among the update's blocks, or {@link Update#HEADLINE}
     * @param start offset of the first character in the block's text or the headline, in UTF-16 units
     * @param end offset behind the last one
     */
    public record Place(int block, int start, int end) {}

    @Override
    public int compareTo(Topic other) {
        int byOrigin = origin.compareTo(other.origin);
        return byOrigin != 0 ? byOrigin : name.compareTo(other.name);
    }
}
