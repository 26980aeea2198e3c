package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.DocumentKind;
import app.rundown.model.Topic;
import java.time.Duration;
import java.time.Instant;
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
        Filter iran = new Filter(
                Set.of("Iran"),
                Filter.Match.ANY,
                Set.of(),
                Set.of(),
                null,
                null,
                Set.of(),
                List.of(),
                Filter.Scope.ALL);
        Density density = Density.of(timeline, FilteredTimeline.of(timeline, iran, Order.NEWEST_FIRST), 2)
                .orElseThrow();
        assertEquals(Duration.ofHours(2), density.span());
        assertEquals(new Density.Bin(Map.of("Iran", 1), 1), density.bins().get(0));
        assertEquals(new Density.Bin(Map.of(), 1), density.bins().get(1));
        assertEquals(2, density.bins().getFirst().updates());
        Density all = Density.of(timeline, FilteredTimeline.of(timeline, Filter.NONE, Order.OLDEST_FIRST), 2)
                .orElseThrow();
        assertEquals(Map.of("Iran", 1, "", 1), all.bins().getFirst().topics());
        assertEquals(3, all.bins().stream().mapToInt(Density.Bin::updates).sum());
    }

    @Test
    void findsPlacesAndInstants() {
        Timeline timeline = DocumentBuilder.timeline(DocumentBuilder.blog("a", "2019-05-14", DocumentBuilder.TALKS));
        Density density = Density.of(timeline, FilteredTimeline.of(timeline, Filter.NONE, Order.NEWEST_FIRST), 100)
                .orElseThrow();
        assertEquals(24, density.bins().stream().mapToInt(Density.Bin::updates).sum());
        assertEquals(Instant.parse("2019-05-14T15:25:00Z"), density.at(0.5));
        assertEquals(0.5, density.place(density.at(0.5)), 1e-6);
    }

    @Test
    void hasNoShapeWithoutTwoTimes() {
        Timeline one = DocumentBuilder.timeline(DocumentBuilder.blog("a", "2019-05-14", "10:00 10:00"));
        assertTrue(Density.of(one, FilteredTimeline.of(one, Filter.NONE, Order.NEWEST_FIRST), 10)
                .isEmpty());
        Timeline none =
                DocumentBuilder.timeline(new DocumentBuilder("a", DocumentKind.WRAP_UP).point("On Iran", "A point."));
        assertTrue(Density.of(none, FilteredTimeline.of(none, Filter.NONE, Order.NEWEST_FIRST), 10)
                .isEmpty());
    }
}
