package app.rundown.ui.timeline;

import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.scroll.RowRange;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;

/** What the strip stands above and moves: the timeline, or what takes its place. */
public interface UpdatesInSight {
    /** Returns the rows in sight, as of the last layout. */
    ReadOnlyObjectProperty<RowRange> inSightProperty();

    /** Returns the updates in sight, from top to bottom, as of the last layout. */
    List<TimelineEntry> inSight();

    /** Scrolls so that an update stands at the top; nothing happens if it is not shown. */
    void scrollTo(String update);
}
