package app.rundown.ui.timeline;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;

/** Draws the strip's tracks: one line for each lane, with a mark for each of its quotes. */
final class StripTracks {
    /** The height of a mark at most, and the least distance of two lines. */
    private static final double MARK = 9;

    private static final double LEAST = 6;
    private static final double MARK_WIDTH = 4;
    private static final double CORNER = 1.5;
    /** The distance of the lines where there is room. */
    private static final double APART = 13;
    /** Where the tracks begin and end. */
    private static final double TOP = 12;

    private static final double BOTTOM = 52;

    private StripTracks() {}

    /**
     * Draws tracks; those for which there is no room are left out.
     *
     * @param paint gives the paint of a style class of the strip
     */
    static void draw(GraphicsContext pen, List<StripTrack> tracks, StripScale scale, Function<String, Paint> paint) {
        int seen = (int) Math.min(tracks.size(), (BOTTOM - TOP) / LEAST);
        double apart = Math.min(APART, (BOTTOM - TOP) / Math.max(1, seen));
        double mark = Math.min(MARK, apart - 1);
        double middle = (TOP + BOTTOM - (seen - 1) * apart) / 2;
        for (int i = 0; i < seen; i++) {
            double y = Math.rint(middle + i * apart);
            pen.setFill(paint.apply("track"));
            pen.fillRect(StripScale.MARGIN, y, scale.room(), 1);
            pen.setFill(paint.apply(tracks.get(i).look()));
            for (Instant time : tracks.get(i).times()) {
                double x = scale.x(time);
                if (x >= StripScale.MARGIN && x <= StripScale.MARGIN + scale.room()) {
                    pen.fillRoundRect(
                            x - MARK_WIDTH / 2,
                            Math.rint(y + 0.5 - mark / 2),
                            MARK_WIDTH,
                            mark,
                            2 * CORNER,
                            2 * CORNER);
                }
            }
        }
    }
}
