package app.rundown.ui.lanes;

import app.rundown.model.Family;
import app.rundown.model.Quote;
import app.rundown.text.Folded;
import app.rundown.text.TextTable;
import app.rundown.text.Word;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.format.Clocks;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /** By the ids of families. */
    private final Map<String, Map<List<String>, List<Said>>> firsts = new HashMap<>();

    /** A quote, and when it was said. */
    private record Said(Quote quote, TimelineEntry entry, Instant at) {}

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
        return said(quote)
                .flatMap(this::earlier)
                .map(said -> new LaneItem.Answer(
                        LaneItem.Tie.SAME_WORDS,
                        said.quote(),
                        clocks.full(said.entry().moment())))
                .orElse(null);
    }

    /** Whether two different people with names said them. */
    private static boolean isOther(Quote one, Quote other) {
        return one.speaker() != null
                && other.speaker() != null
                && !one.speaker().equals(other.speaker());
    }

    /** Returns the first of somebody else's quotes with the same words, if it came before; a family has others too. */
    private Optional<Said> earlier(Said said) {
        return timeline.family(said.quote())
                .flatMap(family -> firsts
                        .computeIfAbsent(family.id(), id -> firsts(family))
                        .getOrDefault(words(said.quote()), List.of())
                        .stream()
                        .filter(other -> isOther(other.quote(), said.quote()))
                        .filter(other -> other.at().isBefore(said.at()))
                        .findFirst());
    }

    /**
     * Returns, for each wording of a family, the first quote of each speaker that a link can lead to, earliest first.
     */
    private Map<List<String>, List<Said>> firsts(Family family) {
        Map<List<String>, Map<String, Said>> bySpeaker = new HashMap<>();
        for (Quote quote : family.quotes()) {
            String speaker = quote.speaker();
            if (speaker != null && inLane.test(quote)) {
                said(quote)
                        .ifPresent(said -> bySpeaker
                                .computeIfAbsent(words(quote), words -> new LinkedHashMap<>())
                                .merge(speaker, said, (one, other) -> other.at().isBefore(one.at()) ? other : one));
            }
        }
        Map<List<String>, List<Said>> sorted = new HashMap<>();
        bySpeaker.forEach((words, said) -> sorted.put(
                words,
                said.values().stream().sorted(Comparator.comparing(Said::at)).toList()));
        return sorted;
    }

    private static List<String> words(Quote quote) {
        return Word.foldedIn(quote.text());
    }

    private Optional<Said> said(Quote quote) {
        return Optional.ofNullable(quote.update())
                .flatMap(timeline::entry)
                .flatMap(entry -> Optional.ofNullable(entry.moment().instant()).map(at -> new Said(quote, entry, at)));
    }

    private static boolean isAnswering(@Nullable String cue) {
        return cue != null
                && Arrays.stream(Folded.of(cue).text().split("\\W+"))
                        .anyMatch(word -> VERBS.stream().anyMatch(word::startsWith));
    }
}
