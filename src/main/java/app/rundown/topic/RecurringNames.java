package app.rundown.topic;

import app.rundown.model.Topic;
import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the names that make good topics: those that recur, are not in every update, and are no part of another topic.
 */
final class RecurringNames {
    /** A name in fewer updates is no topic. */
    static final int LEAST = 3;
    /** A longer list is of no use to a reader. */
    static final int MOST = 12;
    /**
     * A person is called by the surname alone in so many times as many updates as by the full name at most. Where it is
     * more, the word means something else: England is not Beth England.
     */
    private static final int MOST_ALONE = 4;
    /** So many of the most frequent candidates are looked at closely. */
    private static final int LOOKED_AT = 40;

    private final List<Names.Candidate> candidates;
    private final List<Reading> readings;
    /** In how many updates a name stands alone, by folded name. */
    private final Map<String, Integer> alone = new HashMap<>();
    /** By folded surname; the most frequent name first. */
    private final Map<String, List<Named>> persons = new HashMap<>();

    private RecurringNames(List<Reading> readings) {
        this.readings = readings;
        this.candidates = Names.in(readings);
        candidates.forEach(candidate -> alone.put(Folded.key(candidate.name()), candidate.updates()));
        for (Names.Candidate candidate : candidates) {
            Person.of(candidate.name())
                    // "In Houston Duke waits": two names that met once, each known alone, are no person's full name.
                    .filter(person -> candidate.updates() > 1 || !alone.containsKey(person.given()))
                    .ifPresent(person -> persons.computeIfAbsent(person.surnameKey(), key -> new ArrayList<>())
                            .add(new Named(candidate.name(), person, candidate.updates())));
        }
    }

    /**
     * A person's full name.
     *
     * @param updates in how many updates it stands
     */
    private record Named(String name, Person person, int updates) {}

    private record Counted(Subject subject, long updates) {}

    /**
     * The topics.
     *
     * @param readings of all updates
     * @param before the topics that headings and tags gave
     */
    static List<Subject> of(List<Reading> readings, List<Subject> before) {
        return new RecurringNames(readings).choose(before);
    }

    /** A name that every update has tells none from the others, but its parts are no names either. */
    private List<Subject> choose(List<Subject> before) {
        List<Subject> all = new ArrayList<>(before);
        List<Subject> chosen = new ArrayList<>();
        for (Counted counted : counted()) {
            boolean isNew = all.stream().noneMatch(other -> covers(other, counted.subject()));
            if (isNew && chosen.size() < MOST) {
                all.add(counted.subject());
                if (counted.updates() < readings.size()) {
                    chosen.add(counted.subject());
                }
            }
        }
        return chosen;
    }

    private List<Counted> counted() {
        return candidates.stream()
                .limit(LOOKED_AT)
                .filter(candidate -> candidate.updates() >= LEAST || !isGivenName(candidate.name()))
                .map(candidate -> subject(candidate.name()))
                .distinct()
                .map(subject -> new Counted(
                        subject, readings.stream().filter(subject::isIn).count()))
                .filter(counted -> counted.updates() >= LEAST)
                .sorted(Comparator.comparing(Counted::updates)
                        .reversed()
                        .thenComparing(counted -> -counted.subject().key().length())
                        .thenComparing(counted -> counted.subject().key()))
                .toList();
    }

    /** A surname alone means the person whose full name the texts give, if they give one only. */
    private Subject subject(String name) {
        String surname = Person.of(name).map(Person::surname).orElse(name);
        List<Named> bearers = persons.getOrDefault(Folded.key(surname), List.of());
        int full = bearers.stream().mapToInt(Named::updates).sum();
        if (!bearers.isEmpty()
                && bearers.stream()
                        .allMatch(bearer ->
                                bearer.person().isLike(bearers.getFirst().person()))
                && alone.getOrDefault(Folded.key(surname), 0) <= MOST_ALONE * full) {
            return Subject.ofPerson(new Topic(bearers.getFirst().name(), Topic.Origin.NAME), surname);
        }
        // Of several names of one thing, the one in most updates.
        String usual = candidates.stream()
                .map(Names.Candidate::name)
                .filter(other -> other.equals(name) || SameNames.are(name, other))
                .findFirst()
                .orElse(name);
        return Subject.ofName(new Topic(usual, Topic.Origin.NAME));
    }

    /** Whether a word is what only a person with a longer name is called by. */
    private boolean isGivenName(String name) {
        String key = Folded.key(name);
        return persons.values().stream()
                .flatMap(List::stream)
                .anyMatch(bearer -> bearer.person().given().equals(key));
    }

    /** Whether a name is part of another topic's, or another spelling of it. */
    private static boolean covers(Subject known, Subject name) {
        if (Folded.of(known.topic().name()).findWhole(name.key(), 0) >= 0
                || SameNames.are(known.topic().name(), name.topic().name())) {
            return true;
        }
        Optional<Person> one = Person.of(known.topic().name());
        Optional<Person> other = Person.of(name.topic().name());
        return one.isPresent() && other.isPresent() && one.get().isLike(other.get());
    }
}
