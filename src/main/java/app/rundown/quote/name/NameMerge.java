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
    private final List<NameForm> forms;

    /** Takes the forms of one surname, in the document's order. */
    NameMerge(List<NameForm> forms) {
        this.forms = forms;
    }

    /**
     * Returns the persons. Forms without a first name belong to the person with one if there is only one; where there
     * is none, they make a person of their own.
     */
    List<Person> persons() {
        Map<String, List<NameForm>> byFirstName = new LinkedHashMap<>();
        List<NameForm> surnamesOnly = new ArrayList<>();
        for (NameForm form : forms) {
            if (form.isSurnameOnly()) {
                surnamesOnly.add(form);
                continue;
            }
            String first = Lexicon.fold(form.words().getFirst());
            String key = byFirstName.containsKey(first) ? first : keyFor(byFirstName.keySet(), first);
            byFirstName.computeIfAbsent(key, k -> new ArrayList<>()).add(form);
        }
        if (byFirstName.isEmpty()) {
            return List.of(person(surnamesOnly));
        }
        if (byFirstName.size() == 1) {
            byFirstName.values().forEach(group -> group.addAll(surnamesOnly));
        }
        return byFirstName.values().stream().map(NameMerge::person).toList();
    }

    private static String keyFor(Set<String> keys, String first) {
        for (String key : keys) {
            if (same(key, first)) {
                return key;
            }
        }
        return first;
    }

    private static Person person(List<NameForm> group) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> given = new HashSet<>();
        Set<String> described = new HashSet<>();
        int male = 0;
        int female = 0;
        Gender byName = Gender.UNKNOWN;
        for (NameForm form : group) {
            counts.merge(String.join(" ", form.words()), form.isSurnameOnly() ? 0 : 1, Integer::sum);
            form.firstNames().forEach(name -> given.add(Lexicon.fold(name)));
            if (!form.isSurnameOnly() && byName == Gender.UNKNOWN) {
                byName = Lexicon.genderOfGiven(form.words().getFirst());
            }
            male += form.gender() == Gender.MALE ? 1 : 0;
            female += form.gender() == Gender.FEMALE ? 1 : 0;
            described.addAll(form.roles());
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
        return new Person(full, group.getFirst().surname(), given, gender, described, group.size());
    }

    /** Whether two first names are spellings or short forms of one, if a document has both before one surname. */
    static boolean same(String a, String b) {
        boolean shortened = a.length() > 2 && b.length() > 2 && (a.startsWith(b) || b.startsWith(a));
        return FirstNames.same(a, b) || shortened && Lexicon.genderOfGiven(a).fits(Lexicon.genderOfGiven(b));
    }
}
