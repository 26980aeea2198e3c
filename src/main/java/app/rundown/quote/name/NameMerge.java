package app.rundown.quote.name;

import app.rundown.quote.word.FirstNames;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sorts the forms of one surname into persons: one for each first name that differs by more than its spelling. */
final class NameMerge {
    private final List<String[]> forms;
    private final List<Gender> genders;
    private final List<Set<String>> roles;

    /**
     * Takes the forms of one surname, in three lists of the same order.
     *
     * @param forms the words of each form, the surname last
     * @param genders what each form shows
     * @param roles the words that describe the person beside each form
     */
    NameMerge(List<String[]> forms, List<Gender> genders, List<Set<String>> roles) {
        this.forms = forms;
        this.genders = genders;
        this.roles = roles;
    }

    /**
     * Returns the persons. Forms without a first name belong to the person with one if there is only one; where there
     * is none, they make a person of their own.
     */
    List<Person> persons() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).length == 1) {
                bare.add(i);
                continue;
            }
            String first = Lexicon.fold(forms.get(i)[0]);
            String key = groups.containsKey(first) ? first : keyFor(groups.keySet(), first);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        List<Person> persons = new ArrayList<>();
        if (groups.isEmpty()) {
            persons.add(person(bare));
            return persons;
        }
        groups.values().stream().findFirst().filter(g -> groups.size() == 1).ifPresent(g -> g.addAll(bare));
        groups.values().forEach(g -> persons.add(person(g)));
        return persons;
    }

    private static String keyFor(Set<String> keys, String first) {
        for (String key : keys) {
            if (same(key, first)) {
                return key;
            }
        }
        return first;
    }

    private Person person(List<Integer> group) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> given = new HashSet<>();
        Set<String> described = new HashSet<>();
        int male = 0;
        int female = 0;
        Gender byName = Gender.UNKNOWN;
        for (int i : group) {
            String[] words = forms.get(i);
            counts.merge(String.join(" ", words), words.length > 1 ? 1 : 0, Integer::sum);
            for (int w = 0; w < words.length - 1; w++) {
                given.add(Lexicon.fold(words[w]));
            }
            if (words.length > 1 && byName == Gender.UNKNOWN) {
                byName = Lexicon.genderOfGiven(words[0]);
            }
            male += genders.get(i) == Gender.MALE ? 1 : 0;
            female += genders.get(i) == Gender.FEMALE ? 1 : 0;
            described.addAll(roles.get(i));
        }
        String full = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        Gender gender = byName != Gender.UNKNOWN
                ? byName
                : male > female ? Gender.MALE : female > male ? Gender.FEMALE : Gender.UNKNOWN;
        String[] last = forms.get(group.getFirst());
        return new Person(full, Lexicon.fold(last[last.length - 1]), given, gender, described, group.size());
    }

    /** Whether two first names are spellings or short forms of one, if a document has both before one surname. */
    static boolean same(String a, String b) {
        boolean shortened = a.length() > 2 && b.length() > 2 && (a.startsWith(b) || b.startsWith(a));
        return FirstNames.same(a, b) || shortened && Lexicon.genderOfGiven(a).fits(Lexicon.genderOfGiven(b));
    }
}
