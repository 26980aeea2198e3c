package app.rundown.ui.timeline;

import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Row;
import app.rundown.ui.control.DoubtLink;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.scroll.Card;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a day: the date, whether it is inferred, and at the right the zone of its clocks. In a narrow window
 * they go below each other.
 */
public final class DayRow extends Region implements Card<Row> {
    /** The gap between the parts of a line, in pixels. */
    private static final double GAP = 10;

    /** The space above and below the doubt where it has a line of its own, in pixels. */
    private static final double BETWEEN = 8;

    private final Supplier<DisplayZone.Choice> choice;
    private final Label day = Ui.label("", "day");
    private final DoubtLink why = new DoubtLink();
    private final Label zone = Ui.label("", "quiet", "day-zone");
    private Row.@Nullable Day shown;

    /**
     * Creates a heading that shows nothing yet.
     *
     * @param choice returns the zone that clocks are shown in
     * @param onWhy explains the date of a heading, beside the node that asks
     */
    public DayRow(Supplier<DisplayZone.Choice> choice, BiConsumer<Row.Day, Node> onWhy) {
        this.choice = choice;
        why.explainBy(() -> {
            if (shown != null) {
                onWhy.accept(shown, why);
            }
        });
        getStyleClass().add("day-row");
        day.setWrapText(true);
        getChildren().addAll(day, why, zone);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Row row) {
        if (row instanceof Row.Day now) {
            shown = now;
            day.setText(TimeFormat.day(now.day()));
            zone.setText(TimeFormat.zoneOf(now, choice.get()));
            Ui.show(why, now.unsure() != null);
            if (now.unsure() != null) {
                why.show(
                        TimeFormat.unsure(now.unsure()),
                        Sentences.asSentence(now.unsure().why()));
            }
            setAccessibleText(day.getText() + ", " + zone.getText());
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double whyWidth() {
        return !why.isVisible() ? 0 : GAP + why.prefWidth(-1);
    }

    /** Returns how many lines the heading takes. The zone moves to a line of its own first, then the doubt. */
    private int lines(double width) {
        double free = width - getInsets().getLeft() - getInsets().getRight();
        double head = day.prefWidth(-1) + whyWidth();
        return head + GAP + zone.prefWidth(-1) <= free ? 1 : head <= free ? 2 : 3;
    }

    /** Returns the height of the first line, in pixels. The date alone may wrap if the row is very narrow. */
    private double line(double width, int lines) {
        double date = day.prefHeight(
                lines < 3 || width < 0
                        ? -1
                        : width - getInsets().getLeft() - getInsets().getRight());
        return Math.max(date, !why.isVisible() || lines == 3 ? 0 : why.prefHeight(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        int lines = width < 0 ? 1 : lines(width);
        double below = lines == 1
                ? 0
                : lines == 2 || !why.isVisible()
                        ? zone.prefHeight(-1)
                        : zone.prefHeight(-1) + why.prefHeight(-1) + BETWEEN;
        return snapSizeY(
                getInsets().getTop() + line(width, lines) + below + getInsets().getBottom());
    }

    @Override
    protected void layoutChildren() {
        int lines = lines(getWidth());
        double x = getInsets().getLeft();
        double y = getInsets().getTop();
        double free = getWidth() - x - getInsets().getRight();
        double line = line(getWidth(), lines);
        layoutInArea(day, x, y, free, line, 0, HPos.LEFT, VPos.CENTER);
        double next = y + line;
        if (why.isVisible()) {
            double start = lines == 3 ? 0 : day.prefWidth(-1) + GAP;
            layoutInArea(
                    why,
                    x + start,
                    lines == 3 ? next : y,
                    Math.max(0, free - start),
                    lines == 3 ? why.prefHeight(-1) + BETWEEN : line,
                    0,
                    HPos.LEFT,
                    VPos.CENTER);
            next = lines == 3 ? next + why.prefHeight(-1) + BETWEEN : next;
        }
        layoutInArea(
                zone,
                x,
                lines == 1 ? y : next,
                free,
                lines == 1 ? line : zone.prefHeight(-1),
                0,
                lines == 1 ? HPos.RIGHT : HPos.LEFT,
                VPos.CENTER);
    }
}
