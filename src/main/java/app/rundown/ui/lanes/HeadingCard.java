package app.rundown.ui.lanes;

import app.rundown.timeline.Row;
import app.rundown.ui.scroll.Card;
import javafx.scene.layout.Region;

/** Shows a heading as the timeline does. */
record HeadingCard(Card<Row> card) implements Card<LaneRow> {
    @Override
    public Region node() {
        return card.node();
    }

    @Override
    public void show(LaneRow row) {
        if (row instanceof LaneRow.Heading heading) {
            card.show(heading.row());
        }
    }
}
