package app.rundown.topic;

import app.rundown.model.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells which points of a wrap-up an update says again: by the words that both have, each the more telling the fewer
 * updates and points have it.
 */
final class Points {
    /** An update says a point again from this likeness on: 0 if they share no word, 1 if they share all. */
    private static final double ALIKE = 0.26;

    /** Another point counts too if it is nearly as much alike as the one that is most. */
    private static final double NEARLY = 0.7;

    /** A word of more points tells none of them from another. */
    private static final int COMMON = 64;

    /** They share so many words at least. */
    private static final int LEAST = 3;

    /** So many of the shared words are named as the reason. */
    private static final int NAMED = 4;

    private final List<Point> points = new ArrayList<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<String, List<Integer>> pointsWith = new HashMap<>();
    private int count;

    /** A point: its heading, its words, and how much they tell together. */
    private static final class Point {
        final Headings.Heading heading;
        final Set<String> words;
        double weight;

        Point(Headings.Heading heading, Set<String> words) {
            this.heading = heading;
            this.words = words;
        }
    }

    void addPoint(Headings.Heading heading, UpdateWords point) {
        Set<String> words = words(point);
        words.forEach(
                word -> pointsWith.computeIfAbsent(word, w -> new ArrayList<>()).add(points.size()));
        points.add(new Point(heading, words));
        learn(words);
    }

    void addUpdate(UpdateWords update) {
        learn(words(update));
    }

    private void learn(Set<String> words) {
        count++;
        words.forEach(word -> texts.merge(word, 1, Integer::sum));
    }

    private static Set<String> words(UpdateWords update) {
        Set<String> words = new HashSet<>();
        for (Piece piece : update.pieces()) {
            for (Form form : piece.forms()) {
                if (!form.stop()) {
                    words.add(form.stem());
                }
            }
        }
        return words;
    }

    /** Weighs the points, once all are known. */
    void weigh() {
        for (Point point : points) {
            point.weight = weight(point.words);
        }
    }

    private double weight(Set<String> words) {
        double sum = 0;
        for (String word : words) {
            double value = telling(word);
            sum += value * value;
        }
        return sum;
    }

    private double telling(String word) {
        return Math.log((count + 1.0) / (texts.getOrDefault(word, 0) + 0.5));
    }

    /** Returns the headings under which a point says most of what an update says. */
    Map<Headings.Heading, Topic.Assignment> alike(UpdateWords update) {
        Map<Headings.Heading, Topic.Assignment> alike = new LinkedHashMap<>();
        if (points.isEmpty()) {
            return alike;
        }
        Set<String> words = words(update);
        double own = weight(words);
        Map<Integer, List<String>> shared = new HashMap<>();
        for (String word : words) {
            List<Integer> with = pointsWith.getOrDefault(word, List.of());
            for (int point : with.size() > COMMON ? List.<Integer>of() : with) {
                shared.computeIfAbsent(point, p -> new ArrayList<>()).add(word);
            }
        }
        Map<Integer, Double> likenesses = new TreeMap<>();
        for (Map.Entry<Integer, List<String>> entry : new TreeMap<>(shared).entrySet()) {
            Point point = points.get(entry.getKey());
            double likeness = weight(new HashSet<>(entry.getValue())) / Math.sqrt(own * point.weight);
            if (entry.getValue().size() >= LEAST && likeness >= ALIKE) {
                likenesses.put(entry.getKey(), likeness);
            }
        }
        double most = likenesses.values().stream()
                .mapToDouble(likeness -> likeness)
                .max()
                .orElse(1);
        likenesses.forEach((number, likeness) -> {
            if (likeness >= most * NEARLY) {
                Headings.Heading heading = points.get(number).heading;
                alike.putIfAbsent(heading, assignment(heading, update, shared.getOrDefault(number, List.of())));
            }
        });
        return alike;
    }

    private Topic.Assignment assignment(Headings.Heading heading, UpdateWords update, List<String> shared) {
        Set<String> telling = shared.stream()
                .sorted(Comparator.comparingDouble((String word) -> -telling(word))
                        .thenComparing(word -> word))
                .limit(NAMED)
                .collect(Collectors.toSet());
        List<Topic.Place> places = new ArrayList<>();
        Map<String, String> shown = new LinkedHashMap<>();
        for (Piece piece : update.pieces()) {
            for (int i = 0; i < piece.size(); i++) {
                if (telling.contains(piece.forms()[i].stem())) {
                    places.add(new Topic.Place(piece.block(), piece.starts()[i], piece.end(i)));
                    shown.putIfAbsent(piece.forms()[i].stem(), piece.forms()[i].text());
                }
            }
        }
        return new Topic.Assignment(
                heading.topic,
                "a point under “" + heading.shown + "” shares the words " + String.join(", ", shown.values()),
                places);
    }
}
