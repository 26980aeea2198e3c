package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.DocumentKind;
import app.rundown.model.Topic;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks how many updates there are over time, shown and hidden. */
class DensityTest {
    @Test
    void countsShownByTopicAndHidden() {
        Timeline timeline = DocumentBuilder.timeline(new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
                .at("2019-05-14", "10:00", "One")
                .topic("Iran", Topic.Origin.TAG)
                .at("2019-05-14", "10:05", "Two")
                .at("2019-05-14", "12:00", "Three")
                .topic("Syria", Topic.Origin.TAG)
                .unknown("11:00", "Without a date"));
        Filter iran = Filter.NONE.but().topics(Set.of("Iran")).done();
        Density density = Density.of(timeline, FilteredTimeline.of(timeline, iran, Order.NEWEST_FIRST), Set.of())
                .orElseThrow();
        List<Density.Bin> bins = density.bins(0, 1, 2);
        assertEquals(new Density.Bin(Map.of("Iran", 1), 1), bins.get(0));
        assertEquals(new Density.Bin(Map.of(), 1), bins.get(1));
        assertEquals(2, bins.getFirst().updates());
        assertTrue(density.isFiltered());
        Density all = Density.of(timeline, FilteredTimeline.of(timeline, Filter.NONE, Order.OLDEST_FIRST), Set.of())
                .orElseThrow();
        assertEquals(Map.of("Iran", 1, "", 1), all.bins(0, 1, 2).getFirst().topics());
        assertEquals(
                3, all.bins(0, 1, 2).stream().mapToInt(Density.Bin::updates).sum());
        assertFalse(all.isFiltered());
        assertEquals(
                2,
                all.bins(0, 0.5, 7).stream().mapToInt(Density.Bin::updates).sum(),
                "a stretch has only its own updates");
    }

    @Test
    void leavesOutHiddenDocuments() {
        Timeline timeline = DocumentBuilder.timeline(
                DocumentBuilder.blog("a", "2019-05-14", "10:00 11:00"),
                DocumentBuilder.blog("b", "2024-08-02", "10:00 12:00"));
        Density one = Density.of(timeline, FilteredTimeline.of(timeline, Filter.NONE, Order.NEWEST_FIRST), Set.of("a"))
                .orElseThrow();
        assertEquals(1, one.axis().segments().size());
        assertEquals(
                2, one.bins(0, 1, 9).stream().mapToInt(Density.Bin::updates).sum());
    }

    @Test
    void hasNoShapeWithoutTwoTimes() {
        Timeline one = DocumentBuilder.timeline(DocumentBuilder.blog("a", "2019-05-14", "10:00 10:00"));
        assertTrue(Density.of(one, FilteredTimeline.of(one, Filter.NONE, Order.NEWEST_FIRST), Set.of())
                .isEmpty());
        Timeline none =
                DocumentBuilder.timeline(new DocumentBuilder("a", DocumentKind.WRAP_UP).point("On Iran", "A point."));
        assertTrue(Density.of(none, FilteredTimeline.of(none, Filter.NONE, Order.NEWEST_FIRST), Set.of())
                .isEmpty());
    }
}
