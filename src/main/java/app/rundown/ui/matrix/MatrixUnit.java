package app.rundown.ui.matrix;

import app.rundown.timeline.Filter;
import app.rundown.timeline.Matrix;
import app.rundown.ui.format.Counts;
import java.util.stream.IntStream;

/** What the numbers of the matrix count. */
enum MatrixUnit {
    /** Quotes. */
    QUOTES("Quotes"),
    /** Updates with any of these quotes. */
    UPDATES("Updates"),
    /** Quotes, as a share of all quotes of the speaker. */
    SHARE("Share");

    /** What all is, in percent. */
    private static final int ALL = 100;

    private final String label;

    MatrixUnit(String label) {
        this.label = label;
    }

    /** Returns the text of the button that chooses this unit. */
    String label() {
        return label;
    }

    /** Returns the number of a place. A share is a percentage; one that is more than nothing is not rounded to 0. */
    int of(MatrixSpot spot, Matrix matrix) {
        Matrix.Count count = spot.count(matrix);
        return switch (this) {
            case QUOTES -> count.quotes();
            case UPDATES -> count.updates();
            case SHARE -> share(count.quotes(), whole(spot, matrix));
        };
    }

    private static int share(int quotes, int whole) {
        return quotes == 0 ? 0 : Math.max(1, Math.round((float) ALL * quotes / whole));
    }

    /** Returns the number of quotes of which those of a place are a share: the speaker's, elsewhere all. */
    private static int whole(MatrixSpot spot, Matrix matrix) {
        return spot.kind() == MatrixSpot.Kind.CELL
                ? matrix.lines().get(spot.line()).quotes()
                : matrix.quotes();
    }

    /** Returns the number of a place as it is shown. */
    String shown(MatrixSpot spot, Matrix matrix) {
        int number = of(spot, matrix);
        return number == 0 ? "·" : this == SHARE ? number + "%" : Counts.number(number);
    }

    /** Returns how much a place has, in words. */
    String said(MatrixSpot spot, Matrix matrix) {
        Matrix.Count count = spot.count(matrix);
        String quotes = Counts.orNone(count.quotes(), "quote");
        return switch (this) {
            case QUOTES -> quotes;
            case UPDATES -> Counts.orNone(count.updates(), "update");
            case SHARE ->
                spot.kind() == MatrixSpot.Kind.CORNER
                        ? quotes
                        : quotes + ", " + of(spot, matrix) + " % of "
                                + (spot.kind() == MatrixSpot.Kind.CELL ? "the speaker’s" : "all") + " "
                                + Counts.number(whole(spot, matrix));
        };
    }

    /** Says what the numbers count. */
    String told(Matrix matrix) {
        return switch (this) {
            case QUOTES -> Counts.orNone(matrix.quotes(), "quote") + "; each counts under all of its topics";
            case UPDATES ->
                Counts.orNone(matrix.all().updates(), "update")
                        + " with quotes; each counts for all of its speakers and topics";
            case SHARE -> "on which topics each speaker’s quotes are, in percent";
        };
    }

    /**
     * Returns the greatest number in a cell of a known speaker, or 0 if there is none. The unknown speaker is left out
     * because it stands for many.
     */
    int most(Matrix matrix) {
        return IntStream.range(0, matrix.lines().size())
                .filter(line -> !matrix.lines().get(line).speaker().equals(Filter.UNKNOWN_SPEAKER))
                .flatMap(line -> IntStream.range(0, matrix.columns().size())
                        .map(column -> of(new MatrixSpot(line, column), matrix)))
                .max()
                .orElse(0);
    }
}
