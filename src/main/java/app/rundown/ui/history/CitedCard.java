package app.rundown.ui.history;

import app.rundown.history.CitedFinding.Answer;
import app.rundown.history.CitedList;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.Ui;
import app.rundown.ui.scroll.Card;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows a passage that the user cited, or a heading above such passages. */
final class CitedCard extends VBox implements Card<CitedRow> {
    private static final PseudoClass BRIEF = PseudoClass.getPseudoClass("brief");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label heading = Ui.label("", "side-heading");
    private final Label count = Ui.label("", "history-note");
    private final HBox title = new HBox(heading, Ui.space(), count);
    private final Label answer = Ui.label("", "history-chip");
    private final Button keep;
    private final Button take;
    private final Button show;
    private final HBox head = new HBox();
    private final PassageView words = new PassageView();
    private final Label facts = Ui.label("", "history-note");
    private final HighlightedText why = Ui.sentence("", "quiet", "cited-why");
    private @Nullable CitedRow row;

    /** What a card leads to. */
    interface Door {
        /** Goes to an update in the timeline. */
        void goTo(String update);

        /** Keeps a passage as it was taken, whatever the newest capture says. */
        void keep(CitedList.Item passage);

        /** Takes what the newest capture says in place of a passage. */
        void take(CitedList.Item passage);
    }

    CitedCard(Door door) {
        getStyleClass().add("cited");
        keep = button("Keep", "flat", passage -> door.keep(passage.item()));
        take = button("Take the new", "cited-button", passage -> door.take(passage.item()));
        show = button("Show", "cited-button", passage -> {
            if (passage.update() != null) {
                door.goTo(passage.update());
            }
        });
        facts.setMinWidth(0);
        answer.setMinWidth(USE_PREF_SIZE);
        head.getStyleClass().add("cited-head");
        head.getChildren().setAll(answer, Ui.space(), keep, take, show);
        title.getStyleClass().add("cited-title");
        getChildren().setAll(title, head, words, facts, why);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    private Button button(String words, String styleClass, Consumer<CitedRow.Passage> action) {
        Button button = Ui.button(
                words,
                () -> {
                    if (row instanceof CitedRow.Passage passage) {
                        action.accept(passage);
                    }
                },
                "small-button",
                styleClass);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(CitedRow next) {
        row = next;
        boolean isPassage = next instanceof CitedRow.Passage;
        boolean small =
                next instanceof CitedRow.Passage passage && !passage.item().needsLook();
        pseudoClassStateChanged(HEADING, !isPassage);
        pseudoClassStateChanged(BRIEF, small);
        Ui.show(title, !isPassage);
        Ui.show(head, isPassage && !small);
        Ui.show(words, isPassage);
        Ui.show(facts, isPassage);
        Ui.show(why, isPassage && !small);
        switch (next) {
            case CitedRow.Heading above -> {
                heading.setText(above.title());
                count.setText(above.count());
                setAccessibleText(above.title().toLowerCase(Locale.ENGLISH) + ", " + above.count());
            }
            case CitedRow.Passage passage -> showPassage(passage);
        }
        applyCss();
    }

    private void showPassage(CitedRow.Passage passage) {
        answer.setText(passage.told());
        String tone = switch (passage.answer()) {
            case GONE -> "bad";
            case SAID_BY_ANOTHER, REWORDED -> "doubt";
            case MOVED, SAME, OUT_OF_SIGHT -> "moved";
        };
        answer.getStyleClass().removeAll("bad", "doubt", "moved");
        answer.getStyleClass().add(tone);
        words.show(new HistoryRow.Words(HistoryRow.Form.QUOTATION, passage.words()));
        facts.setText(passage.facts());
        why.show(StyledText.plain(passage.why()));
        boolean other = passage.item().canTakeNew();
        Ui.show(take, other);
        Ui.show(show, !other && passage.update() != null);
        String spoken = "“" + passage.words().spoken("was", "now") + "”";
        keep.setAccessibleText("Keep " + spoken + " as you took it");
        take.setAccessibleText("Take the new words of " + spoken);
        show.setAccessibleText("Show the update of " + spoken);
        setAccessibleText(passage.told() + ": " + passage.words().spoken("was", "now") + ", " + passage.facts()
                + (passage.answer() == Answer.SAME ? "" : ". " + passage.why()));
    }
}
