package app.rundown.ui.control;

import app.rundown.ui.control.TextHighlights.Layer;
import app.rundown.ui.scroll.VerticalRange;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph with highlighted runs: quotes in their speaker's colour, search hits above them. The text is always one
 * node, so that highlighting never changes where a line breaks; the same node can show another paragraph later. All
 * document text that may need more than one line is shown by this class, not by labels.
 */
public final class HighlightedText extends Region {
    private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("right-to-left");
    /** Spare width, in pixels, for lines that were broken here. */
    private static final double SLACK = 4;
    /** A width, in pixels, at which JavaFX breaks no line. */
    private static final double UNBROKEN = 1_000_000;

    /** How far a highlight goes at most above and below its line, in pixels. */
    private static final double MOST_AROUND = 2;

    /** How thick the line under words is that stand out, in pixels. */
    private static final double UNDERLINE = 2;

    private static final TextRange NOTHING = new TextRange(0, 0);

    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final TextHighlights highlights;
    private final @Nullable Node mark;
    private @Nullable RightToLeftLines lines;
    private boolean folding;
    private boolean waiting;
    private boolean goesOn;
    private StyledText styled = StyledText.NONE;
    private TextRange selected = NOTHING;
    private TextRange shown = NOTHING;
    private List<TextRange> differing = List.of();
    private String difference = "";
    private List<TextRange> telling = List.of();
    private @Nullable String inspected;
    private double knownWidth = Double.NaN;
    private double knownHeight;

    /** Creates a text without words. */
    public HighlightedText(String styleClass) {
        this(styleClass, (@Nullable Node) null);
    }

    private HighlightedText(String styleClass, @Nullable Node mark) {
        this.mark = mark;
        text.getStyleClass().add("words");
        getStyleClass().addAll("tinted", styleClass);
        flow.setMouseTransparent(true);
        getChildren().add(flow);
        highlights = new TextHighlights(getChildren());
        if (mark != null) {
            getChildren().addFirst(mark);
        }
    }

    /** Creates an item of a list, with a bullet. */
    public static HighlightedText item() {
        Text bullet = new Text("•");
        bullet.getStyleClass().add("bullet");
        return new HighlightedText("item", bullet);
    }

    /** Creates a quoted block, with a bar along its edge. */
    public static HighlightedText blockquote() {
        Region bar = new Region();
        bar.getStyleClass().add("bar");
        return new HighlightedText("blockquote", bar);
    }

    /** Creates a paragraph with its highlights. */
    public HighlightedText(StyledText styled, String styleClass) {
        this(styleClass);
        show(styled);
    }

    /** Creates a paragraph without highlights. */
    public HighlightedText(String text, String styleClass) {
        this(StyledText.plain(text), styleClass);
    }

