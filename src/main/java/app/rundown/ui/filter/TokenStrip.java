package app.rundown.ui.filter;

import app.rundown.timeline.Filter;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * The conditions of the filter as tokens in one line, which scrolls if it is too long; a click takes one away. A token
 * that alone is longer than the line has its name cut at the end, so that what it is about can be read.
 */
final class TokenStrip extends ScrollPane {
    /** The width that it needs in any case. */
    static final double LEAST = 60;

    private static final double LONGEST_NAME = 260;
    private static final double SHORTEST_NAME = 30;
    /** The width that it asks for: a kind, a short name and a cross. */
    private static final double ROOM_FOR_ONE = 84;
    /** The edges of a token, its cross, and the gaps beside its name. */
    private static final double BESIDE_NAME = 36;

    private final HBox tokens = new HBox();
    private final Consumer<UnaryOperator<Filter>> onRemove;
    private List<String> shown = List.of();

    /** @param onRemove takes a condition away from the filter */
    TokenStrip(Consumer<UnaryOperator<Filter>> onRemove) {
        this.onRemove = onRemove;
        tokens.getStyleClass().add("tokens");
        getStyleClass().add("token-strip");
        setContent(tokens);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFitToHeight(true);
        setFocusTraversable(false);
        addEventFilter(ScrollEvent.SCROLL, event -> {
            double hidden = tokens.getWidth() - getViewportBounds().getWidth();
            if (hidden > 0) {
                double turned = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
                setHvalue(Math.clamp(getHvalue() - turned / hidden, 0, 1));
                event.consume();
            }
        });
        tokens.widthProperty().addListener((o, before, width) -> showNewest());
        viewportBoundsProperty().addListener((o, before, bounds) -> showNewest());
    }

    /** Scrolls to the newest token, which is the last one: to its beginning if it has no room. */
    private void showNewest() {
        double hidden = tokens.getWidth() - getViewportBounds().getWidth();
        if (hidden > 0 && !tokens.getChildren().isEmpty()) {
            double end = tokens.getWidth() - tokens.snappedRightInset();
            double start = end - tokens.getChildren().getLast().prefWidth(-1);
            setHvalue(Math.clamp(start / hidden, 0, 1));
        }
    }

    /** Shows these conditions. */
    void show(List<Condition> conditions) {
        List<String> texts = conditions.stream().map(Condition::text).toList();
        if (!texts.equals(shown)) {
            shown = texts;
            tokens.getChildren().setAll(conditions.stream().map(this::token).toList());
        }
        Ui.show(this, !conditions.isEmpty());
    }

    private Button token(Condition condition) {
        HBox face = face(condition);
        fit(face);
        face.getChildren().add(Ui.icon(Feather.X));
        Button token = Ui.button("", () -> onRemove.accept(condition.without()), "token");
        token.setGraphic(face);
        token.setAccessibleText("Remove filter " + condition.text());
        token.setMinWidth(USE_PREF_SIZE);
        Tooltips.onHover(token, () -> "Remove " + condition.text());
        return token;
    }

    private void fit(HBox face) {
        Label name = (Label) face.getChildren().getLast();
        Region kind = (Region) face.getChildren().getFirst();
        name.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> {
                            double beside = BESIDE_NAME + (kind == name ? 0 : kind.getWidth());
                            return Math.clamp(getViewportBounds().getWidth() - beside, SHORTEST_NAME, LONGEST_NAME);
                        },
                        viewportBoundsProperty(),
                        kind.widthProperty()));
    }

    /** Returns what a token says of a condition. */
    static HBox face(Condition condition) {
        HBox face = new HBox();
        face.getStyleClass().add("token-face");
        if (!condition.kind().isEmpty()) {
            face.getChildren().add(Ui.label(condition.kind(), "token-kind"));
        }
        Label name = Ui.label(condition.name(), "token-name");
        name.setMaxWidth(LONGEST_NAME);
        face.getChildren().add(name);
        return face;
    }

    @Override
    protected double computePrefWidth(double height) {
        // A name that is cut now would be whole in a longer line.
        double cut = tokens.getChildren().stream().mapToDouble(TokenStrip::cut).sum();
        return tokens.prefWidth(-1) + cut + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        // Otherwise the field beside it would take what a short token needs.
        return tokens.getChildren().isEmpty()
                ? super.computeMinWidth(height)
                : Math.min(computePrefWidth(height), ROOM_FOR_ONE);
    }

    /** Returns how much of a token's name is cut. */
    private static double cut(Node token) {
        HBox face = (HBox) ((Button) token).getGraphic();
        Label name = (Label) face.getChildren().get(face.getChildren().size() - 2);
        return Math.max(0, Math.min(name.prefWidth(-1), LONGEST_NAME) - name.getMaxWidth());
    }
}
