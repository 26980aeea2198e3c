package app.rundown.follow;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When to look at a live blog next, and when to stop. A pure function of what came of the looks so far: whoever uses it
 * gives the time and the chance.
 *
 * <ul>
 *   <li>As often as the publisher's own program, else twice a minute; never more often than every 10 seconds, and more
 *       rarely the longer nothing happens: a tenth of the silence, up to five minutes. The time for which the server
 *       takes its answer to be fresh makes it rarer, too, where the publisher names no interval.
 *   <li>After an error at twice the distance each time, up to a quarter of an hour, and not all programs at once: at a
 *       random moment in the second half of that time. If the server says when it wants to be asked again, not before.
 *   <li>It ends a quarter of an hour after the live blog said that it has ended, if nothing came since; two hours after
 *       the end of the coverage that its data name; and after six hours in which nothing changed or it could not be
 *       read.
 * </ul>
 *
 * @param every the interval that the user wishes, or null to choose it; errors make it longer
 * @param until when the user wants it to end, or null
 * @param news when something last changed; at first when following began
 * @param spoke the same, but at first the time of the newest update, which may be long ago
 * @param failures how many looks in a row have failed
 * @param retryAfter how long the server wants not to be asked again, or null
 * @param signs what the page said when it was last read
 */
public record Schedule(
        @Nullable Duration every,
        @Nullable Instant until,
        Instant news,
        Instant spoke,
        int failures,
        @Nullable Duration retryAfter,
        PageSigns signs) {
    /** Nobody is asked more often than that, whatever the page or the user says. */
    public static final Duration LEAST = Duration.ofSeconds(10);

    private static final Duration USUAL = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration LONGEST_FRESH = Duration.ofMinutes(2);
    private static final int PART_OF_SILENCE = 10;

    private static final Duration LONGEST_AFTER_ERRORS = Duration.ofMinutes(15);
    /** Doublings after which the longest distance is reached in any case. */
    private static final int MOST_DOUBLINGS = 10;

    private static final Duration AFTER_CLOSING = Duration.ofMinutes(15);
    private static final Duration AFTER_COVERAGE = Duration.ofHours(2);
    private static final Duration SILENCE = Duration.ofHours(6);

    /** What to do next. */
    public sealed interface Plan {
        /** To look at this time. */
        record Look(Instant at) implements Plan {}

        /** To end; {@code why} is a sentence for the user. */
        record End(String why) implements Plan {}
    }

    /** Begins to follow. */
    public static Schedule from(Instant now, @Nullable Duration every, @Nullable Instant until) {
        return new Schedule(every, until, now, now, 0, null, PageSigns.NONE);
    }

    /** Returns the schedule as it is after a look. */
    public Schedule after(Outcome outcome, Instant now) {
        return switch (outcome) {
            case Outcome.Began began -> read(now, newest(began.signs(), now), began.signs());
            case Outcome.Changed changed -> read(now, now, changed.signs());
            case Outcome.Unchanged unchanged -> read(news, spoke, unchanged.signs());
            case Outcome.Unreachable lost -> failed(lost.retryAfter());
            case Outcome.NotTheBlog other -> failed(null);
        };
    }

    private Schedule read(Instant changed, Instant said, PageSigns says) {
        return new Schedule(every, until, changed, said, 0, null, says);
    }

    private Schedule failed(@Nullable Duration asked) {
        return new Schedule(every, until, news, spoke, failures + 1, asked, signs);
    }

    /** A time in the future is one that was read with a wrong zone. */
    private static Instant newest(PageSigns says, Instant now) {
        Instant newest = says.newest();
        return newest == null || newest.isAfter(now) ? now : newest;
    }

    /** Says what to do next, just after a look. */
    public Plan next(Instant now, RandomGenerator random) {
        if (failures == 0 && signs.closed() && isOver(spoke, AFTER_CLOSING, now)) {
            return new Plan.End("The live blog says that it has ended.");
        }
        if (failures == 0
                && signs.coverageEnd() != null
                && isOver(signs.coverageEnd(), AFTER_COVERAGE, now)
                && isOver(spoke, AFTER_COVERAGE, now)) {
            return new Plan.End("The coverage has ended, according to the data of the page.");
        }
        Instant silent = news.plus(SILENCE);
        if (!now.isBefore(silent)) {
            return new Plan.End(
                    failures == 0
                            ? "Nothing has changed for " + SILENCE.toHours() + " hours."
                            : "Nothing new has come for " + SILENCE.toHours() + " hours, and now it can't be read.");
        }
        Instant at = now.plus(failures == 0 ? distance(now) : distanceAfterErrors(now, random));
        if (retryAfter != null && now.plus(retryAfter).isAfter(silent)) {
            return new Plan.End("The server wants not to be asked again before " + now.plus(retryAfter) + ".");
        }
        if (until != null && (!now.isBefore(until) || at.isAfter(until) && failures > 0)) {
            return new Plan.End("It was to be followed until " + until + ".");
        }
        return new Plan.Look(until != null && at.isAfter(until) ? until : at);
    }

    private static boolean isOver(Instant since, Duration most, Instant now) {
        return !since.plus(most).isAfter(now);
    }

    private Duration distance(Instant now) {
        if (every != null) {
            return longer(every, LEAST);
        }
        Duration fresh = signs.fresh();
        Duration usual = signs.interval() != null
                ? signs.interval()
                : fresh == null ? USUAL : longer(USUAL, shorter(fresh, LONGEST_FRESH));
        Duration silence = Duration.between(news, now).dividedBy(PART_OF_SILENCE);
        return longer(LEAST, shorter(LONGEST, longer(usual, silence)));
    }

    private Duration distanceAfterErrors(Instant now, RandomGenerator random) {
        Duration doubled = distance(now).multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        long most =
                longer(distance(now), shorter(doubled, LONGEST_AFTER_ERRORS)).toMillis();
        Duration chosen = Duration.ofMillis(most / 2 + random.nextLong(most / 2 + 1));
        return retryAfter == null ? longer(LEAST, chosen) : longer(retryAfter, chosen);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
