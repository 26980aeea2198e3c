package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.timeline.Filter;
import app.rundown.timeline.TimeBound;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks how an export puts a filter into words. */
class FilterWordsTest {
    @Test
    void namesEveryPartOfAFilterInAFixedOrder() {
        Filter filter = new Filter(
                Set.of("Syria", "Iran"),
                Filter.Match.ALL,
                Set.of("Sport"),
                Set.of(Filter.UNKNOWN_SPEAKER, "Ana Ruiz"),
                TimeBound.parse("15:00"),
                TimeBound.parse("2024-03-01T16:00Z"),
                Set.of("d2"),
                List.of("of course", "bridge"),
                List.of("toll"),
                Filter.Scope.MATCHES);
        assertEquals(
                "topic Iran and Syria, not topic Sport, speaker Ana Ruiz or unknown, from 15:00, before"
                        + " 2024-03-01T16:00:00Z, without “toll”, with “bridge” and “of course”, 1 document hidden",
                FilterWords.of(filter));
    }

    @Test
    void wordsThatAreOnlyHighlightedLeaveNothingOut() {
        Filter filter = new Filter(
                Set.of(),
                Filter.Match.ANY,
                Set.of(),
                Set.of(),
                null,
                null,
                Set.of(),
                List.of("bridge"),
                Filter.Scope.ALL);
        assertEquals("", FilterWords.of(filter));
        assertEquals("", FilterWords.of(Filter.NONE));
        assertEquals("starred", FilterWords.of(filter.withScope(Filter.Scope.STARRED)));
    }
}
