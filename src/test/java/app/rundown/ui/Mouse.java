package app.rundown.ui;

import app.rundown.ui.control.HighlightedText;
import java.util.Objects;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;

/** A mouse that finds its targets by the words in the window. */
public final class Mouse {
    private final TestWindow window;
    /** How far inside its bounds a character is pointed at: the bounds of a path are a pixel wider than its outline. */
    private static final double INSIDE = 2.5;

    /** A mouse in a window. */
    public Mouse(TestWindow window) {
        this.window = window;
    }

    /** Returns the text of the timeline that contains some words. */
    public HighlightedText text(String part) {
        return (HighlightedText) window.find(node ->
                node instanceof HighlightedText text && text.styled().text().contains(part));
    }

    /** Returns where a character of a text is on the screen: a point within its first half. */
    private static Point2D at(HighlightedText text, int index) {
        TextFlow flow = (TextFlow) text.getChildrenUnmodifiable().stream()
                .filter(TextFlow.class::isInstance)
                .findFirst()
                .orElseThrow();
        Bounds shape = new Path(flow.getRangeShape(index, index + 1, false)).getLayoutBounds();
        // Shapes are in the coordinates of the text, which run from the right where its words do.
        return text.localToScreen(flow.getLayoutX() + shape.getMinX() + INSIDE, flow.getLayoutY() + shape.getCenterY());
    }

    /** Moves onto the first character of some words. */
    public void moveTo(String words) {
        FxThread.run(() -> new Robot().mouseMove(of(words)));
        window.settle();
    }

    private Point2D of(String words) {
        HighlightedText text = text(words);
        return at(text, text.styled().text().indexOf(words));
    }

    /** Presses before some words, and releases before others. */
    public void drag(String from, String to) {
        FxThread.run(() -> {
            HighlightedText text = text(from);
            Point2D begin = of(from);
            Point2D end = of(to);
            fire(text, MouseEvent.MOUSE_PRESSED, begin, 1, false, true);
            fire(text, MouseEvent.MOUSE_DRAGGED, end, 1, false, false);
            fire(text, MouseEvent.MOUSE_RELEASED, end, 1, false, false);
            fire(text, MouseEvent.MOUSE_CLICKED, end, 1, false, false);
        });
        window.settle();
    }

    /** Clicks once on the first character of some words. */
    public void click(String words) {
        clicks(words, 1, false);
    }

    /** Clicks on the first character of some words a number of times, with or without Shift. */
    public void clicks(String words, int times, boolean shift) {
        FxThread.run(() -> {
            HighlightedText text = text(words);
            Point2D point = of(words);
            for (int i = 1; i <= times; i++) {
                fire(text, MouseEvent.MOUSE_PRESSED, point, i, shift, true);
                fire(text, MouseEvent.MOUSE_RELEASED, point, i, shift, true);
                fire(text, MouseEvent.MOUSE_CLICKED, point, i, shift, true);
            }
        });
        window.settle();
    }

    /** Requests the context menu at the first character of some words, as the right button does. */
    public void menu(String words) {
        FxThread.run(() -> {
            HighlightedText text = text(words);
            Point2D screen = of(words);
            Point2D scene = text.localToScene(text.screenToLocal(screen));
            fire(text, MouseEvent.MOUSE_PRESSED, screen, 1, false, true, MouseButton.SECONDARY);
            text.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    scene.getX(),
                    scene.getY(),
                    screen.getX(),
                    screen.getY(),
                    false,
                    new PickResult(text, scene.getX(), scene.getY())));
        });
        window.settle();
    }

    /** Clicks in the middle of a node. */
    public void press(Node node) {
        FxThread.run(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            Point2D middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
            fire(node, MouseEvent.MOUSE_PRESSED, middle, 1, false, true);
            fire(node, MouseEvent.MOUSE_RELEASED, middle, 1, false, true);
            fire(node, MouseEvent.MOUSE_CLICKED, middle, 1, false, true);
        });
        window.settle();
    }

    /** Turns the wheel over a node; a positive distance, in pixels, scrolls down. */
    public void wheel(Node node, double distance) {
        FxThread.run(() -> turnWheel(node, -distance, false));
        window.settle();
    }

    /**
     * Fires the event of a wheel over the middle of a node, on the FX thread.
     *
     * @param pixels how far it turns; negative to scroll down
     * @param ctrl whether Ctrl is held down
     */
    public static void turnWheel(Node node, double pixels, boolean ctrl) {
        // A node that no window shows has no place on the screen.
        Bounds bounds = Objects.requireNonNullElseGet(
                node.localToScreen(node.getBoundsInLocal()), () -> node.localToScene(node.getBoundsInLocal()));
        node.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                1,
                1,
                bounds.getCenterX(),
                bounds.getCenterY(),
                false,
                ctrl,
                false,
                false,
                false,
                false,
                0,
                pixels,
                0,
                pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(node, 1, 1)));
    }

    /** Fires the event itself: a robot can hold neither Shift nor, on the headless platform, a button. */
    private static void fire(
            Node node, EventType<MouseEvent> type, Point2D screen, int count, boolean shift, boolean still) {
        fire(node, type, screen, count, shift, still, MouseButton.PRIMARY);
    }

    private static void fire(
            Node node,
            EventType<MouseEvent> type,
            Point2D screen,
            int count,
            boolean shift,
            boolean still,
            MouseButton button) {
        Point2D point = node.screenToLocal(screen);
        Point2D scene = node.localToScene(point);
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        node.fireEvent(new MouseEvent(
                null,
                node,
                type,
                scene.getX(),
                scene.getY(),
                screen.getX(),
                screen.getY(),
                button,
                count,
                shift,
                false,
                false,
                false,
                down && button == MouseButton.PRIMARY,
                false,
                down && button == MouseButton.SECONDARY,
                false,
                false,
                still,
                new PickResult(node, scene.getX(), scene.getY())));
    }
}
