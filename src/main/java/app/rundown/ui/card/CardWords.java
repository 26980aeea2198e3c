package app.rundown.ui.card;

import app.rundown.fetch.PictureAddress;
import app.rundown.ui.control.TintedText;
import app.rundown.ui.control.Ui;
import app.rundown.ui.picture.Gallery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The words of a card, below one another in the order of the update. The nodes come from one pool per kind and never
 * change their places among the children; a list of its own holds the order on the card. Does its own layout, and uses
 * only the spacing of {@link VBox}.
 */
final class CardWords extends VBox {
    /** Most updates have no more paragraphs than this. */
    private static final int USUAL = 3;

    private final TintedText headline = new TintedText("headline");
    private final Pool<Label> authors = new Pool<>(getChildren(), () -> Ui.label("", "author"), () -> 1);
    private final Pool<TintedText> paragraphs = new Pool<>(getChildren(), () -> new TintedText("paragraph"));
    private final Pool<TintedText> items = new Pool<>(getChildren(), TintedText::item);
    private final Pool<TintedText> blockquotes = new Pool<>(getChildren(), TintedText::blockquote);
    private final Pool<AsideView> asides;
    private final Pool<PictureView> pictures;
    private final CardFoot foot;
    private final List<Region> order = new ArrayList<>();
    private final List<TintedText> texts = new ArrayList<>();

    /**
     * Creates an empty column.
     *
     * @param whole whether the chips have outlines from the start; if not, {@link #outline} adds them
     */
    CardWords(Gallery gallery, CardLinks links, boolean whole) {
        getStyleClass().add("card-words");
        asides = new Pool<>(getChildren(), () -> new AsideView(links));
        pictures = new Pool<>(getChildren(), () -> new PictureView(gallery));
        foot = new CardFoot(whole);
        getChildren().addAll(headline, foot);
    }

    /** Returns the pool of the texts of one form. */
    private Pool<TintedText> of(CardData.Form form) {
        return switch (form) {
            case PARAGRAPH -> paragraphs;
            case ITEM -> items;
            case BLOCKQUOTE -> blockquotes;
        };
    }

    /** Shows the words of another update. */
    void show(CardData card) {
        order.clear();
        texts.clear();
        if (card.headline() != null) {
            headline.show(card.headline());
            put(headline, headline);
        }
        headline.setVisible(card.headline() != null);
        List<Pool<?>> pools = List.of(authors, paragraphs, items, blockquotes, asides, pictures);
        pools.forEach(Pool::begin);
        if (card.author() != null) {
            Label author = authors.next();
            author.setText(card.author());
            order.add(author);
        }
        card.pieces().forEach(this::put);
        pools.forEach(Pool::end);
        pictures.hidden().forEach(PictureView::clear);
        boolean footed = foot.show(card);
        foot.setVisible(footed);
        if (footed) {
            order.add(foot);
        }
        setNodeOrientation(card.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        requestLayout();
    }

    /** Adds what the first frame leaves out: the outlines of the chips. */
    void outline() {
        foot.outline();
    }

    /** Creates in advance one of the nodes that many updates need. Returns whether one was still missing. */
    boolean prepare() {
        return paragraphs.reserve(USUAL) || asides.reserve(1) || pictures.reserve(1) || foot.prepare();
    }

    private void put(CardData.Piece piece) {
        switch (piece) {
            case CardData.Words own -> {
                TintedText text = of(own.form()).next();
                text.show(own.lit());
                put(text, text);
            }
            case CardData.Aside aside -> {
                AsideView view = asides.next();
                view.show(aside);
                put(view, view.words());
            }
            case CardData.Picture picture -> {
                PictureView view = pictures.next();
                view.show(picture);
                put(view, view.caption());
            }
        }
    }

    private void put(Region node, TintedText text) {
        order.add(node);
        if (!text.lit().text().isEmpty()) {
            texts.add(text);
        }
    }

    /** Returns the texts of the update that are not empty, in its order: headline, paragraphs, captions and asides. */
    List<TintedText> texts() {
        return texts;
    }

    /** Returns the nodes below one another, in their order on the card. */
    Stream<Region> parts() {
        return order.stream();
    }

    /** Updates the pictures with this address, if there are any. */
    void pictureChanged(PictureAddress address) {
        pictures.shown().stream().filter(picture -> picture.isOf(address)).forEach(PictureView::render);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = 0;
        for (Region node : order) {
            height += height(node, width) + getSpacing();
        }
        return Math.max(0, height - getSpacing());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (Node node : order) {
            double height = height(node, getWidth());
            node.resizeRelocate(0, y, getWidth(), height);
            y += height + getSpacing();
        }
    }

    private double height(Node node, double width) {
        return snapSizeY(node.prefHeight(width));
    }
}
