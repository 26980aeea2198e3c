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
 * Who is quoted on what: how many quotes of each speaker are in updates of each topic. Filtering by a speaker and a
 * topic shows exactly that many.
 *
 * <p>Quotes count if their update passes the filter without its speakers and wanted topics, so that the matrix stays
 * complete while the user chooses in it. Excluded topics stay excluded. An update with several topics counts for each
 * of them; one without a topic counts only for its speakers' totals; an introduction, which has no topic, does not
 * count. So the total of a line or column is not the sum of its cells.
 *
 * @param columns the topics with any quote, in the order of {@link FilteredTimeline#topics()} except that quotes are
 *     counted: by origin, then falling count, then name
 * @param lines the speakers with any quote, by falling count, then name; the unknown speaker is last
 * @param quotes the number of quotes
 */
public record Matrix(List<Column> columns, List<Line> lines, int quotes) {

    /**
     * A topic.
     *
     * @param topic its name; if several topics have the same name, all of them count, as in a filter
     * @param quotes the number of quotes in its updates
     */
    public record Column(String topic, int quotes) {}

    /**
     * A speaker.
     *
     * @param speaker the name, or {@link Filter#UNKNOWN_SPEAKER}
     * @param quotes the number of the speaker's quotes, on whatever topic
     * @param byTopic how many of them are in updates of each topic; topics without any are left out
     */
    public record Line(String speaker, int quotes, Map<String, Integer> byTopic) {
        /** Keeps a copy of the map. */
        public Line {
            byTopic = Map.copyOf(byTopic);
        }

        /** Returns how many of the speaker's quotes are in updates of a topic. */
        public int on(String topic) {
            return byTopic.getOrDefault(topic, 0);
        }
    }

    /** Keeps copies of the lists. */
    public Matrix {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * Returns the greatest number in a cell of a known speaker, or 0 if there is none. The unknown speaker is left out
     * because it stands for many.
     */
    public int maxCell() {
        return lines.stream()
                .filter(line -> !line.speaker().equals(Filter.UNKNOWN_SPEAKER))
                .flatMap(line -> line.byTopic().values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** Counts the quotes of one update after the other. */
    static final class Counter {
        private final Map<String, Integer> topics = new HashMap<>();
        private final Map<String, Topic.Origin> origins = new HashMap<>();
        private final Map<String, Map<String, Integer>> cells = new HashMap<>();
        private final Map<String, Integer> speakers = new HashMap<>();
        private int quotes;

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
            quotes += entry.quotes().size();
            names.forEach(name -> topics.merge(name, entry.quotes().size(), Integer::sum));
            for (Quote quote : entry.quotes()) {
                String speaker = Filter.speaker(quote);
                speakers.merge(speaker, 1, Integer::sum);
                Map<String, Integer> theirs = cells.computeIfAbsent(speaker, key -> new HashMap<>());
                names.forEach(name -> theirs.merge(name, 1, Integer::sum));
            }
        }

        /** Returns the matrix of what was counted. */
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
