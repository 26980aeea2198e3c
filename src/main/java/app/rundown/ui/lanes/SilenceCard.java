package app.rundown.ui.lanes;

import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.scroll.Card;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Says how long there was no word in any lane, and shows what others said in it. */
final class SilenceCard extends HBox implements Card<LaneRow> {
    private final Label length = Ui.label("", "lane-silence-length");
    private final Hyperlink others = new Hyperlink();
    private Object key = "";

    /** Creates a card that shows nothing yet. */
    SilenceCard(LaneDoor door) {
        getStyleClass().add("lane-silence");
        length.setMinWidth(0);
        others.getStyleClass().add("lane-others");
        others.setMinWidth(USE_PREF_SIZE);
        others.setOnAction(event -> {
            others.setVisited(false);
            door.toggle(key);
        });
        getChildren().setAll(length, others);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(LaneRow row) {
        if (row instanceof LaneRow.Silence silence) {
            key = silence.key();
            length.setText(TimeFormat.length(silence.length()) + " without a word " + silence.words());
            others.setText((silence.open() ? "Hide " : "Show ") + Counts.number(silence.others()) + " by others");
            Ui.show(others, silence.others() > 0);
            setAccessibleText(length.getText());
        }
    }
}
