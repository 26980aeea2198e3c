package app.rundown.topic;

import app.rundown.base.ParallelStreams;
import app.rundown.model.Topic;
import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the names that make good topics: those that recur, are not in every update, and are not part of another
 * topic.
 */
final class RecurringNames {
    /** A name in fewer updates is not a topic. */
    static final int MIN_UPDATES = 3;
    /** A longer list would not help a reader. */
    static final int MAX_NAMES = 12;
    /**
     * The surname alone means the person only if it is in at most so many times as many updates as the full name. If it
     * is in more, the word means something else: England is not Beth England.
     */
    private static final int MOST_ALONE = 4;
    /** How many candidates, the most frequent ones, are examined closely. */
    private static final int LOOKED_AT = 40;

    private final List<NamesInText.Candidate> candidates;
    private final List<UpdateText> updateTexts;
    /** In how many updates each candidate is found as it stands, by folded name. */
    private final Map<String, Integer> alone = new HashMap<>();
    /** The full names by folded surname, the most frequent first. */
    private final Map<String, List<FullName>> persons = new HashMap<>();

    private RecurringNames(List<UpdateText> updateTexts) {
        this.updateTexts = updateTexts;
        this.candidates = NamesInText.in(updateTexts);
        candidates.forEach(candidate -> alone.put(Folded.key(candidate.name()), candidate.updates()));
        for (NamesInText.Candidate candidate : candidates) {
            PersonalName.of(candidate.name())
                    // "In Houston Duke waits": two words that stand together once, the first also known as a name
                    // alone, are no full name.
                    .filter(person -> candidate.updates() > 1 || !alone.containsKey(person.given()))
                    .ifPresent(person -> persons.computeIfAbsent(person.surnameKey(), key -> new ArrayList<>())
                            .add(new FullName(candidate.name(), person, candidate.updates())));
        }
    }

    /**
     * A person's full name.
     *
     * @param updates in how many updates it is found
     */
    private record FullName(String name, PersonalName person, int updates) {}

    private record CountedTopic(TopicMatcher matcher, long updates) {}

    /**
     * Returns the topics.
     *
     * @param updateTexts of all updates
     * @param before the topics that headings and tags gave
     */
    static List<TopicMatcher> of(List<UpdateText> updateTexts, List<TopicMatcher> before) {
        return new RecurringNames(updateTexts).choose(before);
    }

    /**
     * Returns the chosen names. A name that is in every update distinguishes none, so it is left out, and its parts
     * with it.
     */
    private List<TopicMatcher> choose(List<TopicMatcher> before) {
        List<TopicMatcher> all = new ArrayList<>(before);
        List<TopicMatcher> chosen = new ArrayList<>();
        for (CountedTopic counted : counted()) {
            boolean isNew = all.stream().noneMatch(other -> covers(other, counted.matcher()));
            if (isNew && chosen.size() < MAX_NAMES) {
                all.add(counted.matcher());
                if (counted.updates() < updateTexts.size()) {
                    chosen.add(counted.matcher());
                }
            }
        }
        return chosen;
    }

    private List<CountedTopic> counted() {
        return candidates.stream()
                .limit(LOOKED_AT)
                .filter(candidate -> candidate.updates() >= MIN_UPDATES || !isGivenName(candidate.name()))
                .map(candidate -> matcher(candidate.name()))
                .distinct()
                .map(matcher -> new CountedTopic(
                        matcher,
                        ParallelStreams.over(updateTexts).filter(matcher::isIn).count()))
                .filter(counted -> counted.updates() >= MIN_UPDATES)
                .sorted(Comparator.comparing(CountedTopic::updates)
                        .reversed()
                        .thenComparing(counted -> -counted.matcher().key().length())
                        .thenComparing(counted -> counted.matcher().key()))
                .toList();
    }

    /**
     * Returns what a name stands for. A surname alone means the person whose full name the texts give, if they give
     * only one.
     */
    private TopicMatcher matcher(String name) {
        String surname = PersonalName.of(name).map(PersonalName::surname).orElse(name);
        List<FullName> bearers = persons.getOrDefault(Folded.key(surname), List.of());
        int full = bearers.stream().mapToInt(FullName::updates).sum();
        if (!bearers.isEmpty()
                && bearers.stream()
                        .allMatch(bearer ->
                                bearer.person().isLike(bearers.getFirst().person()))
                && alone.getOrDefault(Folded.key(surname), 0) <= MOST_ALONE * full) {
            return TopicMatcher.ofPerson(new Topic(bearers.getFirst().name(), Topic.Origin.NAME), surname);
        }
        // Of several names of one thing, take the one in most updates.
        String usual = candidates.stream()
                .map(NamesInText.Candidate::name)
                .filter(other -> other.equals(name) || SameNames.are(name, other))
                .findFirst()
                .orElse(name);
        return TopicMatcher.ofName(new Topic(usual, Topic.Origin.NAME));
    }

    /** Whether a word is the given name of a person whose full name is known. */
    private boolean isGivenName(String name) {
        String key = Folded.key(name);
        return persons.values().stream()
                .flatMap(List::stream)
                .anyMatch(bearer -> bearer.person().given().equals(key));
    }

    /** Whether a name is part of another topic's name, or another name or spelling of it. */
    private static boolean covers(TopicMatcher known, TopicMatcher name) {
        if (Folded.of(known.topic().name()).findWhole(name.key(), 0) >= 0
                || SameNames.are(known.topic().name(), name.topic().name())) {
            return true;
        }
        Optional<PersonalName> one = PersonalName.of(known.topic().name());
        Optional<PersonalName> other = PersonalName.of(name.topic().name());
        return one.isPresent() && other.isPresent() && one.get().isLike(other.get());
    }
}
