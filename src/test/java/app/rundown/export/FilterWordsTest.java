package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.export.content.FilterWords;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Has;
import app.rundown.timeline.TimeBound;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks how an export puts a filter into words. */
class FilterWordsTest {
    @Test
    void namesEveryPartOfAFilterInAFixedOrder() {
        Filter filter = Filter.NONE
                .but()
                .topics(Set.of("Syria", "Iran"))
                .match(Filter.Match.ALL)
                .notTopics(Set.of("Sport"))
                .speakers(Set.of(Filter.UNKNOWN_SPEAKER, "Ana Ruiz"))
                .from(TimeBound.parse("15:00"))
                .to(TimeBound.parse("2024-03-01T16:00Z"))
                .hiddenDocuments(Set.of("d2"))
                .words(List.of("of course", "bridge"))
                .notWords(List.of("toll"))
                .scope(Filter.Scope.MATCHES)
                .done();
        assertEquals(
                "topic Iran and Syria, not topic Sport, speaker Ana Ruiz or unknown, from 15:00, before"
                        + " 2024-03-01T16:00:00Z, without “toll”, with “bridge” and “of course”, 1 document hidden",
                FilterWords.of(filter));
    }

    @Test
    void wordsThatAreOnlyHighlightedLeaveNothingOut() {
        Filter filter = Filter.NONE.but().words(List.of("bridge")).done();
        assertEquals("", FilterWords.of(filter));
        assertEquals("", FilterWords.of(Filter.NONE));
        assertEquals(
                "topic Iran or other (no topic), not speaker unknown, with a star, without a picture",
                FilterWords.of(filter.but()
                        .topics(Set.of(Filter.NO_TOPIC, "Iran"))
                        .notSpeakers(Set.of(Filter.UNKNOWN_SPEAKER))
                        .has(Set.of(Has.STAR))
                        .hasNot(Set.of(Has.PICTURE))
                        .done()));
    }
}
