package app.rundown.ui.matrix;

import app.rundown.text.Folded;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Matrix;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.style.Palette;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a place in the matrix shows, ready to be displayed.
 *
 * @param name the name of the speaker or the topic; both for a cell, “All quotes” for the corner
 * @param count the number, as it is shown
 * @param empty whether there are no quotes
 * @param colour style class of the topic's or the speaker's colour
 * @param shade how strongly to shade it in comparison with other cells, from 0 for no quotes to {@link #SHADES}
 * @param active whether the filter asks for exactly this
 * @param said the text for screen readers and the tooltip
 */
record MatrixFace(String name, String count, boolean empty, String colour, int shade, boolean active, String said) {
    /** Number of shades for cells that are not empty. */
    static final int SHADES = 4;

    /**
     * Returns what a place shows.
     *
     * @param most see {@link MatrixUnit#most}
     */
    static MatrixFace of(MatrixSpot spot, Matrix matrix, MatrixUnit unit, int most, Filter filter, Palette palette) {
        String speaker = spot.speaker(matrix);
        String topic = spot.topic(matrix);
        int count = unit.of(spot, matrix);
        String name = switch (spot.kind()) {
            case CORNER -> "All quotes";
            case TOPIC -> String.valueOf(topic);
            case SPEAKER -> Speakers.name(String.valueOf(speaker));
            case CELL -> Speakers.name(String.valueOf(speaker)) + ", " + topic;
        };
        String colour =
                topic != null ? palette.topic(topic) : speaker != null ? palette.speaker(speaker) : Palette.PLAIN;
        boolean active = asks(filter, speaker, topic);
        String said = name + ": " + unit.said(spot, matrix)
                + (active && spot.kind() != MatrixSpot.Kind.CORNER ? ", shown only" : "");
        return new MatrixFace(name, unit.shown(spot, matrix), count == 0, colour, shade(count, most), active, said);
    }

    /**
     * Whether a filter asks for this speaker and this topic, and for no others.
     *
     * @param speaker null for no speaker
     * @param topic null for no topic
     */
    static boolean asks(Filter filter, @Nullable String speaker, @Nullable String topic) {
        return isOnly(filter.speakers(), speaker) && isOnly(filter.topics(), topic);
    }

    private static boolean isOnly(Set<String> names, @Nullable String name) {
        return name == null
                ? names.isEmpty()
                : names.size() == 1 && Folded.key(names.iterator().next()).equals(Folded.key(name));
    }

    /** One shade for each number if there are enough shades, else in proportion to the largest number. */
    private static int shade(int count, int most) {
        return Math.min(SHADES, most <= SHADES ? count : (int) Math.ceil((double) SHADES * count / most));
    }
}
