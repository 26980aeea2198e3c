package app.rundown.topic;

import app.rundown.model.Topic;
import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The headings of wrap-ups as a vocabulary for the updates of all open documents. A point has the topic of its heading.
 * Any other update has the topic of each heading that it names, and of each heading under which a point says much the
 * same: {@link Points} tells that.
 */
final class Headings {
    /** What is in more than this share of the updates need not be named again for a heading of several things. */
    private static final double EVERYWHERE = 0.5;

    private final Map<String, Heading> headings = new LinkedHashMap<>();
    private final Map<Target, List<Heading>> headingsOf = new HashMap<>();
    private final Map<String, Finder> finders = new HashMap<>();
    private final Set<String> added = new HashSet<>();
    private final Points points;
    /** How many updates of all documents have the topic of each heading. */
    private final Map<Topic, Integer> updates = new HashMap<>();

    /** A heading: its topic, how it stands in the document, and the things that it names. */
    static final class Heading {
        final Topic topic;
        final String shown;
        final List<Target> things = new ArrayList<>();
        private final Set<Target> everywhere = new HashSet<>();

        Heading(Topic topic, String shown) {
            this.topic = topic;
            this.shown = shown;
        }
    }

    private Headings(Points points) {
        this.points = points;
    }

    static Headings of(List<Page> pages) {
        Points points = new Points();
        Headings all = new Headings(points);
        for (Page page : pages) {
            for (UpdateWords update : page.sample()) {
                String section = update.update().section();
                if (section != null && !section.isBlank()) {
                    Heading heading =
                            all.headings.computeIfAbsent(key(section), key -> all.heading(section, page, pages));
                    points.addPoint(heading, update);
                } else {
                    points.addUpdate(update);
                }
            }
        }
        if (!all.headings.isEmpty()) {
            points.weigh();
            all.findEverywhere(pages);
        }
        return all;
    }

    /**
     * Returns what a heading is about: the heading without the words that only lead to it, and without a colon at its
     * end.
     */
    static String name(String heading) {
        List<String> words = new ArrayList<>(
                List.of(heading.strip().replaceFirst("\\s*:$", "").split("[\\s\\p{Z}]+")));
        while (words.size() > 1 && TopicWords.LEADING.has(words.getFirst())) {
            words.removeFirst();
        }
        return String.join(" ", words);
    }

    private static String key(String heading) {
        return Folded.key(name(heading));
    }

    boolean isEmpty() {
        return headings.isEmpty();
    }

    /** Returns the keys of their topics. */
    Set<String> keys() {
        return headings.keySet();
    }

    /** Counts the updates that have each topic. */
    void count(Collection<Topic.Assignment> assignments) {
        assignments.forEach(assignment -> updates.merge(assignment.topic(), 1, Integer::sum));
    }

    private int updates(Topic topic) {
        return updates.getOrDefault(topic, 0);
    }

    /** Returns the topics of the headings that name a subject, by a word or by one that means the same. */
    List<Topic> naming(Target subject, Tongue tongue) {
        return headings.values().stream()
                .filter(heading -> WordSpan.words(heading.topic.name()).stream()
                                .map(word -> tongue.stem(Folded.key(word)))
                                .anyMatch(subject.wordings::containsKey)
                        || heading.things.stream()
                                .anyMatch(thing -> subject.key.equals(Subjects.key(line(thing, tongue)))))
                .map(heading -> heading.topic)
                .toList();
    }

    /**
     * Returns the topic of the heading that has a subject's name, else of the one in which a word that names the
     * subject is the only one that tells anything, if at least as many updates have it.
     */
    Optional<Topic> meantBy(Target subject, Tongue tongue) {
        Heading same = headings.get(Folded.key(subject.label));
        @Nullable String word = subject.loneWord();
        if (same != null || word == null) {
            return Optional.ofNullable(same).map(heading -> heading.topic);
        }
        return headings.entrySet().stream()
                .filter(entry -> telling(entry.getKey(), tongue).equals(List.of(word)))
                .map(entry -> entry.getValue().topic)
                .filter(topic -> updates(topic) >= subject.count())
                .max(Comparator.comparingInt(this::updates));
    }

    private static List<String> telling(String heading, Tongue tongue) {
        return WordSpan.words(heading).stream()
                .filter(word -> !tongue.isStop(word) && !tongue.isWeak(tongue.stem(word)))
                .map(tongue::stem)
                .toList();
    }

    private static int line(Target thing, Tongue tongue) {
        return WordSpan.words(thing.label).size() > 1
                ? tongue.lineOfPhrase(thing.key)
                : tongue.line(thing.label, tongue.stem(thing.key));
    }

    private Heading heading(String section, Page page, List<Page> pages) {
        String name = name(section);
        Heading heading = new Heading(new Topic(name, Topic.Origin.HEADING), section);
        Tongue tongue = page.tongue();
        Piece piece = Piece.of(0, name, 0, page.known());
        for (int i = 0; i < piece.size(); i++) {
            Form form = piece.forms()[i];
            if (form.stop() && form.line() < 0 || TopicWords.COMMON.has(form.key()) && !form.isShortAcronym()) {
                continue;
            }
            int length = longestThing(piece, i, tongue);
            String words = piece.words(i, i + length);
            Target thing = new Target(Target.Kind.NAME, Topic.Origin.HEADING, Folded.key(words), words, false);
            heading.things.add(thing);
            headingsOf.computeIfAbsent(thing, key -> new ArrayList<>()).add(heading);
            for (Page other : pages) {
                Tongue others = other.tongue();
                add(thing, finders.computeIfAbsent(others.code(), code -> new Finder(others)), others);
            }
            i += length - 1;
        }
        return heading;
    }

