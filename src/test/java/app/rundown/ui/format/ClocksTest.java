package app.rundown.ui.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Moment;
import app.rundown.timeline.DisplayZone;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks how much of a date stands with a clock in lists. */
class ClocksTest {
    private static final Moment MOMENT = new Moment(
            "16:36",
            ZonedDateTime.parse("2019-05-14T16:36Z"),
            Moment.Precision.MINUTE,
            Moment.Basis.STATED,
            "as a test",
            null,
            List.of());

    private static String full(Clocks.Reach reach) {
        return new Clocks(DisplayZone.DOCUMENT, reach).full(MOMENT);
    }

    @Test
    void aClockHasItsDayWhereThereAreSeveral() {
        assertEquals("16:36", full(Clocks.Reach.ONE_DAY));
        assertEquals("14 May, 16:36", full(Clocks.Reach.ONE_YEAR));
        assertEquals("14 May 2019, 16:36", full(Clocks.Reach.YEARS));
    }

    @Test
    void aTabsNumberStaysShort() {
        assertEquals("9,999", Counts.brief(9_999));
        assertEquals("10k", Counts.brief(10_400));
    }
}
