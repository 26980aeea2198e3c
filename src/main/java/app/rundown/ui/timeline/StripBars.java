package app.rundown.ui.timeline;

import app.rundown.timeline.Density;
import app.rundown.timeline.Filter;
import app.rundown.ui.style.Palette;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/**
 * Draws the bars of the strip: a small box for each update, or one box for all where they are many. All are grey; only
 * if a filter leaves some out, those that it shows have the colour of their main topic, and stand below the others.
 */
final class StripBars extends Group {
    /** Where the bars stand, in pixels from the top. */
    static final double BASE = 52;
    /** Where the highest bar ends. */
    private static final double TOP = 12;
    /** The height of one update, with the gap above it. */
    private static final double UNIT = 4.45;
    /** From this height on, each update is a box of its own. */
    private static final double APART = 3;

    private static final double GAP = 1.15;
    /** The width of a bar. */
    static final double BAR = 7.8;

    private static final double CORNER = 1;

    private final Canvas canvas = new Canvas();
    private final Map<String, Region> swatches = new HashMap<>();
    private final Runnable onColours;
    /** Where each bar ends; empty while tracks are drawn. */
    private double[] tops = {};

    /** @param onColours called when the theme has other colours, and all has to be drawn again */
    StripBars(Runnable onColours) {
        this.onColours = onColours;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /** Draws tracks in place of the bars. */
    void draw(List<StripTrack> tracks, StripScale scale) {
        tops = new double[0];
        StripTracks.draw(clear(scale), tracks, scale, this::paint);
    }

    /** Returns where a bar ends, in pixels from the top; the highest place there is if tracks are drawn. */
    double top(int bar) {
        return bar < tops.length ? tops[bar] : TOP;
    }

    private GraphicsContext clear(StripScale scale) {
        canvas.setWidth(scale.width());
        canvas.setHeight(BASE);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, scale.width(), BASE);
        return pen;
    }

    /** Draws the bars of a density. */
    void draw(Density density, StripScale scale, Palette palette) {
        GraphicsContext pen = clear(scale);
        List<Density.Bin> bins = density.bins(scale.from(), scale.to(), scale.parts());
        int most =
                Math.max(1, bins.stream().mapToInt(Density.Bin::updates).max().orElse(1));
        double unit = Math.min(UNIT, (BASE - TOP) / most);
        tops = new double[bins.size()];
        for (int i = 0; i < bins.size(); i++) {
            double x = StripScale.MARGIN + i * scale.pitch();
            double y = BASE - 1;
            Density.Bin bin = bins.get(i);
            if (density.isFiltered()) {
                for (String topic : topics(bin, palette)) {
                    y = pile(pen, x, y, bin.topics().getOrDefault(topic, 0), unit, colour(topic, palette));
                }
                y = pile(pen, x, y, bin.hidden(), unit, Palette.PLAIN);
            } else {
                y = pile(pen, x, y, bin.updates(), unit, Palette.PLAIN);
            }
            tops[i] = y;
        }
    }

    /** What is shown without a topic must not look like a topic, nor like what is hidden. */
    private static String colour(String topic, Palette palette) {
        return topic.equals(Filter.NO_TOPIC) ? "without-topic" : palette.topic(topic);
    }

    private static List<String> topics(Density.Bin bin, Palette palette) {
        List<String> topics = new ArrayList<>(bin.topics().keySet());
        topics.sort(
                Comparator.comparing((String topic) -> colour(topic, palette)).thenComparing(topic -> topic));
        return topics;
    }

    /** Draws some updates on top of others. Returns where they end. */
    private double pile(GraphicsContext pen, double x, double bottom, int updates, double unit, String colour) {
        if (updates == 0) {
            return bottom;
        }
        pen.setFill(paint(colour));
        boolean apart = unit >= APART;
        double height = apart ? unit - GAP : Math.max(1, updates * unit);
        for (int i = 0; i < (apart ? updates : 1); i++) {
            pen.fillRoundRect(x, bottom - i * unit - height, BAR, height, 2 * CORNER, 2 * CORNER);
        }
        return bottom - updates * unit;
    }

    /** Returns the paint that the style sheet gives a colour. A canvas itself has no styles. */
    private Paint paint(String colour) {
        Region swatch = swatches.computeIfAbsent(colour, this::swatch);
        Background ground = swatch.getBackground();
        return ground == null || ground.getFills().isEmpty()
                ? Color.TRANSPARENT
                : ground.getFills().getFirst().getFill();
    }

    private Region swatch(String colour) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("density-bar", colour);
        swatch.setOpacity(0);
        getChildren().add(swatch);
        swatch.applyCss();
        swatch.backgroundProperty().addListener((o, before, now) -> onColours.run());
        return swatch;
    }
}
