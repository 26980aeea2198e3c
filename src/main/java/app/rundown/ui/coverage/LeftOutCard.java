package app.rundown.ui.coverage;

import app.rundown.ui.control.Dot;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.scroll.Card;
import app.rundown.ui.style.Palette;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows an update that no point takes up. */
final class LeftOutCard extends HBox implements Card<LeftOutRow> {
    private final Label clock = Ui.label("", "coverage-clock");
    private final Label day = Ui.label("", "coverage-day");
    private final HighlightedText title = new HighlightedText("left-out-title");
    private final Dot dot = new Dot(Palette.PLAIN);
    private final Label facts = Ui.label("", "left-out-facts");
    private final HBox below = new HBox(dot, facts);
    private final Hyperlink near = new Hyperlink();
    private @Nullable LeftOutRow row;

    /**
     * Creates a card that shows nothing yet.
     *
     * @param onGo goes to an update in the timeline
     * @param onPoint shows a point on the page
     */
    LeftOutCard(Consumer<String> onGo, Consumer<String> onPoint) {
        getStyleClass().add("left-out");
        VBox when = new VBox(clock, day);
        when.getStyleClass().add("coverage-when");
        when.setMinWidth(USE_PREF_SIZE);
        facts.setMinWidth(0);
        below.getStyleClass().add("left-out-below");
        near.getStyleClass().addAll("side-link", "left-out-near");
        near.setMinWidth(0);
        near.setOnAction(event -> {
            near.setVisited(false);
            if (row != null && row.point() != null) {
                onPoint.accept(row.point());
            }
        });
        Tooltips.onHover(near, near::getAccessibleText);
        VBox words = new VBox(title, below, near);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(when, words);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && row != null) {
                onGo.accept(row.id());
            }
        });
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(LeftOutRow next) {
        row = next;
        clock.setText(next.clock());
        day.setText(next.day());
        Ui.show(clock, !next.clock().isEmpty());
        Ui.show(day, !next.day().isEmpty());
        title.show(StyledText.plain(next.title()));
        dot.show(next.colour().isEmpty() ? Palette.PLAIN : next.colour());
        Ui.show(dot, !next.colour().isEmpty());
        Ui.say(facts, next.facts());
        Ui.show(below, !next.facts().isEmpty());
        near.setText(next.near());
        near.setAccessibleText("Show the point that it " + next.near());
        Ui.show(near, !next.near().isEmpty());
        setAccessibleText((next.day() + " " + next.clock()).strip() + " " + next.title()
                + (next.near().isEmpty() ? "" : ", " + next.near()));
    }
}
