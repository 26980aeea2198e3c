package app.rundown.ui;

import app.rundown.text.Folded;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Matrix;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a place in the matrix shows, ready-made.
 *
 * @param name of the speaker or the topic; of neither or both, what is counted
 * @param count how many quotes
 * @param colour style class of the speaker's or the topic's colour
 * @param shade how much it is beside the other cells, 0 for nothing to {@link #SHADES}
 * @param active whether the filter asks for exactly this
 * @param said for screen readers and as a hint
 */
record MatrixFace(String name, int count, String colour, int shade, boolean active, String said) {
    /** So many shades are there for cells that are not empty. */
    static final int SHADES = 4;

    /**
     * What stands at a place.
     *
     * @param most see {@link Matrix#most}
     */
    static MatrixFace of(MatrixSpot spot, Matrix matrix, int most, Filter filter, Palette palette) {
        String speaker = spot.speaker(matrix);
        String topic = spot.topic(matrix);
        int count = spot.count(matrix);
        String name = switch (spot.kind()) {
            case CORNER -> "All quotes";
            case TOPIC -> String.valueOf(topic);
            case SPEAKER -> Speakers.name(String.valueOf(speaker));
            case CELL -> Speakers.name(String.valueOf(speaker)) + ", " + topic;
        };
        String colour = topic != null ? palette.topic(topic) : speaker != null ? palette.speaker(speaker) : "plain";
        boolean active = asks(filter, speaker, topic);
        String said = name + ": " + Counts.orNone(count, "quote")
                + (active && spot.kind() != MatrixSpot.Kind.CORNER ? ", shown only" : "");
        return new MatrixFace(name, count, colour, shade(count, most), active, said);
    }

    /**
     * Whether a filter asks for a speaker and a topic, and for no other.
     *
     * @param speaker null for none
     * @param topic null for none
     */
    static boolean asks(Filter filter, @Nullable String speaker, @Nullable String topic) {
        return isOnly(filter.speakers(), speaker) && isOnly(filter.topics(), topic);
    }

    private static boolean isOnly(Set<String> names, @Nullable String name) {
        return name == null
                ? names.isEmpty()
                : names.size() == 1 && Folded.key(names.iterator().next()).equals(Folded.key(name));
    }

    /** A shade for each number as far as the shades go, else by the share of the most. */
    private static int shade(int count, int most) {
        return Math.min(SHADES, most <= SHADES ? count : (int) Math.ceil((double) SHADES * count / most));
    }
}
