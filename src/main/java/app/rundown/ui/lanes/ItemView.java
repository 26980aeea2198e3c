package app.rundown.ui.lanes;

import app.rundown.model.Quote;
import app.rundown.ui.card.StarButton;
import app.rundown.ui.control.Avatar;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.RightToLeftLines;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A quote in a lane: its words on the speaker's tint, with a dashed line if they are only reported; below them what
 * they answer, the headline of the update, and what the user marked. It can show another quote later.
 */
final class ItemView extends VBox {
    private static final PseudoClass THIS = PseudoClass.getPseudoClass("this");
    private static final PseudoClass REPORTED = PseudoClass.getPseudoClass("reported");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final Avatar avatar = new Avatar();
    private final Label name = Ui.label("", "lane-speaker-name");
    private final HBox speaker = new HBox(avatar, name);
    private final HighlightedText words = new HighlightedText("lane-words");
    private final Hyperlink answer = new Hyperlink();
    private final Label facts = Ui.label("", "lane-facts");
    private final CheckBox tick = new CheckBox();
    private final StarButton star = new StarButton();
    private final HBox below = new HBox(answer, facts);
    private final HBox marks = new HBox(tick, star);
    private final boolean named;
    private @Nullable LaneItem item;

    /**
     * Creates a view that shows nothing yet.
     *
     * @param lane the lane that it is in, or -1 for none
     * @param named whether it says who speaks
     * @param look the first look of its words
     */
    ItemView(LaneDoor door, int lane, boolean named, String look) {
        this.named = named;
        getStyleClass().add("lane-item");
        speaker.getStyleClass().add("lane-speaker");
        name.setMinWidth(0);
        Ui.show(speaker, named);
        words.getStyleClass().add(look);
        answer.getStyleClass().add("lane-answer");
        answer.setGraphic(Ui.icon(Feather.CORNER_UP_LEFT));
        answer.setMinWidth(0);
        answer.setOnAction(event -> {
            answer.setVisited(false);
            if (item != null && item.answer() != null) {
                door.go(item.answer().to());
            }
        });
        Tooltips.onHover(answer, this::answerTold);
        facts.setMinWidth(0);
        Tooltips.onHover(facts, facts::getText);
        tick.getStyleClass().add("lane-tick");
        tick.setFocusTraversable(false);
        tick.setOnAction(event -> door.tick(update(), tick.isSelected()));
        star.setOnAction(event -> door.star(update(), star.isSelected()));
        below.getStyleClass().add("lane-below");
        marks.getStyleClass().add("lane-marks");
        // Over the end of the line, so that nothing moves when they come.
        marks.setManaged(false);
        getChildren().setAll(speaker, words, below, marks);
        words.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && item != null) {
                door.choose(item, lane);
                if (event.getClickCount() == 2) {
                    door.inspect();
                }
            }
        });
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (item != null && !event.isKeyboardTrigger()) {
                door.choose(item, lane);
            }
        });
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = marks.prefWidth(-1);
        boolean fromRight = below.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        marks.setNodeOrientation(below.getNodeOrientation());
        marks.resizeRelocate(fromRight ? 0 : getWidth() - width, below.getLayoutY(), width, below.getHeight());
    }

    private String update() {
        return Objects.requireNonNull(item, "shows a quote").entry().id();
    }

    /** Returns the quote that it shows; null before the first. */
    @Nullable
    LaneItem item() {
        return item;
    }

    /** Shows another quote. */
    void show(LaneItem next, State now) {
        item = next;
        Quote quote = next.quote();
        String look = Speakers.colour(quote, now.palette());
        if (named) {
            String said = Speakers.description(quote);
            avatar.show(Speakers.initials(Speakers.name(quote)), look);
            Ui.say(name, said);
        }
        if (!words.getStyleClass().getLast().equals(look)) {
            words.getStyleClass().set(words.getStyleClass().size() - 1, look);
        }
        below.setNodeOrientation(
                RightToLeftLines.isIn(quote.text()) && RightToLeftLines.leads(quote.text())
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        words.show(new StyledText(quote.text(), List.of(), next.hits()));
        words.pseudoClassStateChanged(REPORTED, quote.kind() == Quote.Kind.INDIRECT);
        pseudoClassStateChanged(LEFT_OUT, !next.matches());
        LaneItem.Answer answered = next.answer();
        Ui.show(answer, answered != null);
        answer.setText(answered == null ? "" : answered.told());
        String told = facts(next);
        Ui.say(facts, told);
        Ui.show(below, next.led() || answered != null || !told.isEmpty());
        marks.setVisible(next.led());
        facts.pseudoClassStateChanged(DOUBTFUL, quote.certainty() == Quote.Certainty.DOUBTFUL);
        chosenChanged(now);
    }

    /** Returns what stands below the words: what is odd about the quote, and the update's headline. */
    private static String facts(LaneItem item) {
        Quote quote = item.quote();
        List<String> facts = new ArrayList<>();
        if (quote.certainty() == Quote.Certainty.DOUBTFUL) {
            facts.add("doubtful");
        }
        if (quote.isSetByUser()) {
            facts.add("set by you");
        }
        switch (quote.kind()) {
            case INDIRECT -> facts.add("reported, not quoted");
            case POST -> facts.add("post");
            case DIRECT, MIXED -> {}
        }
        String headline = item.entry().update().headline();
        if (item.led() && item.answer() == null && headline != null) {
            facts.add(headline);
        }
        return String.join(" \u00b7 ", facts);
    }

    private String answerTold() {
        LaneItem.Answer told = item == null ? null : item.answer();
        if (told == null) {
            return "";
        }
        return switch (told.tie()) {
                    case ANSWERS -> "Stands behind these words in the same update, with a verb of answering: “";
                    case AFTER -> "Stands right behind these words in the same update: “";
                    case SAME_WORDS -> "Somebody else was quoted earlier with the same words: “";
                }
                + told.to().text() + "”";
    }

    /** Shows whether its update is ticked and starred. */
    void chosenChanged(State now) {
        if (item != null) {
            boolean isTicked = now.ticked().contains(update());
            boolean isStarred = now.starred().contains(update());
            tick.setSelected(isTicked);
            tick.setAccessibleText("Tick for export");
            star.setSelected(isStarred);
            pseudoClassStateChanged(TICKED, isTicked);
            pseudoClassStateChanged(STARRED, isStarred);
        }
    }

    /** Lets it stand out if it shows this quote, or if not, ends that. */
    void inspect(@Nullable Quote quote) {
        boolean is = quote != null && item != null && item.quote().id().equals(quote.id());
        pseudoClassStateChanged(THIS, is);
        words.pseudoClassStateChanged(THIS, is);
    }

    /** Returns what a screen reader says of it. */
    String spoken() {
        LaneItem now = item;
        if (now == null) {
            return "";
        }
        String told = facts.getText();
        return Speakers.description(now.quote()) + ": " + now.quote().text()
                + (now.answer() == null ? "" : ", " + now.answer().told())
                + (told.isEmpty() ? "" : ", " + told);
    }
}
