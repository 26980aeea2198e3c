package app.rundown.ui;

import app.rundown.fetch.PictureAddress;
import app.rundown.model.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An update as text on the page: tick, clock, a rail with the dot of its main topic, and the words. */
final class CardView extends Region {
    private final CheckBox tick = new CheckBox();
    private final Label clock;
    private final Label elapsed;
    private final Region rail = new Region();
    private final Region dot;
    private final VBox words = new VBox();
    private final List<PictureView> pictures = new ArrayList<>();

    /** What a card can ask for. */
    interface Wishes {
        /** The tick was set or taken away. */
        void tick(String update, boolean on, boolean range);

        /** A quote was chosen. */
        void inspect(Quote quote);
    }

    CardView(CardData card, boolean ticked, Gallery gallery, Wishes wishes) {
        getStyleClass().add("card");
        clock = Ui.label(card.clock(), "clock");
        clock.setTooltip(Ui.tooltip(card.clockWhy()));
        elapsed = Ui.label(card.elapsed().text(), "elapsed");
        dot = Ui.dot(card.colour());
        rail.getStyleClass().add("rail");
        tick.setFocusTraversable(false);
        tick.setAccessibleText("Tick for export");
        tick.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.isShiftDown()) {
                wishes.tick(card.id(), true, true);
                event.consume();
                tick.disarm();
            }
        });
        tick.setOnAction(event -> wishes.tick(card.id(), tick.isSelected(), false));
        words.getStyleClass().add("card-words");
        words.getChildren().setAll(words(card, gallery, wishes));
        getChildren().addAll(rail, dot, tick, clock, elapsed, words);
        setTicked(ticked);
        Ui.named(this, AccessibleRole.TEXT, card.clock() + " " + (card.elapsed().text().isEmpty() ? "" : card.elapsed().text() + " ") + (card.headline() == null ? "" : card.headline().text()));
    }

    void setTicked(boolean ticked) {
        tick.setSelected(ticked);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("ticked"), ticked);
    }

    /** Shows how far a picture has come, if it is one of this card's. */
    void pictureChanged(PictureAddress address) {
        pictures.stream().filter(picture -> picture.isOf(address)).forEach(PictureView::render);
    }

    private List<Node> words(CardData card, Gallery gallery, Wishes wishes) {
        Consumer<Quote> onQuote = wishes::inspect;
        List<Node> nodes = new ArrayList<>();
        if (card.headline() != null) {
            nodes.add(new TintedText(card.headline(), "headline", onQuote));
        }
        if (card.author() != null) {
            nodes.add(Ui.label(card.author(), "author"));
        }
        for (CardData.Piece piece : card.pieces()) {
            nodes.add(
                    switch (piece) {
                        case CardData.Words own -> new TintedText(own.lit(), form(own.form()), onQuote);
                        case CardData.Aside aside -> aside(aside, onQuote);
                        case CardData.Picture picture -> picture(picture, gallery);
                    });
        }
        Node foot = foot(card);
        if (foot != null) {
            nodes.add(foot);
        }
        return nodes;
    }

    private static String form(CardData.Form form) {
        return switch (form) {
            case PARAGRAPH -> "paragraph";
            case ITEM -> "item";
            case BLOCKQUOTE -> "blockquote";
        };
    }

    private Node picture(CardData.Picture picture, Gallery gallery) {
        PictureView view = new PictureView(picture, gallery);
        pictures.add(view);
        return view;
    }

    private static Node aside(CardData.Aside aside, Consumer<Quote> onQuote) {
        VBox box = new VBox(Ui.label(aside.label(), "aside-label"), new TintedText(aside.lit(), "aside-words", onQuote));
        box.getStyleClass().add("aside");
        return box;
    }

    private static @org.jspecify.annotations.Nullable Node foot(CardData card) {
        FlowPane foot = new FlowPane();
        foot.getStyleClass().add("foot");
        for (CardData.Chip chip : card.topics()) {
            Label label = Ui.label(chip.name(), "chip");
            label.setGraphic(Ui.dot(chip.colour()));
            label.setTooltip(Ui.tooltip(chip.why()));
            foot.getChildren().add(label);
        }
        card.labels().forEach(label -> foot.getChildren().add(Ui.label(label, "chip")));
        for (CardData.Remark remark : card.remarks()) {
            foot.getChildren().add(new Why(remark.text(), remark.why()));
        }
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot.getChildren().isEmpty() ? null : foot;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return grid().words() + grid().measure() + getInsets().getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return grid().words() + 120;
    }

    @Override
    protected double computePrefHeight(double width) {
        double free = width < 0 ? grid().measure() : wordsWidth(width);
        double below = elapsed.getText().isEmpty() ? 0 : grid().line() + elapsed.prefHeight(-1);
        return snapSizeY(getInsets().getTop() + Math.max(words.prefHeight(free), below) + getInsets().getBottom());
    }

    private double wordsWidth(double width) {
        return Math.clamp(width - grid().words() - getInsets().getRight(), 120, grid().measure());
    }

    /** The clock is set in the size of the words. */
    private CardGrid grid() {
        return CardGrid.of(clock.getFont());
    }

    @Override
    protected void layoutChildren() {
        CardGrid grid = grid();
        double top = getInsets().getTop();
        words.resizeRelocate(grid.words(), top, wordsWidth(getWidth()), getHeight() - top - getInsets().getBottom());
        rail.resizeRelocate(grid.rail(), 0, 1, getHeight());
        center(tick, grid.tick(), top, grid.line());
        center(clock, grid.clock(), top, grid.line());
        elapsed.resizeRelocate(grid.clock(), snapPositionY(top + grid.line()), elapsed.prefWidth(-1), elapsed.prefHeight(-1));
        double size = dot.prefWidth(-1);
        dot.resizeRelocate(snapPositionX(grid.rail() - size / 2 + 0.5), snapPositionY(top + (grid.line() - size) / 2), size, size);
    }

    private void center(Region node, double x, double top, double line) {
        double height = node.prefHeight(-1);
        node.resizeRelocate(x, snapPositionY(top + (line - height) / 2), node.prefWidth(-1), height);
    }
}
