package app.rundown.follow;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import app.rundown.quote.Quotes;
import app.rundown.text.TextTable;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about being followed.
 *
 * @param interval how often it is looked at by the publisher's own program, or null if it does not say
 * @param fresh for how long the server takes its answer to be fresh, or null
 * @param closed whether the live blog says that it has ended, in words or by its state
 * @param coverageEnd the end of the coverage according to its data, or null. Some publishers put there the time of the
 *     last change while the coverage goes on, so that it proves little by itself
 * @param newest when its newest update was made, or null if that is not known
 */
public record PageSigns(
        @Nullable Duration interval,
        @Nullable Duration fresh,
        boolean closed,
        @Nullable Instant coverageEnd,
        @Nullable Instant newest) {
    /** Nothing is said. */
    public static final PageSigns NONE = new PageSigns(null, null, false, null, null);

    /** A number from which on an interval without a unit must be milliseconds. */
    private static final long MILLIS = 1000;

    private static final List<Interval> INTERVALS = TextTable.rows(PageSigns.class, "intervals.tsv").stream()
            .map(row -> new Interval(row.getFirst(), Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE)))
            .toList();

    private static final List<Words> WORDS = TextTable.rows(PageSigns.class, "endings.tsv").stream()
            .map(row -> new Words(
                    row.getFirst(),
                    Pattern.compile(
                            "(?<![\\p{L}\\d])(?:" + row.get(1) + ")(?![\\p{L}\\d])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
            .toList();

    /** The state of a live blog in the data of Superdesk Live Blog. */
    private static final Pattern STATE_CLOSED = Pattern.compile("\"blog_status\\\\?\"\\s*:\\s*\\\\?\"closed\\\\?\"");

    /** Schema.org's member, in JSON (perhaps within a string) or as microdata. */
    private static final Pattern COVERAGE =
            Pattern.compile("coverage(Start|End)Time\\\\?[\"']\\s*(?::\\s*|[a-z]+=)\\\\?[\"']([0-9T:.+Z -]{16,35})");

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd['T'][' ']HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[XXX][XX][X]")
            .toFormatter();

    private record Interval(String unit, Pattern pattern) {}

    private record Words(String language, Pattern pattern) {}

    /**
     * Finds out what a live blog says.
     *
     * @param fresh for how long the server takes its answer to be fresh, or null
     */
    static PageSigns of(AnalysedDocument analysed, @Nullable Duration fresh) {
        // Only patterns of ASCII are looked for, which stand so in every encoding that the web uses.
        String raw = new String(analysed.document().capture().bytes(), StandardCharsets.ISO_8859_1);
        boolean closed = STATE_CLOSED.matcher(raw).find() || saysThatItEnded(analysed);
        return new PageSigns(interval(raw), fresh, closed, coverageEnd(raw), newest(analysed));
    }

    /** Returns the same with another time for which the answer is fresh. */
    PageSigns withFresh(@Nullable Duration other) {
        return new PageSigns(interval, other, closed, coverageEnd, newest);
    }

    private static @Nullable Duration interval(String raw) {
        for (Interval interval : INTERVALS) {
            Matcher match = interval.pattern().matcher(raw);
            if (match.find()) {
                long number = Long.parseLong(match.group(1));
                boolean millis = interval.unit().equals("ms") || interval.unit().equals("?") && number >= MILLIS;
                return millis ? Duration.ofMillis(number) : Duration.ofSeconds(number);
            }
        }
        return null;
    }

    /** Returns the latest end of coverage, unless it is only the beginning again. */
    private static @Nullable Instant coverageEnd(String raw) {
        Instant start = null;
        Instant end = null;
        for (Matcher match = COVERAGE.matcher(raw); match.find(); ) {
            Instant at = instant(match.group(2).strip());
            if (at != null && match.group(1).equals("Start")) {
                start = start == null || at.isAfter(start) ? at : start;
            } else if (at != null) {
                end = end == null || at.isAfter(end) ? at : end;
            }
        }
        return end == null || end.equals(start) ? null : end;
    }

    private static @Nullable Instant instant(String text) {
        try {
            return ZonedDateTime.parse(text, ISO).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Instant newest(AnalysedDocument analysed) {
        return analysed.moments().values().stream()
                .map(Moment::instant)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether the page says so at its head, or in its newest update: the same words in an old one are a promise. */
    private static boolean saysThatItEnded(AnalysedDocument analysed) {
        Document document = analysed.document();
        String said = Stream.concat(
                        Stream.concat(Stream.of(document.title()), words(document.introduction())),
                        newestUpdates(analysed).flatMap(PageSigns::words))
                .collect(Collectors.joining("\n"));
        return saysThatItEnded(said, Quotes.language(document));
    }

    /**
     * Whether words say that a live blog has ended.
     *
     * @param language their ISO 639 code; empty if it is not known
     */
    static boolean saysThatItEnded(String words, String language) {
        String plain = words.replace('’', '\'').replaceAll("[\\s&&[^\n]]+", " ");
        return WORDS.stream()
                .filter(known -> language.isEmpty() || language.equals(known.language()))
                .anyMatch(known -> known.pattern().matcher(plain).find());
    }

    /** Returns the updates with the latest time; if none has a time, the first and the last one. */
    private static Stream<Update> newestUpdates(AnalysedDocument analysed) {
        List<Update> updates = analysed.document().updates();
        Instant newest = newest(analysed);
        if (newest == null) {
            return updates.isEmpty() ? Stream.of() : Stream.of(updates.getFirst(), updates.getLast());
        }
        return updates.stream().filter(update -> {
            Moment moment = analysed.moments().get(update.id());
            return moment != null && newest.equals(moment.instant());
        });
    }

    private static Stream<String> words(Update update) {
        return Stream.concat(Stream.ofNullable(update.headline()), words(update.blocks()));
    }

    private static Stream<String> words(List<Block> blocks) {
        return blocks.stream().filter(Block.Words.class::isInstance).map(block -> ((Block.Words) block).text());
    }
}
