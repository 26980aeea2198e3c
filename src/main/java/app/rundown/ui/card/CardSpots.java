package app.rundown.ui.card;

import app.rundown.model.Quote;
import app.rundown.ui.card.SelectedWords.Spot;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.LinkRange;
import app.rundown.ui.control.QuoteHighlight;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.TextRange;
import app.rundown.ui.format.LinkAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;

/** Finds what is at a point of the words of a card. Points are given in scene coordinates, in pixels. */
final class CardSpots {
    private final CardWords words;

    /** Creates a finder for the words of one card. */
    CardSpots(CardWords words) {
        this.words = words;
    }

    /** Returns the link at a point, if there is one. */
    Optional<LinkAddress> link(double x, double y) {
        return run(x, y, StyledText::links, LinkRange::range).map(LinkRange::address);
    }

    /** Returns the quote at a point, if there is one. */
    Optional<Quote> quote(double x, double y) {
        return run(x, y, StyledText::quotes, QuoteHighlight::range).map(QuoteHighlight::quote);
    }

    /**
     * Returns the run that contains the character at a point.
     *
     * @param runs returns the runs of the wanted kind in a text
     */
    private <T> Optional<T> run(double x, double y, Function<StyledText, List<T>> runs, Function<T, TextRange> range) {
        HighlightedText text = text(x, y);
        if (text == null || runs.apply(text.styled()).isEmpty()) {
            return Optional.empty();
        }
        int index = text.character(x, y);
        return runs.apply(text.styled()).stream()
                .filter(run -> range.apply(run).contains(index))
                .findFirst();
    }

    /** Returns the text at a point, or null. */
    @Nullable
    HighlightedText text(double x, double y) {
        for (HighlightedText text : words.texts()) {
            if (text.isUnder(x, y)) {
                return text;
            }
        }
        return null;
    }

    /** Returns the place in the words that is nearest to a point. The card must have some words. */
    Spot nearest(double x, double y) {
        List<HighlightedText> texts = words.texts();
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < texts.size(); i++) {
            HighlightedText text = texts.get(i);
            double inText = text.sceneToLocal(x, y).getY();
            double away = Math.max(0, Math.max(-inText, inText - text.getHeight()));
            if (away < least) {
                least = away;
                nearest = i;
            }
        }
        return new Spot(nearest, texts.get(nearest).offset(x, y));
    }

    /** Whether a node within the words is a control or inside one. Buttons and chips use the mouse for themselves. */
    boolean isControl(Object target) {
        Node node = target instanceof Node at ? at : null;
        while (node != null && node != words) {
            if (node instanceof Control) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }
}
