package app.rundown.ui.matrix;

import app.rundown.timeline.Filter;
import app.rundown.timeline.Matrix;
import app.rundown.ui.control.Keyboard;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.opening.OpenSnapshot;
import app.rundown.ui.style.Palette;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The cells and headers of a matrix. Only those in view are nodes, so it stays fast however large it is. Headers stay
 * in place while the cells scroll. One place at a time can have the keyboard focus; the arrow keys move it.
 */
final class MatrixGrid extends Region {
    /** Thickness of a scroll bar, in pixels. */
    private static final double BAR = 12;
    /** The keys that also mean something together with the shortcut key. */
    private static final Set<KeyCode> WITH_SHORTCUT = Set.of(KeyCode.HOME, KeyCode.END, KeyCode.ENTER, KeyCode.SPACE);

    /** View orders, from back to front: a larger one is further back. */
    private static final double BODY = 4;

    private static final double GROUND = 3;
    private static final double HEADS = 2;
    private static final double CORNER = 1;
    /** The background of the scroll bars, which hides the cells behind it. */
    private static final double BARS = 0.5;

    private final Consumer<MatrixSpot> onChoose;
    private final Consumer<MatrixSpot> onFilter;
    private final Map<MatrixSpot, MatrixButton> live = new HashMap<>();
    private final Map<MatrixSpot.Kind, Deque<MatrixButton>> spare = new EnumMap<>(MatrixSpot.Kind.class);
    private final Region headGround = new Region();
    private final Region nameGround = new Region();
    private final Region foot = new Region();
    private final Region edge = new Region();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Region totals = new Region();
    private final Label speakers = Ui.label("", "matrix-speakers");
    private final Label probe = Ui.label("", "matrix-name");
    private final Text measure = new Text();
    private final Rectangle clip = new Rectangle();
    private Matrix matrix = Matrix.NONE;
    private MatrixUnit unit = MatrixUnit.QUOTES;
    private int most;
    private Filter filter = Filter.NONE;
    private Palette palette = OpenSnapshot.NONE.palette();
    private MatrixSpot at = MatrixSpot.CORNER;
    private MatrixSpot pointed = MatrixSpot.CORNER;
    private @Nullable MatrixSpot chosen;
    private boolean filters;
    private MatrixSizes sizes = MatrixSizes.of(0, 0, 1, 0, List.of(), 0);
    private double longestSpeaker = -1;
    private List<Double> topics = List.of();

    /**
     * Creates a grid without places.
     *
     * @param onChoose takes the place whose quotes the user wants to read
     * @param onFilter filters by a place, or removes that filter
     */
    MatrixGrid(Consumer<MatrixSpot> onChoose, Consumer<MatrixSpot> onFilter) {
        this.onChoose = onChoose;
        this.onFilter = onFilter;
        getStyleClass().add("matrix");
        Ui.named(this, AccessibleRole.PARENT, "Who × topic");
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : List.of(across, down)) {
            bar.setManaged(false);
            bar.setFocusTraversable(false);
            bar.valueProperty().addListener((o, before, now) -> requestLayout());
        }
        for (Region ground : List.of(headGround, nameGround, foot, edge)) {
            ground.getStyleClass().add("matrix-ground");
            ground.setManaged(false);
            ground.setViewOrder(ground == headGround || ground == nameGround ? GROUND : BARS);
        }
        totals.getStyleClass().add("matrix-totals");
        totals.setManaged(false);
        totals.setMouseTransparent(true);
        totals.setViewOrder(BARS);
        speakers.setManaged(false);
        speakers.setMouseTransparent(true);
        speakers.setViewOrder(BARS);
        probe.setVisible(false);
        probe.setManaged(false);
        probe.fontProperty().addListener((o, before, now) -> {
            longestSpeaker = -1;
            requestLayout();
        });
        setClip(clip);
        getChildren().setAll(probe, totals, speakers, headGround, nameGround, foot, edge, across, down);
        setOnScroll(event -> {
            across.setValue(Math.clamp(across.getValue() - event.getDeltaX(), 0, across.getMax()));
            down.setValue(Math.clamp(down.getValue() - event.getDeltaY(), 0, down.getMax()));
            event.consume();
        });
        setOnMouseExited(event -> point(at));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows a matrix, what its numbers count, which of its places the filter asks for, and which one is being read. */
    void show(Matrix next, MatrixUnit counted, Filter asked, Palette colours, @Nullable MatrixSpot reading) {
        boolean focused = isFocusWithin();
        chosen = reading;
        filter = asked;
        palette = colours;
        if (!next.equals(matrix) || counted != unit) {
            matrix = next;
            unit = counted;
            most = counted.most(next);
            longestSpeaker = -1;
            at = at.within(next);
            pointed = at;
        }
        live.values().removeIf(button -> {
            boolean gone = !button.spot().within(matrix).equals(button.spot());
            if (gone) {
                put(button);
            }
            return gone;
        });
        live.values().forEach(this::render);
        requestLayout();
        if (focused) {
            go(at);
        }
    }

