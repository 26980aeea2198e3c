package app.rundown.ui.card;

import app.rundown.fetch.PictureAddress;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.Ui;
import app.rundown.ui.picture.PictureLoader;
import app.rundown.ui.style.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
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
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    /** Most updates have no more paragraphs than this. */
    private static final int USUAL = 3;

    private final HighlightedText headline = new HighlightedText("headline");
    private final NodePool<Label> authors = new NodePool<>(getChildren(), () -> Ui.label("", "author"), () -> 1);
    private final NodePool<HighlightedText> paragraphs =
            new NodePool<>(getChildren(), () -> new HighlightedText("paragraph"));
    private final NodePool<HighlightedText> items = new NodePool<>(getChildren(), HighlightedText::item);
    private final NodePool<HighlightedText> blockquotes = new NodePool<>(getChildren(), CardWords::blockquote);
    private final NodePool<HighlightedText> checks =
            new NodePool<>(getChildren(), () -> new HighlightedText("headline-check"));
    private final NodePool<SpeakerLine> bys = new NodePool<>(getChildren(), SpeakerLine::new);
    private final NodePool<AsideView> asides;
    private final NodePool<PostView> posts;
    private final NodePool<PictureView> pictures;
    private final CardFooter foot;
    private final List<Region> order = new ArrayList<>();
    private final List<HighlightedText> texts = new ArrayList<>();

    /**
     * Creates an empty column.
     *
     * @param whole whether the chips have outlines from the start; if not, {@link #outline} adds them
     */
    CardWords(PictureLoader pictureLoader, CardLinks links, CardHandler handler, boolean whole) {
        getStyleClass().add("card-words");
        asides = new NodePool<>(getChildren(), () -> new AsideView(links));
        posts = new NodePool<>(getChildren(), () -> {
            Look.loadQuotesFont();
            return new PostView(links);
        });
        pictures = new NodePool<>(getChildren(), () -> new PictureView(pictureLoader));
        foot = new CardFooter(handler, whole, this::mark);
        getChildren().addAll(headline, foot);
    }

    private static HighlightedText blockquote() {
        Look.loadQuotesFont();
        return HighlightedText.blockquote();
    }

    /** Returns the pool of the texts of one form. */
    private NodePool<HighlightedText> of(CardData.Form form) {
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
        List<NodePool<?>> pools =
                List.of(authors, checks, paragraphs, items, blockquotes, bys, asides, posts, pictures);
        pools.forEach(NodePool::begin);
        if (card.author() != null) {
            Label author = authors.next();
            author.setText(card.author());
            order.add(author);
        }
        HighlightedText before = null;
        for (CardData.Piece piece : card.pieces()) {
            put(piece);
            boolean quoted = piece instanceof CardData.Words own && own.form() == CardData.Form.BLOCKQUOTE;
            if (before != null) {
                before.goOn(quoted);
            }
            before = quoted ? texts.getLast() : null;
        }
        if (before != null) {
            before.goOn(false);
        }
        pools.forEach(NodePool::end);
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
                HighlightedText text = of(own.form()).next();
                text.show(own.styled());
                put(text, text);
            }
            case CardData.Check check -> {
                HighlightedText line = checks.next();
                line.show(StyledText.plain(check.check().text()));
                line.pseudoClassStateChanged(DOUBTFUL, check.check().isDoubtful());
                order.add(line);
            }
            case CardData.By by -> {
                SpeakerLine line = bys.next();
                line.show(by);
                order.add(line);
            }
            case CardData.Aside aside -> {
                AsideView view = asides.next();
                view.show(aside);
                put(view, view.words());
            }
            case CardData.Post post -> {
                PostView view = posts.next();
                view.show(post);
                put(view, view.words());
            }
            case CardData.Picture picture -> {
                PictureView view = pictures.next();
                view.show(picture);
                put(view, view.caption());
            }
        }
    }

    private void put(Region node, HighlightedText text) {
        order.add(node);
        if (!text.styled().text().isEmpty()) {
            texts.add(text);
        }
    }

    /** Returns the texts of the update that are not empty, in its order: headline, paragraphs, captions and asides. */
    List<HighlightedText> texts() {
        return texts;
    }

    private void mark(List<CardData.Telling> telling) {
        for (HighlightedText text : texts) {
            text.mark(telling.stream()
                    .filter(words -> words.text().equals(text.styled().text()))
                    .map(CardData.Telling::range)
                    .toList());
        }
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
