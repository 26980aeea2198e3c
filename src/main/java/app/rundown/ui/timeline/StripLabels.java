package app.rundown.ui.timeline;

import app.rundown.ui.control.Ui;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The line below the bars with its times and days, the lines where days begin, and the marks where it is broken. */
final class StripLabels extends Group {
    /** The least distance between marks, on average, in pixels. */
    static final double APART = 90;

    private static final double TICK = 4;
    private static final double TEXT = StripBars.BASE + 6;
    private static final double DAY_TOP = 10;
    private static final double DAY_END = 72;
    private static final double BREAK_WIDTH = 14;
    private static final double BREAK_HEIGHT = 12;
    /** The least gap between labels, in pixels. */
    private static final double GAP = 12;
    /** The gap between the line of a day and its name. */
    private static final double DAY_GAP = 6;

    private record Taken(double from, double to) {}

    StripLabels() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Shows the marks of the stretch that is seen. */
    void draw(List<AxisMarks.Mark> marks, StripScale scale) {
        getChildren().clear();
        put("density-line", StripScale.MARGIN - BREAK_WIDTH / 2, StripBars.BASE, scale.room() + BREAK_WIDTH, 1);
        List<Taken> taken = new ArrayList<>();
        for (AxisMarks.Kind kind :
                List.of(AxisMarks.Kind.BREAK, AxisMarks.Kind.DAY, AxisMarks.Kind.FIRST_DAY, AxisMarks.Kind.CLOCK)) {
            marks.stream().filter(mark -> mark.kind() == kind).forEach(mark -> draw(mark, scale, taken));
        }
    }

    private void draw(AxisMarks.Mark mark, StripScale scale, List<Taken> taken) {
        double x = Math.rint(scale.x(mark.place()));
        switch (mark.kind()) {
            case BREAK ->
                put("density-break", x - BREAK_WIDTH / 2, StripBars.BASE - BREAK_HEIGHT / 2, BREAK_WIDTH, BREAK_HEIGHT);
            case DAY -> {
                if (label(mark.text(), x + DAY_GAP, 0, scale, taken, "density-day")) {
                    put("density-midnight", x, DAY_TOP, 1, DAY_END - DAY_TOP);
                }
            }
            case FIRST_DAY -> label(mark.text(), x, 0, scale, taken, "density-day");
            case CLOCK -> {
                if (label(mark.text(), x, 0.5, scale, taken)) {
                    put("density-line", x, StripBars.BASE, 1, TICK);
                }
            }
        }
    }

    /** Adds a label, if it has room. */
    private boolean label(
            String text, double x, double centred, StripScale scale, List<Taken> taken, String... styleClasses) {
        Label label = Ui.label(text, "density-label");
        label.getStyleClass().addAll(styleClasses);
        label.setManaged(false);
        getChildren().add(label);
        label.applyCss();
        double width = label.prefWidth(-1);
        double left = Math.rint(Math.clamp(x - centred * width, 2, Math.max(2, scale.width() - width - 2)));
        boolean free = taken.stream().noneMatch(other -> left < other.to() + GAP && left + width > other.from() - GAP);
        if (free) {
            taken.add(new Taken(left, left + width));
            label.resizeRelocate(left, TEXT, width, label.prefHeight(-1));
        } else {
            getChildren().remove(label);
        }
        return free;
    }

    private void put(String styleClass, double x, double y, double width, double height) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        region.resizeRelocate(x, y, width, height);
        getChildren().addFirst(region);
    }
}
