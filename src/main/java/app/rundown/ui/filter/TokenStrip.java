package app.rundown.ui.filter;

import app.rundown.timeline.Filter;
import app.rundown.ui.control.Ui;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The conditions of the filter as tokens in one line, which scrolls if it is too long; a click takes one away. */
final class TokenStrip extends ScrollPane {
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
        // The newest token is the last one.
        tokens.widthProperty().addListener((o, before, width) -> setHvalue(1));
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
        face.getChildren().add(Ui.icon(Feather.X));
        Button token = Ui.button("", () -> onRemove.accept(condition.without()), "token");
        token.setGraphic(face);
        token.setAccessibleText("Remove filter " + condition.text());
        token.setMinWidth(USE_PREF_SIZE);
        return token;
    }

    /** Returns what a token says of a condition. */
    static HBox face(Condition condition) {
        HBox face = new HBox();
        face.getStyleClass().add("token-face");
        if (!condition.kind().isEmpty()) {
            face.getChildren().add(Ui.label(condition.kind(), "token-kind"));
        }
        Label name = Ui.label(condition.name(), "token-name");
        face.getChildren().add(name);
        return face;
    }

    @Override
    protected double computePrefWidth(double height) {
        return tokens.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
    }
}
