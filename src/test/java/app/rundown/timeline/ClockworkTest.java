package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Kind;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks a timeline that is read in another zone: days begin elsewhere, but nothing that is known changes. */
class ClockworkTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Clockwork UTC = new Clockwork(Clockwork.Choice.UTC, TOKYO);
    private static final Clockwork READER = new Clockwork(Clockwork.Choice.READER, TOKYO);

    private static Hand day(Hand hand, String id, String date) {
        ZonedDateTime at = LocalDate.parse(date).atStartOfDay(ZoneId.of("America/New_York"));
        Moment moment = new Moment(
                date, at, Moment.Precision.DAY, Moment.Basis.STATED, "only the day is given", null, List.of());
        return hand.add(new Update(id, 1, List.of(), null, "A day", null, null, List.of(), Set.of()), moment);
    }

    private static Shown shown(Clockwork clockwork, Hand... hands) {
        return Shown.of(Hand.timeline(hands), Filter.NONE, Order.OLDEST_FIRST, Set.of(), clockwork);
    }

    private static List<Row.Day> days(Shown shown) {
        return shown.rows().stream()
                .filter(Row.Day.class::isInstance)
                .map(Row.Day.class::cast)
                .toList();
    }

    @Test
    void aDayBeginsAtMidnightOfTheZoneInWhichItIsRead() {
        Hand evening = Hand.blog("a", "2019-05-14", "14:50 16:10 23:30");
        assertEquals(
                List.of("day 2019-05-14 because of 14:50", "a1", "a2", "a3"),
                Lines.of(shown(Clockwork.DOCUMENT, evening)));
        assertEquals(
                List.of("day 2019-05-14 because of 14:50", "a1", "day 2019-05-15 because of 16:10", "a2", "a3"),
                Lines.of(shown(READER, evening)));
        assertEquals(TOKYO, days(shown(READER, evening)).getFirst().day().getZone());
        assertEquals(ZoneOffset.UTC, days(shown(UTC, evening)).getFirst().day().getZone());
    }

    @Test
    void whatIsNotKnownIsNotConverted() {
        Hand hand = day(
                Hand.blog("a", "2019-05-14", "20:15").unknown("9.15", "No date").in("America/New_York"),
                "a3",
                "2019-05-10");
        Moment clock = Hand.timeline(hand).entry("a2").orElseThrow().moment();
        Moment day = Hand.timeline(hand).entry("a3").orElseThrow().moment();
        assertTrue(READER.leaves(clock));
        assertTrue(READER.leaves(day));
        assertFalse(Clockwork.DOCUMENT.leaves(clock));
        assertFalse(READER.leaves(Hand.timeline(hand).entry("a1").orElseThrow().moment()));
        assertEquals(day.at(), READER.at(day));
        assertEquals(null, READER.at(clock));
        assertEquals(
                "2019-05-10",
                days(shown(READER, hand)).getFirst().day().toLocalDate().toString());
    }

    @Test
    void aDayWithClocksOfSeveralZonesSaysSo() {
        Hand london = Hand.blog("a", "2019-05-14", "12:00 13:00").in("Europe/London");
        Hand moscow = new Hand("b", Kind.LIVE_BLOG).in("Europe/Moscow").at("2019-05-14", "15:30", "In Moscow");
        assertTrue(days(shown(Clockwork.DOCUMENT, london, moscow)).getFirst().mixed());
        assertFalse(days(shown(UTC, london, moscow)).getFirst().mixed());
        assertFalse(days(shown(Clockwork.DOCUMENT, london)).getFirst().mixed());
    }

    @Test
    void anUpdateKnowsHowLongAfterTheOneBeforeItCame() {
        Hand hand = day(Hand.blog("a", "2019-05-14", "12:28 12:14 12:14"), "a4", "2019-05-10")
                .unknown("9.15", "No date");
        for (Order order : Order.values()) {
            Shown shown = Shown.of(Hand.timeline(hand), Filter.NONE, order);
            List<String> since = new ArrayList<>();
            shown.rows().stream()
                    .filter(Row.Card.class::isInstance)
                    .map(Row.Card.class::cast)
                    .forEach(card -> since.add(card.entry().id() + " "
                            + (card.since() == null ? "-" : card.since().toMinutes())));
            List<String> expected = new ArrayList<>(Arrays.asList("a4 -", "a3 -", "a2 0", "a1 14", "a5 -"));
            if (order == Order.NEWEST_FIRST) {
                expected = List.of("a1 14", "a2 0", "a3 -", "a4 -", "a5 -");
            }
            assertEquals(expected, since);
        }
    }
}
