package app.rundown.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.rundown.timeline.Filter;
import app.rundown.timeline.TimeBound;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Checks which filters can be gone back to, and forward again. */
class FilterHistoryTest {
    private final FilterHistory history = new FilterHistory();
    private Filter now = Filter.NONE;

    private Filter change(UnaryOperator<Filter> change) {
        Filter next = change.apply(now);
        history.note(new FilterHistory.Past(now, "u"), next);
        now = next;
        return next;
    }

    private Filter words(String... words) {
        return change(filter -> FilterChanges.words(filter, List.of(words)));
    }

    private Filter topic(String name) {
        return change(filter -> FilterChanges.toggleTopic(filter, name));
    }

    private Filter to(int hour) {
        return change(filter -> FilterChanges.between(
                filter, new TimeBound.Clock(LocalTime.NOON), new TimeBound.Clock(LocalTime.of(hour, 0))));
    }

    private Optional<Filter> back() {
        Optional<Filter> filter =
                history.back(new FilterHistory.Past(now, "u"), Set.of("a")).map(FilterHistory.Past::filter);
        filter.ifPresent(one -> now = one);
        return filter;
    }

    private Optional<Filter> forward() {
        Optional<Filter> filter =
                history.forward(new FilterHistory.Past(now, "u"), Set.of("a")).map(FilterHistory.Past::filter);
        filter.ifPresent(one -> now = one);
        return filter;
    }

    @Test
    void leadsBackAndForwardStepByStep() {
        Filter one = topic("Iran");
        Filter two = topic("Syria");
        assertEquals(Optional.of(one), back());
        assertEquals(Optional.of(Filter.NONE), back());
        assertEquals(Optional.empty(), back());
        assertEquals(Optional.of(one), forward());
        assertEquals(Optional.of(two), forward());
        assertEquals(Optional.empty(), forward());
        back();
        topic("Cuba");
        assertEquals(Optional.empty(), forward(), "another step ends the way forward");
    }

    @Test
    void aSearchIsOneStepHoweverItIsTyped() {
        words("i");
        words("ir");
        Filter iran = words("iran");
        words("s");
        words("sy");
        assertEquals(Optional.of(iran), back());
        assertEquals(Optional.of(Filter.NONE), back());
        assertFalse(history.hasBack());
    }

    @Test
    void whatIsTypedAndTakenAwayLeavesNoStep() {
        words("i");
        words();
        assertFalse(history.hasBack());
    }

    @Test
    void aBoundThatMovesOnIsOneStep() {
        to(13);
        to(14);
        to(15);
        assertEquals(Optional.of(Filter.NONE), back());
    }

    @Test
    void documentsThatAreClosedDoNotStayHidden() {
        Filter both = change(filter -> FilterChanges.hide(filter, Set.of("a", "b")));
        topic("Iran");
        assertEquals(Optional.of(FilterChanges.hide(both, Set.of("a"))), back());
    }
}