    /** Requests the keyboard focus. */
    void focus() {
        go(at);
    }

    private void go(MatrixSpot spot) {
        at = spot.within(matrix);
        size();
        across.setValue(sizes.showAcross(at, across.getValue()));
        down.setValue(sizes.showDown(at, down.getValue()));
        fill();
        MatrixButton button = live.get(at);
        if (button != null) {
            button.requestFocus();
        }
        point(at);
    }

    private void pressed(KeyEvent event) {
        boolean shortcut = Keyboard.current().isShortcut(event);
        if (event.isAltDown() || event.isShiftDown() || shortcut && !WITH_SHORTCUT.contains(event.getCode())) {
            return;
        }
        int first = shortcut ? MatrixSpot.HEAD : at.line();
        int last = shortcut ? matrix.lines().size() - 1 : at.line();
        int page = Math.max(1, sizes.lastLine(0) - 1);
        switch (event.getCode()) {
            case UP -> go(new MatrixSpot(at.line() - 1, at.column()));
            case DOWN -> go(new MatrixSpot(at.line() + 1, at.column()));
            case LEFT -> go(new MatrixSpot(at.line(), at.column() - 1));
            case RIGHT -> go(new MatrixSpot(at.line(), at.column() + 1));
            case PAGE_UP -> go(new MatrixSpot(Math.max(0, at.line() - page), at.column()));
            case PAGE_DOWN -> go(new MatrixSpot(at.line() + page, at.column()));
            case HOME -> go(new MatrixSpot(first, MatrixSpot.HEAD));
            case END -> go(new MatrixSpot(last, matrix.columns().size() - 1));
            case ENTER, SPACE -> (shortcut ? onFilter : onChoose).accept(at);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        size();
        fill();
        headGround.resizeRelocate(0, 0, getWidth(), sizes.heads());
        nameGround.resizeRelocate(0, 0, sizes.names(), getHeight());
        double lined = Math.min(sizes.width(), sizes.names() + matrix.columns().size() * sizes.cell());
        totals.resizeRelocate(0, sizes.heads() - 1, lined, 1);
        speakers.setText(Counts.of(matrix.lines().size(), "speaker") + " by quotes");
        double high = speakers.prefHeight(-1);
        speakers.resizeRelocate(8, sizes.slanted() - high - 4, sizes.names() - 8, high);
        // The horizontal bar stands close to the cells that it moves.
        double below = Math.min(sizes.height(), sizes.heads() + matrix.lines().size() * sizes.line());
        foot.resizeRelocate(0, below, getWidth(), getHeight() - below);
        edge.resizeRelocate(sizes.width(), 0, getWidth() - sizes.width(), getHeight());
        across.resizeRelocate(sizes.names(), below, Math.max(0, sizes.width() - sizes.names()), BAR);
        down.resizeRelocate(getWidth() - BAR, sizes.heads(), BAR, Math.max(0, sizes.height() - sizes.heads()));
    }

    /** Shares out the space. If something does not fit, it gets a scroll bar, which takes some of the space. */
    private void size() {
        if (longestSpeaker < 0) {
            longestSpeaker = longest(matrix.lines().stream()
                    .map(line -> Speakers.name(line.speaker()))
                    .toList());
            topics = matrix.columns().stream()
                    .map(column -> longest(List.of(column.topic())))
                    .toList();
        }
        MatrixSizes all = sized(getWidth(), getHeight());
        boolean high = all.down() > 0;
        MatrixSizes beside = sized(getWidth() - (high ? BAR : 0), getHeight());
        boolean wide = beside.across() > 0;
        sizes = wide ? sized(getWidth() - (high ? BAR : 0), getHeight() - BAR) : beside;
        bar(across, wide, sizes.across(), sizes.width() - sizes.names());
        bar(down, high, sizes.down(), sizes.height() - sizes.heads());
    }

    private MatrixSizes sized(double width, double height) {
        return MatrixSizes.of(
                width,
                height,
                probe.getFont().getSize(),
                longestSpeaker,
                topics,
                matrix.lines().size());
    }

    private static void bar(ScrollBar bar, boolean is, double max, double room) {
        bar.setVisible(is);
        bar.setMax(max);
        bar.setVisibleAmount(max + room <= 0 ? 0 : max * room / (max + room));
        bar.setBlockIncrement(room);
        bar.setUnitIncrement(room / 6);
        bar.setValue(Math.clamp(bar.getValue(), 0, max));
    }

    private double longest(List<String> names) {
        measure.setFont(probe.getFont());
        double longest = 0;
        for (String name : names) {
            measure.setText(name);
            longest = Math.max(longest, measure.getLayoutBounds().getWidth());
        }
        return longest;
    }

    /** Gives each place in view a button, and also the place with the keyboard focus, in view or not. */
    private void fill() {
        Set<MatrixSpot> seen = new HashSet<>();
        for (int line = MatrixSpot.HEAD;
                line <= sizes.lastLine(down.getValue());
                line = Math.max(line + 1, sizes.firstLine(down.getValue()))) {
            for (int column = MatrixSpot.HEAD;
                    column <= sizes.lastColumn(across.getValue());
                    column = Math.max(column + 1, sizes.firstColumn(across.getValue()))) {
                seen.add(new MatrixSpot(line, column));
            }
        }
        seen.add(at);
        live.values().removeIf(button -> {
            boolean gone = !seen.contains(button.spot());
            if (gone) {
                put(button);
            }
            return gone;
        });
        for (MatrixSpot spot : seen) {
            MatrixButton button = live.computeIfAbsent(spot, this::take);
            button.setFocusTraversable(spot.equals(at));
            button.resizeRelocate(
                    sizes.x(spot, across.getValue()),
                    sizes.y(spot, down.getValue()),
                    sizes.width(spot),
                    sizes.height(spot));
        }
    }

    private void put(MatrixButton button) {
        button.setVisible(false);
        button.setFocusTraversable(false);
        spare.computeIfAbsent(button.spot().kind(), kind -> new ArrayDeque<>()).push(button);
    }

    private MatrixButton take(MatrixSpot spot) {
        Deque<MatrixButton> free = spare.computeIfAbsent(spot.kind(), kind -> new ArrayDeque<>());
        MatrixButton button = free.isEmpty() ? made(spot.kind()) : free.pop();
        button.setVisible(true);
        button.show(spot, MatrixFace.of(spot, matrix, unit, most, filter, palette), spot.equals(chosen), sizes.line());
        button.point(isHeadOf(spot, pointed));
        return button;
    }

    private MatrixButton made(MatrixSpot.Kind kind) {
        MatrixButton button = new MatrixButton(kind);
        button.setViewOrder(
                switch (kind) {
                    case CORNER -> CORNER;
                    case TOPIC, SPEAKER -> HEADS;
                    case CELL -> BODY;
                });
        button.setOnAction(event -> {
            (filters ? onFilter : onChoose).accept(button.spot());
            filters = false;
            // Pressing a toggle button flips it, whatever happened to the filter.
            render(button);
        });
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> go(button.spot()));
        button.addEventFilter(
                MouseEvent.MOUSE_RELEASED, event -> filters = Keyboard.current().isShortcut(event));
        button.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> point(button.spot()));
        getChildren().add(button);
        return button;
    }

    private void render(MatrixButton button) {
        button.show(
                button.spot(),
                MatrixFace.of(button.spot(), matrix, unit, most, filter, palette),
                button.spot().equals(chosen),
                sizes.line());
    }

    /** Highlights the headers of a cell. */
    private void point(MatrixSpot spot) {
        pointed = spot;
        live.values().forEach(button -> button.point(isHeadOf(button.spot(), spot)));
    }

    private static boolean isHeadOf(MatrixSpot head, MatrixSpot cell) {
        return switch (head.kind()) {
            case TOPIC -> head.column() == cell.column();
            case SPEAKER -> head.line() == cell.line();
            case CORNER, CELL -> false;
        };
    }
}
