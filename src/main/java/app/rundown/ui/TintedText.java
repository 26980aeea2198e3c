package app.rundown.ui;

import app.rundown.ui.CardData.Lit;
import app.rundown.ui.CardData.Range;
import app.rundown.ui.CardData.Tint;
import app.rundown.model.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph with runs lit up behind its words: quotes in their speaker's colour, search hits above them. The text stays one
 * node whatever is lit, so that lighting never changes where a line breaks. All text of documents that may need more than one
 * line is shown by this class, not by labels.
 */
final class TintedText extends Region {
    private static final double SLACK = 4;

    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final @Nullable RightToLeft rightToLeft;
    private final List<Shape> shapes = new ArrayList<>();
    private final Lit lit;
    private final Consumer<Quote> onQuote;

    /** A run and the path that lights it up. */
    private record Shape(Range range, Path path) {}

    TintedText(Lit lit, String styleClass, Consumer<Quote> onQuote) {
        this.lit = lit;
        this.onQuote = onQuote;
        text.setText(lit.text());
        text.getStyleClass().add("words");
        rightToLeft = RightToLeft.isIn(lit.text()) ? new RightToLeft(lit.text()) : null;
        if (RightToLeft.leads(lit.text())) {
            setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        getStyleClass().addAll("tinted", styleClass);
        if (rightToLeft != null) {
            getStyleClass().add("right-to-left");
        }
        flow.setMouseTransparent(true);
        for (Tint tint : lit.tints()) {
            light(tint.range(), "tint", tint.colour());
        }
        for (Range hit : lit.hits()) {
            light(hit, "hit", "hit");
        }
        getChildren().add(flow);
        if (!lit.tints().isEmpty()) {
            setOnMouseMoved(event -> setCursor(at(event) == null ? Cursor.DEFAULT : Cursor.HAND));
            setOnMouseClicked(this::clicked);
        }
    }

    /** A paragraph with nothing lit up. */
    TintedText(String text, String styleClass) {
        this(new Lit(text, List.of(), List.of()), styleClass, quote -> {});
    }

    private void light(Range range, String... styleClasses) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().setAll(styleClasses);
        shapes.add(new Shape(range, path));
        getChildren().add(path);
    }

    private void clicked(MouseEvent event) {
        Quote quote = at(event);
        if (quote != null && event.isStillSincePress()) {
            onQuote.accept(quote);
        }
    }

    private @Nullable Quote at(MouseEvent event) {
        HitInfo info = flow.getHitInfo(new javafx.geometry.Point2D(
                event.getX() - flow.getLayoutX(), event.getY() - flow.getLayoutY()));
        int index = info.getCharIndex();
        return lit.tints().stream()
                .filter(tint -> tint.range().start() <= index && index < tint.range().end())
                .map(Tint::quote)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return insets() + flow.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }

    @Override
    protected double computePrefHeight(double width) {
        double insets = getInsets().getTop() + getInsets().getBottom();
        double free = width < 0 ? -1 : Math.max(0, width - insets());
        if (rightToLeft == null || free < 0) {
            return insets + flow.prefHeight(free);
        }
        Text lines = new Text(rightToLeft.folded(text.getFont(), free));
        lines.setFont(text.getFont());
        lines.setLineSpacing(flow.getLineSpacing());
        return insets + lines.getLayoutBounds().getHeight() + flow.getLineSpacing();
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
        if (rightToLeft != null) {
            String lines = rightToLeft.folded(text.getFont(), free);
            if (!lines.equals(text.getText())) {
                text.setText(lines);
            }
            // A line that was broken here must not be broken again, for a long word or for a fraction of a pixel.
            free = Math.max(free, rightToLeft.longest()) + SLACK;
        }
        flow.resizeRelocate(x, y, free, getHeight() - y - getInsets().getBottom());
        flow.layout();
        for (Shape shape : shapes) {
            shape.path().getElements().setAll(flow.getRangeShape(shape.range().start(), shape.range().end(), false));
            shape.path().setLayoutX(x);
            shape.path().setLayoutY(y);
        }
    }

    private double insets() {
        return getInsets().getLeft() + getInsets().getRight();
    }
}