    /** Returns how many words, from one on, name one thing: a place or a phrase of the table of subjects. */
    private static int longestThing(Piece piece, int at, Tongue tongue) {
        for (int length = Math.min(4, piece.size() - at); length > 1; length--) {
            String key = Folded.key(piece.words(at, at + length));
            if (tongue.placeOf(key) != null || tongue.lineOfPhrase(key) >= 0) {
                return length;
            }
        }
        return 1;
    }

    /** Adds the words that mean a thing in a language to a finder. */
    private void add(Target thing, Finder finder, Tongue tongue) {
        if (!added.add(tongue.code() + " " + System.identityHashCode(thing))) {
            return;
        }
        List<String> words = WordSpan.words(thing.label);
        @Nullable Place place = tongue.placeOf(thing.key);
        if (place != null) {
            place.names().forEach(name -> finder.addName(name, thing));
            place.seats().forEach(name -> finder.addName(name, thing));
            place.people().forEach(people -> finder.addPeople(people, thing));
        } else if (SearchPhrase.isAcronym(thing.label)) {
            finder.addName(thing.label, thing);
        } else {
            finder.addPhrase(
                    words.stream().map(word -> tongue.stem(Folded.key(word))).toList(), thing);
        }
        int line = line(thing, tongue);
        if (line >= 0) {
            finder.addLine(line, thing);
            tongue.phrases().stream()
                    .filter(entry -> entry.getValue() == line)
                    .forEach(entry -> finder.addPhrase(entry.getKey(), thing));
        }
    }

    private void findEverywhere(List<Page> pages) {
        Map<Target, Integer> counts = new HashMap<>();
        int updates = 0;
        for (Page page : pages) {
            Finder finder = finders.get(page.tongue().code());
            if (finder == null) {
                continue;
            }
            for (UpdateWords update : page.sample()) {
                updates++;
                finder.find(update).stream()
                        .map(Finder.Hit::target)
                        .distinct()
                        .forEach(target -> counts.merge(target, 1, Integer::sum));
            }
        }
        for (Heading heading : headings.values()) {
            for (Target thing : heading.things) {
                if (heading.things.size() > 1 && counts.getOrDefault(thing, 0) > EVERYWHERE * updates) {
                    heading.everywhere.add(thing);
                }
            }
            if (heading.everywhere.size() == heading.things.size()) {
                heading.everywhere.clear();
            }
        }
    }

    /** Returns the topics that an update has from headings, with the reason. */
    Collection<Topic.Assignment> assign(UpdateWords update, Tongue tongue) {
        String section = update.update().section();
        if (section != null && !section.isBlank()) {
            Heading own = headings.get(key(section));
            return own == null
                    ? List.of()
                    : List.of(new Topic.Assignment(own.topic, "stands under “" + own.shown + "”"));
        }
        Map<Heading, Topic.Assignment> assigned = new LinkedHashMap<>();
        Finder finder = finders.get(tongue.code());
        if (finder != null) {
            Map<Piece, List<Finder.Hit>> byPiece = finder.find(update).stream()
                    .collect(Collectors.groupingBy(Finder.Hit::piece, LinkedHashMap::new, Collectors.toList()));
            byPiece.values().forEach(hits -> name(hits, assigned));
        }
        points.alike(update).forEach(assigned::putIfAbsent);
        return assigned.values();
    }

    /** Finds the headings that a headline or a paragraph names. */
    private void name(List<Finder.Hit> hits, Map<Heading, Topic.Assignment> assigned) {
        Set<Heading> named = new LinkedHashSet<>();
        hits.forEach(hit -> named.addAll(headingsOf.getOrDefault(hit.target(), List.of())));
        for (Heading heading : named) {
            List<Finder.Hit> own = hits.stream()
                    .filter(hit -> heading.things.contains(hit.target()))
                    .toList();
            boolean all = !heading.things.isEmpty()
                    && heading.things.stream()
                            .filter(thing -> !heading.everywhere.contains(thing))
                            .allMatch(thing -> own.stream().anyMatch(hit -> hit.target() == thing));
            if (all) {
                assigned.putIfAbsent(heading, new Topic.Assignment(heading.topic, why(heading, own), Why.places(own)));
            }
        }
    }

    private static String why(Heading heading, List<Finder.Hit> hits) {
        List<Finder.Hit> runs = new ArrayList<>();
        for (Finder.Hit hit : hits) {
            Finder.Hit last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.to() == hit.from()) {
                runs.set(runs.size() - 1, new Finder.Hit(last.target(), last.piece(), last.from(), hit.to()));
            } else {
                runs.add(hit);
            }
        }
        String named =
                (hits.getFirst().piece().isHeadline() ? "the headline names " : "its words name ") + Why.words(runs);
        String name = Folded.key(heading.topic.name());
        boolean whole = runs.stream().anyMatch(hit -> Folded.key(hit.words()).equals(name));
        return whole ? named : named + ", as does the heading “" + heading.shown + "”";
    }
}
