package app.rundown.ui.card;

import app.rundown.model.Moment;
import app.rundown.timeline.Row;
import app.rundown.ui.format.TimeFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How far an update is from now, or from the update before it, in a few characters beside its clock.
 *
 * @param text "12 min ago", "+13 min"; empty if there is nothing to say
 * @param why the same in words, for a tooltip
 * @param moves whether the text changes as time passes
 */
record RelativeTime(String text, String why, boolean moves) {
    /** Nothing to say. */
    static final RelativeTime NONE = new RelativeTime("", "", false);

    /**
     * Up to this age an update shows how long ago it was. For older ones, the time since the update before matters
     * more.
     */
    private static final Duration NEWS = Duration.ofDays(2);

    /** Returns how far the update of a card is from now, or from the update before it. */
    static RelativeTime of(Row.Card card, InstantSource clock) {
        Moment moment = card.entry().moment();
        Instant at = moment.instant();
        if (at == null || moment.precision() == Moment.Precision.DAY) {
            return NONE;
        }
        Duration since = card.since();
        boolean together = since != null && since.toMinutes() == 0;
        String after = since == null
                ? ""
                : together
                        ? "in the same minute as the last shown update before it"
                        : TimeFormat.length(since) + " after the last shown update before it";
        Duration ago = Duration.between(at, clock.instant());
        if (ago.isNegative() || ago.compareTo(NEWS) >= 0) {
            return since == null ? NONE : new RelativeTime(together ? "" : "+" + brief(since), after, false);
        }
        return new RelativeTime(ago(ago), after.isEmpty() ? ago(ago) : ago(ago) + "; " + after, true);
    }

    private static String ago(Duration ago) {
        return ago.toMinutes() == 0
                ? "just now"
                : (ago.toHours() == 0 ? ago.toMinutes() + " min" : ago.toHours() + " h") + " ago";
    }

    /** Returns "13 min", "1:59 h", "3 days": short enough for the column beside the rail. */
    private static String brief(Duration since) {
        if (since.toHours() == 0) {
            return since.toMinutes() + " min";
        }
        return since.toDays() > 1
                ? since.toDays() + " days"
                : since.toHours() + (since.toMinutesPart() < 10 ? ":0" : ":") + since.toMinutesPart() + " h";
    }
}
