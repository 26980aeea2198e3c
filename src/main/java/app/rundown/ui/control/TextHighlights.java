package app.rundown.ui.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/**
 * The highlights behind and under the words of one text, with one path for each look. A path is made when its look is
 * first needed and then kept, so that another text needs no new nodes and no change of style classes.
 */
final class TextHighlights {
    private final ObservableList<Node> children;
    private final Map<HighlightStyle, Highlight> lights = new LinkedHashMap<>();

    /** The layers from bottom to top. Only {@link #LINK} lies above the words. */
    enum Layer {
        TINT,
        THIS,
        THIS_LINE,
        DIFFERING,
        DIFFERING_LINE,
        HIT,
        SHOWN,
        SELECTED,
        LINK
    }

    /** The layer of a highlight and its colour. The colour is a style class, empty if the layer alone says it. */
    record HighlightStyle(Layer layer, String colour) {}

    private record Highlight(Path path, List<PathElement> elements) {}

    /** @param children the children of the node that holds the words; so far nothing but the words */
    TextHighlights(ObservableList<Node> children) {
        this.children = children;
    }

    /** Forgets all runs. Nothing changes on the screen before {@link #draw}. */
    void clear() {
        lights.values().forEach(light -> light.elements().clear());
    }

    /** Highlights one more run. Its shape is in the coordinates of the words' node. */
    void add(HighlightStyle look, PathElement[] shape) {
        lights.computeIfAbsent(look, this::make).elements().addAll(Arrays.asList(shape));
    }

    /** Shows the runs added since {@link #clear}, with the words' node at {@code x} and {@code y}. */
    void draw(double x, double y) {
        for (Highlight light : lights.values()) {
            Path path = light.path();
            boolean any = !light.elements().isEmpty();
            if (any || path.isVisible()) {
                path.getElements().setAll(light.elements());
                path.setVisible(any);
                path.setLayoutX(x);
                path.setLayoutY(y);
            }
        }
    }

    private Highlight make(HighlightStyle look) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.setVisible(false);
        path.getStyleClass().setAll(styleClass(look.layer()));
        if (!look.colour().isEmpty()) {
            path.getStyleClass().add(look.colour());
        }
        children.add(look.layer() == Layer.LINK ? children.size() : below(look.layer()), path);
        return new Highlight(path, new ArrayList<>());
    }

    private int below(Layer layer) {
        return (int) lights.keySet().stream()
                .filter(other -> other.layer().compareTo(layer) <= 0)
                .count();
    }

    private static String styleClass(Layer layer) {
        return switch (layer) {
            case TINT -> "tint";
            case THIS -> "this-tint";
            case THIS_LINE -> "this-line";
            case DIFFERING -> "differing";
            case DIFFERING_LINE -> "differing-line";
            case HIT -> "hit";
            case SHOWN -> "shown-words";
            case SELECTED -> "selected-words";
            case LINK -> "link-line";
        };
    }
}