    /** Shows another paragraph. */
    public void show(StyledText next) {
        if (next.equals(styled)) {
            return;
        }
        styled = next;
        selected = NOTHING;
        shown = NOTHING;
        differing = List.of();
        telling = List.of();
        folding = RightToLeftLines.isIn(next.text());
        if (folding) {
            lines = lines == null ? new RightToLeftLines() : lines;
            lines.show(next.text());
        }
        pseudoClassStateChanged(RIGHT_TO_LEFT, folding);
        setNodeOrientation(
                folding && RightToLeftLines.leads(next.text())
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        text.setText(next.text());
        requestLayout();
    }

    /** Says whether the text below belongs to this one, so that the bar along the edge leads on to it. */
    public void goOn(boolean on) {
        if (on != goesOn) {
            goesOn = on;
            requestLayout();
        }
    }

    /** Returns the paragraph that is shown. */
    public StyledText styled() {
        return styled;
    }

    /** Shows a run of the words as selected; none if its end is not after its start. Offsets are in UTF-16 units. */
    public void select(int start, int end) {
        TextRange range = within(start, end);
        if (!range.equals(selected)) {
            selected = range;
            light();
        }
    }

    /** Marks the run of words that the user was brought to; none if its end is not after its start. */
    public void mark(int start, int end) {
        TextRange range = within(start, end);
        if (!range.equals(shown)) {
            shown = range;
            light();
        }
    }

    /** Marks the runs of words that tell something about the text, such as its topic. */
    public void mark(List<TextRange> ranges) {
        List<TextRange> own =
                ranges.stream().map(range -> within(range.start(), range.end())).toList();
        if (!own.equals(telling)) {
            telling = own;
            light();
        }
    }

    /**
     * Marks words that differ from other words.
     *
     * @param ranges where they are
     * @param kind a style class that says in which way
     */
    public void differ(List<TextRange> ranges, String kind) {
        if (!ranges.equals(differing) || !kind.equals(difference)) {
            differing = List.copyOf(ranges);
            difference = kind;
            light();
        }
    }

    /**
     * Says which quote is under inspection; if it is one of this paragraph, it stands out among them.
     *
     * @param quote the quote's id, or null
     */
    public void inspect(@Nullable String quote) {
        boolean before = holds(inspected);
        boolean now = holds(quote);
        boolean changed = before != now || now && !Objects.equals(quote, inspected);
        inspected = quote;
        if (changed) {
            light();
        }
    }

    private boolean holds(@Nullable String quote) {
        return quote != null
                && styled.quotes().stream()
                        .anyMatch(highlight -> highlight.quote().id().equals(quote));
    }

    private TextRange within(int start, int end) {
        return new TextRange(
                Math.min(start, styled.text().length()),
                Math.min(end, styled.text().length()));
    }

    /** Returns where a run of the words is, in pixels below this node's upper edge. */
    public VerticalRange stretch(int start, int end) {
        Bounds run =
                new Path(flow.getRangeShape(start, Math.min(end, styled.text().length()), true)).getLayoutBounds();
        return run.isEmpty()
                ? new VerticalRange(0, getHeight())
                : new VerticalRange(flow.getLayoutY() + run.getMinY(), flow.getLayoutY() + run.getMaxY());
    }

    /** Returns how many lines the words take. They must be laid out. */
    int lines() {
        return flow.getLayoutInfo().getTextLineCount();
    }

    /**
     * Returns where a line ends, counted from 1, in pixels below this node's upper edge. The words must be laid out.
     */
    double bottom(int line) {
        return flow.getLayoutY()
                + flow.getLayoutInfo().getTextLine(line - 1, false).bounds().getMaxY();
    }

    /** Whether a point of the scene is on this node. */
    public boolean isUnder(double sceneX, double sceneY) {
        Point2D point = sceneToLocal(sceneX, sceneY);
        return point.getX() >= 0 && point.getX() <= getWidth() && point.getY() >= 0 && point.getY() <= getHeight();
    }

    /**
     * Returns the offset of the character that is nearest to a point of the scene; the length of the text below its
     * last line.
     */
    public int offset(double sceneX, double sceneY) {
        Point2D point = flow.sceneToLocal(sceneX, sceneY);
        return point.getY() < 0
                ? 0
                : point.getY() > flow.getHeight()
                        ? styled.text().length()
                        : Math.clamp(
                                flow.getHitInfo(point).getInsertionIndex(),
                                0,
                                styled.text().length());
    }

    /**
     * Returns the offset of the character at a point of the scene; -1 if there is none, as behind the end of a line.
     */
    public int character(double sceneX, double sceneY) {
        Point2D point = flow.sceneToLocal(sceneX, sceneY);
        int index = flow.getHitInfo(point).getCharIndex();
        if (index < 0 || index >= styled.text().length()) {
            return -1;
        }
        // A hit is always measured from the left edge, but a shape from the edge where the words begin.
        boolean fromRight = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        Point2D told = fromRight ? new Point2D(flow.getWidth() - point.getX(), point.getY()) : point;
        return new Path(flow.getRangeShape(index, index + 1, true))
                        .getLayoutBounds()
                        .contains(told)
                ? index
                : -1;
    }

    @Override
    public void requestLayout() {
        knownWidth = Double.NaN;
        if (folding && !waiting) {
            // The flow already has the new words or the new font, and whoever asks for its bounds makes JavaFX break
            // the lines. At this width it breaks none.
            waiting = true;
            flow.resize(UNBROKEN, flow.getHeight());
        }
        super.requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        // The words in the flow are still broken for the previous width.
        return insets() + (folding && lines != null ? lines.unbroken(text.getFont()) + SLACK : flow.prefWidth(-1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != knownWidth) {
            knownHeight = height(width);
            knownWidth = width;
        }
        return knownHeight;
    }

    private double height(double width) {
        double insets = getInsets().getTop() + getInsets().getBottom();
        double free = width < 0 ? -1 : Math.max(0, width - insets());
        if (!folding || lines == null || free < 0) {
            return insets + flow.prefHeight(free);
        }
        return insets + lines.height(text.getFont(), free, flow.getLineSpacing());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = getInsets().getLeft();
        double y = getInsets().getTop();
        double free = getWidth() - insets();
        if (folding && lines != null) {
            String folded = lines.folded(text.getFont(), free);
            if (!folded.equals(text.getText())) {
                text.setText(folded);
            }
            // A line that was broken here must not be broken again because of a long word or a fraction of a pixel.
            free = Math.max(free, lines.longest()) + SLACK;
        }
        if (mark != null) {
            double below = goesOn && getParent() instanceof VBox column ? column.getSpacing() : 0;
            mark.resizeRelocate(0, 0, mark.prefWidth(-1), getHeight() + below);
        }
        flow.resizeRelocate(x, y, free, getHeight() - y - getInsets().getBottom());
        flow.layout();
        waiting = false;
        light();
    }

    private void light() {
        highlights.clear();
        for (QuoteHighlight highlight : styled.quotes()) {
            boolean isThis = highlight.quote().id().equals(inspected);
            light(isThis ? Layer.THIS : Layer.TINT, highlight.colour(), highlight.range());
            if (isThis) {
                underline(Layer.THIS_LINE, highlight.colour(), highlight.range());
            }
        }
        for (TextRange range : differing) {
            light(Layer.DIFFERING, difference, range);
            underline(Layer.DIFFERING_LINE, difference, range);
        }
        for (TextRange hit : styled.hits()) {
            light(Layer.HIT, "", hit);
        }
        if (shown.start() < shown.end()) {
            underline(Layer.SHOWN, "", shown);
        }
        for (TextRange range : telling) {
            underline(Layer.SHOWN, "", range);
        }
        if (selected.start() < selected.end()) {
            highlights.add(
                    new TextHighlights.HighlightStyle(Layer.SELECTED, ""),
                    flow.getRangeShape(selected.start(), selected.end(), true));
        }
        for (LinkRange link : styled.links()) {
            highlights.add(
                    new TextHighlights.HighlightStyle(Layer.LINK, ""),
                    flow.getUnderlineShape(link.range().start(), link.range().end()));
        }
        highlights.draw(flow.getLayoutX(), flow.getLayoutY());
    }

    private void light(Layer layer, String colour, TextRange range) {
        highlights.add(
                new TextHighlights.HighlightStyle(layer, colour),
                TextShapes.grown(flow.getRangeShape(range.start(), range.end(), false), around()));
    }

    private void underline(Layer layer, String colour, TextRange range) {
        highlights.add(
                new TextHighlights.HighlightStyle(layer, colour),
                TextShapes.bottoms(flow.getRangeShape(range.start(), range.end(), false), around(), UNDERLINE));
    }

    /** Returns how far a highlight goes beyond its line, so that lines below each other look like one run. */
    private double around() {
        return Math.min(MOST_AROUND, Math.max(0, flow.getLineSpacing() / 2));
    }

    private double insets() {
        return getInsets().getLeft() + getInsets().getRight();
    }
}
