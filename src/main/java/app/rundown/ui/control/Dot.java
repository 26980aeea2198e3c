package app.rundown.ui.control;

import app.rundown.ui.style.Palette;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * A coloured square, or a circle for a person. It only repeats what a text beside it says. The colour is a
 * pseudo-class, because it changes while the user scrolls: another style class would make JavaFX look up the styles of
 * the dot again.
 */
public final class Dot extends Region {
    private static final List<PseudoClass> COLOURS =
            Palette.LOOKS.stream().map(PseudoClass::getPseudoClass).toList();

    private static final PseudoClass ROUND = PseudoClass.getPseudoClass("round");

    private String colour = "";
    private boolean round;

    /**
     * Creates a dot.
     *
     * @param colour a name of the {@link Palette}: one of its looks, or {@link Palette#PLAIN}
     */
    public Dot(String colour) {
        getStyleClass().add("colour-dot");
        show(colour);
    }

    /**
     * Changes the colour.
     *
     * @param next a name of the {@link Palette}
     */
    public void show(String next) {
        show(next, round);
    }

    /**
     * Changes the colour and the shape.
     *
     * @param next a name of the {@link Palette}
     * @param isRound whether it stands for a person: topics have squares
     */
    public void show(String next, boolean isRound) {
        if (!next.equals(colour) || isRound != round) {
            colour = next;
            round = isRound;
            pseudoClassStateChanged(ROUND, isRound);
            COLOURS.forEach(known ->
                    pseudoClassStateChanged(known, known.getPseudoClassName().equals(next)));
            // At once: if this happens during a pulse, the next pulse would show the colour one frame too late.
            applyCss();
        }
    }
}
