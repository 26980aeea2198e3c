package app.rundown.timeline;

import app.rundown.model.Topic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * Who is quoted on what: how many quotes of each speaker are in updates of each topic, and in how many updates.
 * Filtering by a speaker and a topic shows exactly that many.
 *
 * <p>Quotes count if their update passes the filter without its speakers and wanted topics, so that the matrix stays
 * complete while the user chooses in it. Excluded topics stay excluded. An update with several topics counts for each
 * of them; one without a topic counts only for its speakers' totals; an introduction, which has no topic, does not
 * count. So the total of a line or column is not the sum of its cells.
 *
 * @param columns the topics with any quote, in the order of {@link FilteredTimeline#topics()} except that quotes are
 *     counted: by origin, then falling count, then name
 * @param lines the speakers with any quote, by falling count, then name; the unknown speaker is last
 * @param all the quotes, and the updates that have any
 */
public record Matrix(List<Column> columns, List<Line> lines, Count all) {
    /** No quote. */
    public static final Matrix NONE = new Matrix(List.of(), List.of(), Count.NONE);

    /**
     * How much there is of something.
     *
     * @param quotes the number of quotes
     * @param updates the number of updates in which they are
     */
    public record Count(int quotes, int updates) {
        /** Nothing. */
        public static final Count NONE = new Count(0, 0);

        private Count and(Count other) {
            return new Count(quotes + other.quotes, updates + other.updates);
        }
    }

    /**
     * A topic.
     *
     * @param topic its name; if several topics have the same name, all of them count, as in a filter
     * @param count the quotes in its updates
     */
    public record Column(String topic, Count count) {
        /** The number of quotes in its updates. */
        public int quotes() {
            return count.quotes();
        }
    }

    /**
     * A speaker.
     *
     * @param speaker the name, or {@link Filter#UNKNOWN_SPEAKER}
     * @param count the speaker's quotes, on whatever topic
     * @param byTopic which of them are in updates of each topic; topics without any are left out
     */
    public record Line(String speaker, Count count, Map<String, Count> byTopic) {
        /** Keeps a copy of the map. */
        public Line {
            byTopic = Map.copyOf(byTopic);
        }

        /** The number of the speaker's quotes, on whatever topic. */
        public int quotes() {
            return count.quotes();
        }

        /** Returns how many of the speaker's quotes are in updates of a topic. */
        public int on(String topic) {
            return count(topic).quotes();
        }

        /** Returns how much the speaker is quoted in updates of a topic. */
        public Count count(String topic) {
            return byTopic.getOrDefault(topic, Count.NONE);
        }
    }

    /** Keeps copies of the lists. */
    public Matrix {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Counts the quotes of updates. */
    public static Matrix of(List<TimelineEntry> entries) {
        Counter counter = new Counter();
        entries.forEach(counter::add);
        return counter.matrix();
    }

    /** The number of quotes. */
    public int quotes() {
        return all.quotes();
    }

    /** Counts the quotes of one update after the other. */
    static final class Counter {
        private final Map<String, Count> topics = new HashMap<>();
        private final Map<String, Topic.Origin> origins = new HashMap<>();
        private final Map<String, Map<String, Count>> cells = new HashMap<>();
        private final Map<String, Count> speakers = new HashMap<>();
        private Count all = Count.NONE;

        /** Adds an update that passes the filter. */
        void add(TimelineEntry entry) {
            if (entry.quotes().isEmpty()) {
                return;
            }
            entry.topics().stream()
                    .map(Topic.Assignment::topic)
                    .forEach(topic -> origins.merge(
                            topic.name(), topic.origin(), BinaryOperator.minBy(Comparator.naturalOrder())));
            List<String> names = entry.topicNames().distinct().toList();
            Count here = new Count(entry.quotes().size(), 1);
            all = all.and(here);
            names.forEach(name -> topics.merge(name, here, Count::and));
            Map<String, Integer> bySpeaker = new HashMap<>();
            entry.quotes().forEach(quote -> bySpeaker.merge(Filter.speaker(quote), 1, Integer::sum));
            bySpeaker.forEach((speaker, quotes) -> {
                Count theirs = new Count(quotes, 1);
                speakers.merge(speaker, theirs, Count::and);
                Map<String, Count> byTopic = cells.computeIfAbsent(speaker, key -> new HashMap<>());
                names.forEach(name -> byTopic.merge(name, theirs, Count::and));
            });
        }

        /** Returns the matrix of what was counted. */
        Matrix matrix() {
            if (topics.isEmpty() && cells.isEmpty()) {
                return NONE;
            }
            List<Column> columns = topics.entrySet().stream()
                    .map(topic -> new Column(topic.getKey(), topic.getValue()))
                    .sorted(Comparator.comparing((Column column) -> origins.get(column.topic()))
                            .thenComparing(Column::quotes, Comparator.reverseOrder())
                            .thenComparing(Column::topic))
                    .toList();
            List<Line> lines = cells.entrySet().stream()
                    .map(line ->
                            new Line(line.getKey(), speakers.getOrDefault(line.getKey(), Count.NONE), line.getValue()))
                    .sorted(Comparator.comparing((Line line) -> line.speaker().equals(Filter.UNKNOWN_SPEAKER))
                            .thenComparing(Line::quotes, Comparator.reverseOrder())
                            .thenComparing(Line::speaker))
                    .toList();
            return new Matrix(columns, lines, all);
        }
    }
}
