package app.rundown.time;

import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Stamp;
import app.rundown.time.zone.Zone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the sentences that say how a moment is known. */
final class Reason {
    private Reason() {}

    /** Explains an instant that an update states. */
    static String stated(UpdateTimes one) {
        Stamp.Source source = Objects.requireNonNull(one.statedBy());
        Zone zone = one.stated() == null ? null : one.stated().zone();
        String remark = zone == null ? "" : zone.remark();
        // Constant sentences if possible: a page has thousands of updates that share one.
        String sentence = switch (source) {
            case ATTRIBUTE -> "Date, clock and zone are stated in the page's markup.";
            case JSON_LD -> "Date, clock and zone are stated in the page's structured data (JSON-LD).";
            case METADATA -> "Date, clock and zone are stated in the page's data.";
            case SHOWN -> "Date, clock and zone are stated with the update.";
        };
        String full = remark.isEmpty() ? sentence : sentence.substring(0, sentence.length() - 1) + remark + ".";
        String order = one.stated() == null || one.stated().mention() == null
                ? ""
                : one.stated().mention().order();
        full = order.isEmpty() ? full : full + " " + order + ".";
        Witnesses.Verdict verdict = one.verdict();
        return verdict == null ? full : one.shifted() ? verdict.why() : full + " " + verdict.why();
    }

    /** Explains why an update has no clock. */
    static String noClock(UpdateTimes one, Document document) {
        if (one.rejected()) {
            return "The update's only time is shared by three updates or more, so it is not its own.";
        }
        if (one.ownDate() != null) {
            return "The document gives the day of this update, " + BaseDay.written(one.ownDate()) + ", and no clock.";
        }
        if (one.shown() != null) {
            return "“" + one.shown() + "” is no time of day.";
        }
        return document.kind() == DocumentKind.LIVE_BLOG
                ? "The document shows no time for this update."
                : "The document gives its points no times.";
    }

    /** Explains a date, without a full stop. */
    static String date(UpdateTimes one, LocalDate date, int offset, BaseDay base) {
        if (one.day() != null && one.ownDate() != null) {
            return "The date, " + BaseDay.written(date) + ", is stated with the update or at the head of its day"
                    + (one.day().order().isEmpty() ? "" : " (" + one.day().order() + ")");
        }
        if (one.day() != null && one.day().isNumbers() && !base.isSet()) {
            return "The date, " + BaseDay.written(date) + ", is one of those that “"
                    + one.day().text() + "” may be, the one that fits: " + base.why();
        }
        if (one.day() != null && !base.isSet()) {
            return "The date, " + BaseDay.written(date)
                    + ", stands with the update but for its year, which is inferred: " + base.why();
        }
        String day = Math.abs(offset) + (Math.abs(offset) == 1 ? " day " : " days ") + (offset < 0 ? "before" : "after")
                + " that of the first update, as ";
        String midnight = one.isPinned()
                ? ", the last on which its clock had passed, as the update is held at the page's top,"
                : offset == 0 ? "" : ", " + day + "the clocks pass midnight between,";
        return "The date, " + BaseDay.written(date) + (midnight.isEmpty() ? "," : midnight) + " is "
                + (base.isSet() ? base.why() : "inferred: " + base.why());
    }

    /** Explains why an update's date is not known. */
    static String noDate(UpdateTimes one, BaseDay base) {
        DateMention day = one.day();
        if (day == null) {
            return "The date can't be known: " + base.why() + ".";
        }
        return "The date can't be known: “" + day.text().strip() + "” "
                + (day.isNumbers()
                        ? "may be "
                                + day.choices().stream()
                                        .map(DateMention::date)
                                        .flatMap(Stream::ofNullable)
                                        .map(BaseDay::written)
                                        .collect(Collectors.joining(" or "))
                                + ", and nothing tells whether the day or the month stands first."
                        : "stands with the update, and nothing tells its year.");
    }

    /** Says why the day that the evidence shows is not taken: the clock names another day of the week. */
    static String otherWeekday(DayOfWeek named, LocalDate date, BaseDay base) {
        return "The date can't be known: the clock names a "
                + BaseDay.written(named) + ", and " + BaseDay.written(date) + ", a "
                + BaseDay.written(date.getDayOfWeek())
                + ", would be its day according to the rest: " + base.why() + ".";
    }

    /** Says why a clock is doubtful whose letters are those of the other half of the year. */
    static String otherHalf(Zone zone, ZoneId region) {
        return "Doubtful: “" + zone.name() + "” is not the time that clocks of its place, such as " + region.getId()
                + ", show on that day; the clock was taken to be the one of that place"
                + zone.remark() + ".";
    }

    /** Says how often something occurs: "never", "once", "7 times". */
    static String times(int count) {
        return count == 0 ? "never" : count == 1 ? "once" : count + " times";
    }

    /** Names the instant in the data that the shown clock contradicts; empty if there is none. */
    static String against(UpdateTimes one) {
        return one.contradicted() == null
                ? ""
                : " The page's data say " + one.contradicted().toInstant()
                        + ", which the shown clock contradicts by whole hours; the shown clock was taken.";
    }
}
