package app.rundown.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The last line of a card: its topics, what else is said of it, and what must be doubted. */
final class CardFoot extends FlowPane {
    /** Of a chip that takes the same place, but lacks its outline. */
    private static final String BARE = "bare";

    // Each kind has its place, whichever a card needs first.
    private final Pool<TopicChip> topics = new Pool<>(getChildren(), () -> chip(new TopicChip()), () -> 0);
    private final Pool<Label> labels = new Pool<>(getChildren(), () -> chip(Ui.label("")), topics::size);
    private final Pool<Why> remarks = new Pool<>(getChildren(), Why::new);
    private boolean outlined;

    /** A topic's name with its colour; why the update is about it stands in the tooltip. */
    private static final class TopicChip extends Label {
        private final Dot dot = new Dot("plain");
        private String why = "";

        TopicChip() {
            // With a blank: a label makes and styles the node of its words with the first that it gets.
            super(" ");
            setGraphic(dot);
            Tooltips.onHover(this, () -> why);
        }

        void show(CardData.Chip chip) {
            Ui.say(this, chip.name());
            dot.show(chip.colour());
            why = chip.why();
        }
    }

    /**
     * @param outlined whether its chips have their outlines from the beginning. To draw the first round line costs
     *     JavaFX as much as all words of a window's first frame
     */
    CardFoot(boolean outlined) {
        this.outlined = outlined;
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

    /** Gives its chips their outlines. */
    void outline() {
        outlined = true;
        getChildren().forEach(chip -> chip.getStyleClass().remove(BARE));
    }

    /** Makes the next chip that many an update needs, if it lacks one; says whether it did. */
    boolean prepare() {
        return topics.reserve(CardFormat.MOST_TOPICS);
    }

    /** Shows what is said of an update; says whether there is anything. */
    boolean show(CardData card) {
        topics.begin();
        card.topics().forEach(chip -> topics.next().show(chip));
        topics.end();
        labels.begin();
        card.labels().forEach(label -> labels.next().setText(label));
        labels.end();
        remarks.begin();
        card.remarks().forEach(remark -> remarks.next().show(remark.text(), remark.why()));
        remarks.end();
        return !(card.topics().isEmpty()
                && card.labels().isEmpty()
                && card.remarks().isEmpty());
    }
}
