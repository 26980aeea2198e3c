package app.rundown.timeline;

import app.rundown.model.Quote;
import app.rundown.model.Topic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * Who is quoted on what: how many quotes of each speaker stand in updates of each topic, so that filtering by the two
 * shows that many.
 *
 * <p>Counted are the quotes of updates that pass the filter but for its speakers and its wanted topics, so that the
 * matrix stays whole while one chooses in it; topics that are left out stay left out. An update with several topics
 * counts for each, one without a topic for its speakers' totals only, an introduction (which has no topic) not at all:
 * a line's or a column's total is no sum of its cells.
 *
 * @param columns the topics with any quote, in the order of {@link Shown#topics()}: by origin, the one with most quotes
 *     first, then by name
 * @param lines the speakers with any quote, the one with most first, then by name; the unknown last
 * @param quotes how many quotes there are
 */
public record Matrix(List<Column> columns, List<Line> lines, int quotes) {

    /**
     * A topic.
     *
     * @param topic its name; of several topics that bear one name all count, as in a filter
     * @param quotes how many quotes its updates hold
     */
    public record Column(String topic, int quotes) {}

    /**
     * A speaker.
     *
     * @param speaker {@link Filter#UNKNOWN_SPEAKER} for nobody
     * @param quotes how many quotes are theirs, on whatever topic
     * @param byTopic how many of them stand in updates of a topic; without the topics that have none
     */
    public record Line(String speaker, int quotes, Map<String, Integer> byTopic) {
        /** Keeps a copy of the map. */
        public Line {
            byTopic = Map.copyOf(byTopic);
        }

        /** How many of their quotes stand in updates of a topic. */
        public int on(String topic) {
            return byTopic.getOrDefault(topic, 0);
        }
    }

    /** Keeps copies of the lists. */
    public Matrix {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** The most that stands in any cell of a speaker who is known, as the unknown are many; 0 where there is none. */
    public int most() {
        return lines.stream()
                .filter(line -> !line.speaker().equals(Filter.UNKNOWN_SPEAKER))
                .flatMap(line -> line.byTopic().values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** Counts, one update after the other. */
    static final class Counter {
        private final Map<String, Integer> topics = new HashMap<>();
        private final Map<String, Topic.Origin> origins = new HashMap<>();
        private final Map<String, Map<String, Integer>> cells = new HashMap<>();
        private final Map<String, Integer> speakers = new HashMap<>();
        private int quotes;

        /** Adds an update that passes. */
        void add(Entry entry) {
            if (entry.quotes().isEmpty()) {
                return;
            }
            entry.topics().stream()
                    .map(Topic.Assignment::topic)
                    .forEach(topic -> origins.merge(
                            topic.name(), topic.origin(), BinaryOperator.minBy(Comparator.naturalOrder())));
            List<String> names = entry.topicNames().distinct().toList();
            quotes += entry.quotes().size();
            names.forEach(name -> topics.merge(name, entry.quotes().size(), Integer::sum));
            for (Quote quote : entry.quotes()) {
                String speaker = Filter.speaker(quote);
                speakers.merge(speaker, 1, Integer::sum);
                Map<String, Integer> theirs = cells.computeIfAbsent(speaker, key -> new HashMap<>());
                names.forEach(name -> theirs.merge(name, 1, Integer::sum));
            }
        }

        /** What was counted. */
        Matrix matrix() {
            if (topics.isEmpty() && cells.isEmpty()) {
                return new Matrix(List.of(), List.of(), quotes);
            }
            List<Column> columns = topics.entrySet().stream()
                    .map(topic -> new Column(topic.getKey(), topic.getValue()))
                    .sorted(Comparator.comparing((Column column) -> origins.get(column.topic()))
                            .thenComparing(Column::quotes, Comparator.reverseOrder())
                            .thenComparing(Column::topic))
                    .toList();
            return cells.entrySet().stream()
                    .map(line -> new Line(line.getKey(), speakers.getOrDefault(line.getKey(), 0), line.getValue()))
                    .sorted(Comparator.comparing((Line line) -> line.speaker().equals(Filter.UNKNOWN_SPEAKER))
                            .thenComparing(Line::quotes, Comparator.reverseOrder())
                            .thenComparing(Line::speaker))
                    .collect(Collectors.collectingAndThen(
                            Collectors.toList(), lines -> new Matrix(columns, lines, quotes)));
        }
    }
}
