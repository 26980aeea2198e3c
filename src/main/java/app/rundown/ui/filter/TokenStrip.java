package app.rundown.ui.filter;

import app.rundown.timeline.Filter;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
 * The conditions of the filter as tokens in one line, which scrolls if it is too long; a click takes one away. Where
 * there is little room, a name goes without the word before it if that only says what is clear from the name. Of tokens
 * that have scrolled out at the left no part is shown: {@link #before} counts them. A token that alone is longer than
 * the line has its name cut at the end, so that what it is about can be read.
 */
final class TokenStrip extends ScrollPane {
    /** The width that it needs in any case. */
    static final double LEAST = 60;

    private static final double LONGEST_NAME = 260;
    private static final double SHORTEST_NAME = 30;
    /** The width that it asks for: a short name and a cross. */
    private static final double ROOM_FOR_ONE = 110;
    /** The edges of a token, its cross, and the gaps beside its name. */
    private static final double BESIDE_NAME = 36;
    /** The gap behind the word before a name. */
    private static final double AFTER_KIND = 4;

    /** The words before a name that can be done without. */
    private static final Set<String> CLEAR = Set.of("topic", "speaker");

    private final HBox tokens = new HBox();
    private final Label before = Ui.label("", "tokens-before");
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
        tokens.widthProperty().addListener((o, was, width) -> showNewest());
        viewportBoundsProperty().addListener((o, was, bounds) -> showNewest());
        hvalueProperty().addListener((o, was, value) -> hideCut());
        before.setMinWidth(USE_PREF_SIZE);
        Tooltips.onHover(before, before::getAccessibleText);
        Ui.show(before, false);
    }

    /** Returns what counts the tokens that have scrolled out at the left: "+2". It stands before the strip. */
    Label before() {
        return before;
    }

    /** Scrolls to the newest token, which is the last one: to its beginning if it has no room. */
    private void showNewest() {
        boolean brief = getViewportBounds().getWidth() > 0
                && fullWidth() > getViewportBounds().getWidth() + 1 + (before.isVisible() ? before.prefWidth(-1) : 0);
        kinds().forEach(kind -> Ui.show(kind, !brief));
        double hidden = tokens.getWidth() - getViewportBounds().getWidth();
        if (hidden > 0 && !tokens.getChildren().isEmpty()) {
            double end = tokens.getWidth() - tokens.snappedRightInset();
            double start = end - tokens.getChildren().getLast().prefWidth(-1);
            setHvalue(Math.clamp(start / hidden, 0, 1));
        }
        hideCut();
    }

    /** Hides tokens of which only the end would be seen, and lets the others begin where the strip does. */
    private void hideCut() {
        double offset = getHvalue()
                * Math.max(0, tokens.getWidth() - getViewportBounds().getWidth());
        int out = 0;
        double gap = 0;
        for (Node token : tokens.getChildren()) {
            boolean cut = token.getLayoutX() < offset - 1 && out < shown.size() - 1;
            token.setOpacity(cut ? 0 : 1);
            token.setMouseTransparent(cut);
            if (cut) {
                out++;
                gap = token.getLayoutX() + token.prefWidth(-1) + tokens.getSpacing() - offset;
            }
        }
        tokens.setTranslateX(-Math.max(0, gap));
        before.setText("+" + out);
        before.setAccessibleText(String.join(", ", shown.subList(0, Math.min(out, shown.size()))));
        Ui.show(before, out > 0);
    }

    /** Shows a token that has the keyboard focus. */
    private void showFocused(Node token) {
        double hidden = tokens.getWidth() - getViewportBounds().getWidth();
        if (hidden > 0) {
            setHvalue(Math.clamp(token.getBoundsInParent().getMinX() / hidden, 0, 1));
        }
    }

    /** Returns the words before names that can be done without. */
    private Stream<Label> kinds() {
        return tokens.getChildren().stream()
                .map(token ->
                        ((HBox) ((Button) token).getGraphic()).getChildren().getFirst())
                .map(Label.class::cast)
                .filter(kind ->
                        CLEAR.contains(kind.getText()) && kind.getStyleClass().contains("token-kind"));
    }

    /** Returns the width of all tokens with all their words, in pixels. */
    private double fullWidth() {
        return tokens.prefWidth(-1)
                + kinds().filter(kind -> !kind.isVisible())
                        .mapToDouble(kind -> kind.prefWidth(-1) + AFTER_KIND)
                        .sum();
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
        token.focusedProperty().addListener((o, was, is) -> {
            if (is) {
                showFocused(token);
            }
        });
        Tooltips.onHover(token, () -> "Remove " + condition.text());
        return token;
    }

    private void fit(HBox face) {
        Label name = (Label) face.getChildren().getLast();
        Region kind = (Region) face.getChildren().getFirst();
        name.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> {
                            double beside = BESIDE_NAME + (kind == name || !kind.isVisible() ? 0 : kind.getWidth());
                            return Math.clamp(getViewportBounds().getWidth() - beside, SHORTEST_NAME, LONGEST_NAME);
                        },
                        viewportBoundsProperty(),
                        kind.widthProperty(),
                        kind.visibleProperty()));
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
        return fullWidth() + cut + snappedLeftInset() + snappedRightInset();
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
