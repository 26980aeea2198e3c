package app.rundown.ui;

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
 * What lies behind and under the words of one text: a path for each look, made when a look is first needed and kept, so
 * that another text can be lit up without making nodes or changing style classes.
 */
final class Lights {
    private final ObservableList<Node> children;
    private final Map<Look, Light> lights = new LinkedHashMap<>();

    /** From the bottom to the top; the links' line is the only one above the words. */
    enum Layer {
        TINT,
        HIT,
        FRAME,
        SELECTED,
        LINK
    }

    /** Where a light lies and which colour it has; the colour is a style class, empty where the layer says it all. */
    record Look(Layer layer, String colour) {}

    private record Light(Path path, List<PathElement> elements) {}

    /** @param children of the node that holds the words, with nothing in them but the words */
    Lights(ObservableList<Node> children) {
        this.children = children;
    }

    /** Forgets all runs; nothing is seen of it before {@link #draw}. */
    void clear() {
        lights.values().forEach(light -> light.elements().clear());
    }

    /** Lights up one more run, in the coordinates of the words' node. */
    void add(Look look, PathElement[] shape) {
        lights.computeIfAbsent(look, this::make).elements().addAll(Arrays.asList(shape));
    }

    /** Shows what was added since it was cleared, with the words' node standing at a place. */
    void draw(double x, double y) {
        for (Light light : lights.values()) {
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

    private Light make(Look look) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.setVisible(false);
        path.getStyleClass().setAll(styleClass(look.layer()));
        if (!look.colour().isEmpty()) {
            path.getStyleClass().add(look.colour());
        }
        children.add(look.layer() == Layer.LINK ? children.size() : below(look.layer()), path);
        return new Light(path, new ArrayList<>());
    }

    private int below(Layer layer) {
        return (int) lights.keySet().stream()
                .filter(other -> other.layer().compareTo(layer) <= 0)
                .count();
    }

    private static String styleClass(Layer layer) {
        return switch (layer) {
            case TINT -> "tint";
            case HIT -> "hit";
            case FRAME -> "framed-words";
            case SELECTED -> "selected-words";
            case LINK -> "link-line";
        };
    }
}
