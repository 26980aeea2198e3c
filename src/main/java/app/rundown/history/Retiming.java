package app.rundown.history;

import app.rundown.model.Moment;
import app.rundown.text.Folded;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a document gives an update another time than before. */
final class Retiming {
    private static final Pattern CLOCK = Pattern.compile("\\d ?[:.h] ?\\d\\d|\\d ?[ap]\\.?m", Pattern.CASE_INSENSITIVE);

    private Retiming() {}

    /**
     * Whether the time was changed. What was inferred in two captures may differ by itself, and "5 minutes ago" is
     * another wording each minute: neither counts.
     */
    static boolean isBetween(Moment before, Moment after) {
        boolean otherClock = showsOtherClock(before.shown(), after.shown());
        if (before.at() != null && after.at() != null) {
            boolean stated = before.basis() == Moment.Basis.STATED && after.basis() == Moment.Basis.STATED;
            return (stated || otherClock) && isApart(Duration.between(before.at(), after.at()));
        }
        return otherClock
                && (before.local() == null
                        || after.local() == null
                        || isApart(Duration.between(before.local(), after.local())));
    }

    private static boolean isApart(Duration between) {
        return between.abs().toMinutes() >= 1;
    }

    private static boolean showsOtherClock(@Nullable String before, @Nullable String after) {
        return before != null
                && after != null
                && CLOCK.matcher(before).find()
                && CLOCK.matcher(after).find()
                && !Folded.key(before).equals(Folded.key(after));
    }
}
