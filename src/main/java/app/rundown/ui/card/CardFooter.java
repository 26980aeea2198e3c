package app.rundown.ui.card;

import app.rundown.ui.control.Dot;
import app.rundown.ui.control.DoubtLink;
import app.rundown.ui.control.Explanation;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.HistoryPhrases.Tone;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.style.Palette;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The last line of a card: topics, short facts and doubts. */
final class CardFooter extends FlowPane {
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");
    /** Style class of a chip that takes up the same space as others but has no outline. */
    private static final String BARE = "bare";

    // The kinds keep this order, whichever of them a card needs first.
    private final NodePool<TopicChip> topics;
    private final NodePool<FactChip> facts;
    private final NodePool<DoubtLink> remarks;
    private final NodePool<CoverLink> marks;
    private boolean outlined;

    /**
     * A topic's name with its colour. Under the mouse and with the keyboard, the words show why the update has it; a
     * tooltip says it, and so does Enter.
     */
    private static final class TopicChip extends Label {
        private final Dot dot = new Dot(Palette.PLAIN);
        private String why = "";
        private List<CardData.Telling> telling = List.of();

        TopicChip(Consumer<List<CardData.Telling>> onTelling) {
            // With a space: a label creates and styles its text node when it gets its first text.
            super(" ");
            setGraphic(dot);
            Tooltips.onHover(this, () -> why);
            hoverProperty().subscribe((before, is) -> onTelling.accept(is ? telling : List.of()));
            focusedProperty().subscribe((before, is) -> onTelling.accept(is ? telling : List.of()));
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    Explanation.show(this, why);
                    event.consume();
                }
            });
        }

        void show(CardData.Chip chip) {
            Ui.say(this, chip.name());
            dot.show(chip.colour(), chip.person());
            why = Sentences.asSentence(chip.why());
            setAccessibleText(chip.name() + ": " + chip.why());
            telling = chip.telling();
        }
    }

    /** A short fact. One about the quotes of a single speaker has the speaker's colour. */
    private static final class FactChip extends Label {
        private @Nullable Dot dot;

        FactChip() {
            super(" ");
        }

        void show(CardData.Fact fact) {
            setText(fact.text());
            boolean coloured = !fact.colour().isEmpty();
            if (coloured) {
                dot = dot == null ? new Dot(Palette.PLAIN) : dot;
                dot.show(fact.colour(), true);
            }
            setGraphic(coloured ? dot : null);
        }
    }

    /** Leads to the page of coverage or of history, or to an update that carries a point. */
    private static final class CoverLink extends Hyperlink {
        private CardData.@Nullable Mark mark;

        CoverLink(CardHandler handler) {
            getStyleClass().add("cover-link");
            Tooltips.onHover(this, () -> mark == null ? "" : mark.why());
            setOnAction(event -> {
                setVisited(false);
                CardData.Mark to = mark;
                if (to != null) {
                    follow(to, handler);
                }
            });
        }

        private static void follow(CardData.Mark to, CardHandler handler) {
            switch (to.leads()) {
                case TO_POINT -> handler.showCoverage(to.goal());
                case TO_HISTORY -> handler.showHistory(to.goal());
                case TO_WORDS -> {
                    if (to.words() != null) {
                        handler.goTo(to.goal(), to.words());
                    }
                }
            }
        }

        void show(CardData.Mark next) {
            mark = next;
            setText(next.text());
            setAccessibleText(next.text() + ": " + next.why());
        }
    }

    /**
     * Creates an empty foot.
     *
     * @param handler does what its links ask for
     * @param outlined whether its chips have outlines from the start. Drawing the first rounded line costs JavaFX as
     *     much as all the words of a window's first frame
     * @param onTelling receives the words that show a topic while the mouse is over it, then none
     */
    CardFooter(CardHandler handler, boolean outlined, Consumer<List<CardData.Telling>> onTelling) {
        marks = new NodePool<>(getChildren(), () -> new CoverLink(handler));
        this.outlined = outlined;
        topics = new NodePool<>(getChildren(), () -> chip(new TopicChip(onTelling)), () -> 0);
        facts = new NodePool<>(getChildren(), () -> chip(new FactChip()), topics::size);
        remarks = new NodePool<>(getChildren(), DoubtLink::new, () -> topics.size() + facts.size());
        getStyleClass().add("foot");
        setAlignment(Pos.CENTER_LEFT);
    }

    private <T extends Label> T chip(T label) {
        label.getStyleClass().add("chip");
        if (!outlined) {
            label.getStyleClass().add(BARE);
        }
        return label;
    }

    /** Adds the outlines to the chips. */
    void outline() {
        outlined = true;
        getChildren().forEach(chip -> chip.getStyleClass().remove(BARE));
    }

    /**
     * Creates one more topic chip in advance, as long as there are fewer than a card can show. Returns whether it
     * created one.
     */
    boolean prepare() {
        return topics.reserve(CardFormat.MOST_TOPICS);
    }

    /** Shows the foot of an update. Returns whether there is anything to show. */
    boolean show(CardData card) {
        topics.begin();
        card.topics().forEach(chip -> topics.next().show(chip));
        topics.end();
        facts.begin();
        card.labels().forEach(fact -> facts.next().show(fact));
        facts.end();
        remarks.begin();
        card.remarks().forEach(remark -> {
            DoubtLink link = remarks.next();
            link.show(remark.text(), remark.why());
            link.pseudoClassStateChanged(GONE, remark.tone() == Tone.BAD);
            link.pseudoClassStateChanged(MOVED, remark.tone() == Tone.MOVED);
        });
        remarks.end();
        marks.begin();
        card.marks().forEach(mark -> marks.next().show(mark));
        marks.end();
        return !(card.topics().isEmpty()
                && card.labels().isEmpty()
                && card.remarks().isEmpty()
                && card.marks().isEmpty());
    }
}
