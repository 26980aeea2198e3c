package app.rundown.ui;

import app.rundown.model.Quote;
import app.rundown.ui.CardData.LinkRun;
import app.rundown.ui.CardData.Lit;
import app.rundown.ui.CardData.Range;
import app.rundown.ui.CardData.Tint;
import app.rundown.ui.SelectedWords.Spot;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;

/** Finds what stands at a place of a card's words; places are told in the coordinates of the scene, in pixels. */
final class CardSpots {
    private final CardWords words;

    CardSpots(CardWords words) {
        this.words = words;
    }

    /** The link there, if there is one. */
    Optional<LinkAddress> link(double x, double y) {
        return run(x, y, Lit::links, LinkRun::range).map(LinkRun::address);
    }

    /** The quote there, if there is one. */
    Optional<Quote> quote(double x, double y) {
        return run(x, y, Lit::tints, Tint::range).map(Tint::quote);
    }

    /** The run of a kind that holds the character there. */
    private <T> Optional<T> run(double x, double y, Function<Lit, List<T>> runs, Function<T, Range> range) {
        TintedText text = text(x, y);
        if (text == null || runs.apply(text.lit()).isEmpty()) {
            return Optional.empty();
        }
        int index = text.character(x, y);
        return runs.apply(text.lit()).stream()
                .filter(run -> range.apply(run).holds(index))
                .findFirst();
    }

    /** The text there. */
    @Nullable
    TintedText text(double x, double y) {
        for (TintedText text : words.texts()) {
            if (text.isUnder(x, y)) {
                return text;
            }
        }
        return null;
    }

    /** The place in the words that is nearest; there must be some. */
    Spot nearest(double x, double y) {
        List<TintedText> texts = words.texts();
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < texts.size(); i++) {
            TintedText text = texts.get(i);
            double inText = text.sceneToLocal(x, y).getY();
            double away = Math.max(0, Math.max(-inText, inText - text.getHeight()));
            if (away < least) {
                least = away;
                nearest = i;
            }
        }
        return new Spot(nearest, texts.get(nearest).offset(x, y));
    }

    /** Whether a node is a button or a chip within the words, or in one: these have their own use for the mouse. */
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
