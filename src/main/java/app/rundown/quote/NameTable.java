package app.rundown.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The persons of a document, to be looked up by any form of their names. */
final class NameTable {
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byGiven = new HashMap<>();
    private final List<Person> persons;

    NameTable(Collection<Person> persons) {
        this.persons = List.copyOf(persons);
        for (Person person : persons) {
            bySurname.computeIfAbsent(person.surname(), k -> new ArrayList<>()).add(person);
            for (String given : person.given()) {
                byGiven.computeIfAbsent(given, k -> new ArrayList<>()).add(person);
            }
        }
        misspelt();
        bySurname.values().forEach(l -> l.sort((a, b) -> Integer.compare(b.count(), a.count())));
    }

    /** A lone name that is but a slip of one letter away from a full one's surname means that person. */
    private void misspelt() {
        for (Person lone : persons) {
            if (!lone.single() || lone.surname().length() < 5 || ofSurname(lone.surname()).size() > 1) {
                continue;
            }
            for (Person whole : persons) {
                if (!whole.single() && NameMerge.slip(lone.surname(), whole.surname())) {
                    bySurname.put(lone.surname(), new ArrayList<>(List.of(whole)));
                }
            }
        }
    }

    /** All persons. */
    List<Person> persons() {
        return persons;
    }

    /** The persons of a surname, the most named one first. */
    List<Person> ofSurname(String surname) {
        return bySurname.getOrDefault(Lexicon.fold(surname), List.of());
    }

    /** The person whom a first name alone means, where it means but one. */
    @Nullable Person ofGiven(String name) {
        List<Person> found = byGiven.getOrDefault(Lexicon.fold(name), List.of());
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Whether a person bears a first name, in any spelling or as an initial. */
    static boolean bears(Person person, String first) {
        String folded = Lexicon.fold(first);
        return person.given().contains(folded)
                || person.given().stream().anyMatch(g -> NameMerge.same(g, folded));
    }
}
