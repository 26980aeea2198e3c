package app.rundown.ui;

import app.rundown.timeline.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * A place in the matrix of speakers and topics, its heads among them.
 *
 * @param line of a speaker, from 0; {@link #HEAD} for the heads of the topics
 * @param column of a topic, from 0; {@link #HEAD} for the heads of the speakers
 */
record MatrixSpot(int line, int column) {
    static final int HEAD = -1;

    /** All speakers and topics. */
    static final MatrixSpot CORNER = new MatrixSpot(HEAD, HEAD);

    /** What stands at a place. */
    enum Kind {
        CORNER,
        TOPIC,
        SPEAKER,
        CELL
    }

    Kind kind() {
        return line == HEAD ? column == HEAD ? Kind.CORNER : Kind.TOPIC : column == HEAD ? Kind.SPEAKER : Kind.CELL;
    }

    /** The nearest place that a matrix has. */
    MatrixSpot within(Matrix matrix) {
        return new MatrixSpot(
                Math.clamp(line, HEAD, matrix.lines().size() - 1),
                Math.clamp(column, HEAD, matrix.columns().size() - 1));
    }

    /** The speaker, as the filter calls them; null for all. */
    @Nullable
    String speaker(Matrix matrix) {
        return line == HEAD ? null : matrix.lines().get(line).speaker();
    }

    /** The topic; null for all. */
    @Nullable
    String topic(Matrix matrix) {
        return column == HEAD ? null : matrix.columns().get(column).topic();
    }

    /** How many quotes are counted here. */
    int count(Matrix matrix) {
        return switch (kind()) {
            case CORNER -> matrix.quotes();
            case TOPIC -> matrix.columns().get(column).quotes();
            case SPEAKER -> matrix.lines().get(line).quotes();
            case CELL ->
                matrix.lines().get(line).on(matrix.columns().get(column).topic());
        };
    }
}
