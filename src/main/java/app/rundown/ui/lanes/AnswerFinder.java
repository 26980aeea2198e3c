package app.rundown.ui.lanes;

import app.rundown.model.Family;
import app.rundown.model.Quote;
import app.rundown.text.Folded;
import app.rundown.text.TextTable;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.format.Clocks;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a quote answers, only where the text shows it: in the same update right behind somebody else's words, or
 * in words that somebody else was quoted with before. Only a verb of answering makes it an answer.
 */
final class AnswerFinder {
    /** How the verbs of answering begin. */
    private static final List<String> VERBS = TextTable.lines(AnswerFinder.class, "answering.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .toList();

    private final Timeline timeline;
    private final Clocks clocks;
    private final Predicate<Quote> inLane;

    /** @param inLane whether a quote is in a lane, so that a link can lead there */
    AnswerFinder(Timeline timeline, Clocks clocks, Predicate<Quote> inLane) {
        this.timeline = timeline;
        this.clocks = clocks;
        this.inLane = inLane;
    }

    /** Returns what the quote at an index among those of an update answers, or null. */
    LaneItem.@Nullable Answer of(List<Quote> quotes, int index) {
        Quote quote = quotes.get(index);
        Quote before = index == 0 ? null : quotes.get(index - 1);
        if (before != null && isOther(before, quote) && inLane.test(before)) {
            return new LaneItem.Answer(
                    isAnswering(quote.cue()) ? LaneItem.Tie.ANSWERS : LaneItem.Tie.AFTER, before, "");
        }
        return timeline.family(quote)
                .flatMap(family -> earlier(family, quote))
                .flatMap(other -> entry(other)
                        .map(entry -> new LaneItem.Answer(LaneItem.Tie.SAME_WORDS, other, clocks.full(entry.moment()))))
                .orElse(null);
    }

    /** Whether two different people with names said them. */
    private static boolean isOther(Quote one, Quote other) {
        return one.speaker() != null
                && other.speaker() != null
                && !one.speaker().equals(other.speaker());
    }

    private Optional<Quote> earlier(Family family, Quote quote) {
        Instant at = instant(quote);
        return at == null
                ? Optional.empty()
                : family.quotes().stream()
                        .filter(other -> isOther(other, quote) && inLane.test(other))
                        .filter(other -> {
                            Instant then = instant(other);
                            return then != null && then.isBefore(at);
                        })
                        .min(Comparator.comparing(other -> Objects.requireNonNull(instant(other))));
    }

    private @Nullable Instant instant(Quote quote) {
        return entry(quote).map(entry -> entry.moment().instant()).orElse(null);
    }

    private Optional<TimelineEntry> entry(Quote quote) {
        return Optional.ofNullable(quote.update()).flatMap(timeline::entry);
    }

    private static boolean isAnswering(@Nullable String cue) {
        return cue != null
                && Arrays.stream(Folded.of(cue).text().split("\\W+"))
                        .anyMatch(word -> VERBS.stream().anyMatch(word::startsWith));
    }
}
