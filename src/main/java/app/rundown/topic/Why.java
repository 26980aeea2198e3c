package app.rundown.topic;

import app.rundown.model.Topic;
import app.rundown.text.Folded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says why an update has a topic. */
final class Why {
    /** So many wordings are named. */
    private static final int MOST = 3;

    private Why() {}

    static String of(Target target, List<Finder.Hit> hits) {
        if (hits.isEmpty()) {
            return "quotes " + target.label;
        }
        boolean headline = hits.stream().anyMatch(hit -> hit.piece().isHeadline());
        Map<String, String> words = new LinkedHashMap<>();
        hits.stream()
                .filter(hit -> !headline || hit.piece().isHeadline())
                .forEach(hit -> words.putIfAbsent(Folded.key(hit.words()), hit.words()));
        String named = (headline ? "the headline names " : "its words name ")
                + words.values().stream().limit(MOST).collect(Collectors.joining(", "));
        if (words.containsKey(Folded.key(target.label))) {
            return named;
        }
        return named + ", counted as " + target.label;
    }

    /** Returns the words of some hits, each once. */
    static String words(List<Finder.Hit> hits) {
        Map<String, String> words = new LinkedHashMap<>();
        hits.forEach(hit -> words.putIfAbsent(Folded.key(hit.words()), hit.words()));
        return words.values().stream().limit(MOST).collect(Collectors.joining(", "));
    }

    /** Returns where the words of some hits are. */
    static List<Topic.Place> places(List<Finder.Hit> hits) {
        return hits.stream()
                .map(hit -> new Topic.Place(hit.piece().block(), hit.start(), hit.end()))
                .toList();
    }
}
