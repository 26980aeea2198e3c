package app.rundown.ui.matrix;

import app.rundown.timeline.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * A place in the matrix of speakers and topics, which may be a header.
 *
 * @param line index of a speaker, from 0; {@link #HEAD} for the topics' headers
 * @param column index of a topic, from 0; {@link #HEAD} for the speakers' headers
 */
public record MatrixSpot(int line, int column) {
    /** The line or column of the headers. */
    public static final int HEAD = -1;

    /** The corner, which stands for all speakers and topics. */
    static final MatrixSpot CORNER = new MatrixSpot(HEAD, HEAD);

    /** What a place is. */
    public enum Kind {
        CORNER,
        TOPIC,
        SPEAKER,
        CELL
    }

    /** Returns what this place is. */
    public Kind kind() {
        return line == HEAD ? column == HEAD ? Kind.CORNER : Kind.TOPIC : column == HEAD ? Kind.SPEAKER : Kind.CELL;
    }

    /** Returns the nearest place that exists in a matrix. */
    MatrixSpot within(Matrix matrix) {
        return new MatrixSpot(
                Math.clamp(line, HEAD, matrix.lines().size() - 1),
                Math.clamp(column, HEAD, matrix.columns().size() - 1));
    }

    /** Returns the speaker's name as the filter uses it; null for all speakers. */
    @Nullable
    String speaker(Matrix matrix) {
        return line == HEAD ? null : matrix.lines().get(line).speaker();
    }

    /** Returns the topic's name; null for all topics. */
    @Nullable
    String topic(Matrix matrix) {
        return column == HEAD ? null : matrix.columns().get(column).topic();
    }

    /** Returns the number of quotes at this place. */
    public int quotes(Matrix matrix) {
        return count(matrix).quotes();
    }

    /** Returns how much there is at this place. */
    Matrix.Count count(Matrix matrix) {
        return switch (kind()) {
            case CORNER -> matrix.all();
            case TOPIC -> matrix.columns().get(column).count();
            case SPEAKER -> matrix.lines().get(line).count();
            case CELL ->
                matrix.lines().get(line).count(matrix.columns().get(column).topic());
        };
    }
}
