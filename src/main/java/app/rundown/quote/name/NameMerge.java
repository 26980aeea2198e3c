package app.rundown.quote.name;

import app.rundown.quote.word.FirstNames;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Sorts the forms of one surname into persons: one for each first name that differs by more than its spelling. */
final class NameMerge {
    /** A noun with its article has more letters. */
    private static final int NOUN = 5;

    /** Such a noun has more letters; "Christen" is a given name. */
    private static final int TRADE = 8;
    /** The ends of German nouns for people that have "en" in all cases but one. */
    private static final List<String> TRADES =
            List.of("isten", "logen", "nomen", "sophen", "grafen", "anten", "enten", "aten", "auten");

    private final List<NameForm> forms;
    private final Language language;
    /** The last words of the longer names. */
    private final Set<String> tails = new HashSet<>();

    /** Takes the forms of one surname, in the document's order. */
    NameMerge(List<NameForm> forms, Language language) {
        this.forms = forms;
        this.language = language;
        for (NameForm form : forms) {
            for (int i = 1; i + 1 < form.words().size(); i++) {
                tails.add(String.join(" ", form.words().subList(i, form.words().size())));
            }
        }
    }

    /**
     * Returns the persons. Forms without a first name belong to the person with one if there is only one, or only one
     * whose name ends with both surnames; where there is none, they make a person of their own.
     */
    List<Person> persons() {
        Map<String, List<NameForm>> byFirstName = new LinkedHashMap<>();
        List<NameForm> surnamesOnly = new ArrayList<>();
        for (NameForm written : forms) {
            boolean noun = isOpenedByNoun(written) || isOpenedByTrade(written);
            NameForm form = noun ? written.surnameOnly() : written;
            if (form.isSurnameOnly() || isDoubleSurname(form)) {
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
        for (NameForm form : surnamesOnly) {
            List<List<NameForm>> bearers = byFirstName.values().stream()
                    .filter(group -> byFirstName.size() == 1 || group.stream().anyMatch(name -> isTail(form, name)))
                    .toList();
            if (bearers.size() == 1) {
                bearers.getFirst().add(form);
            }
        }
        return byFirstName.values().stream().map(this::person).toList();
    }

    /**
     * Whether the first of two words is a noun with its article at its end, which only opens its sentence, and the
     * document has the surname with a given name (Norwegian "Favoritten Lee").
     */
    private boolean isOpenedByNoun(NameForm form) {
        String first = form.words().getFirst();
        return form.words().size() == 2
                && !form.firm()
                && language.has(Language.Trait.VERB_SECOND)
                && !language.has(Language.Trait.CAPITAL_NOUNS)
                && first.length() > NOUN
                && (first.endsWith("en") || first.endsWith("et") || first.endsWith("an"))
                && !language.isGivenName(first)
                && forms.stream()
                        .anyMatch(other -> other.words().size() > 1
                                && language.isGivenName(other.words().getFirst()));
    }

    /**
     * Whether the first of two words is a noun for what somebody does, in a case of which it has the ending (German
     * "den Humoristen Lee").
     */
    private boolean isOpenedByTrade(NameForm form) {
        String first = Lexicon.fold(form.words().getFirst());
        return form.words().size() == 2
                && language.has(Language.Trait.CAPITAL_NOUNS)
                && first.length() > TRADE
                && !language.isGivenName(form.words().getFirst())
                && TRADES.stream().anyMatch(first::endsWith);
    }

    /**
     * Whether a form has several words but no first name ("Von der Leyen", "Vaughan Price" of "Mary Vaughan Price").
     */
    private boolean isDoubleSurname(NameForm form) {
        String first = form.words().getFirst();
        if (Lexicon.isGivenName(first)) {
            return false;
        }
        return language.is(WordClass.PARTICLE, first)
                || tails.contains(String.join(" ", form.words()))
                        && forms.stream()
                                .noneMatch(f -> f.relative() && f.words().equals(form.words()));
    }

    /** Whether a form is the last words, and more than one, of a longer name ("Vaughan Price"). */
    private static boolean isTail(NameForm form, NameForm longer) {
        int from = longer.words().size() - form.words().size();
        return from > 0
                && !form.isSurnameOnly()
                && longer.words().subList(from, longer.words().size()).equals(form.words());
    }

    private static String keyFor(Set<String> keys, String first) {
        for (String key : keys) {
            if (same(key, first)) {
                return key;
            }
        }
        return first;
    }

    private Person person(List<NameForm> group) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> given = new HashSet<>();
        Set<String> described = new HashSet<>();
        int male = 0;
        int female = 0;
        Gender byName = Gender.UNKNOWN;
        boolean firm = false;
        for (NameForm form : group) {
            // Two surnames alone are no whole name, how often so ever the text has them.
            boolean whole = !form.isSurnameOnly() && !isDoubleSurname(form);
            counts.merge(form.text(), whole ? 1 : 0, Integer::sum);
            for (String name : form.firstNames()) {
                if (!language.is(WordClass.PARTICLE, name) || Lexicon.isGivenName(name)) {
                    given.add(Lexicon.fold(name));
                }
            }
            if (!form.isSurnameOnly() && byName == Gender.UNKNOWN) {
                byName = language.genderOfGiven(form.words().getFirst());
            }
            male += form.gender() == Gender.MALE ? 1 : 0;
            female += form.gender() == Gender.FEMALE ? 1 : 0;
            described.addAll(form.roles());
            firm |= form.firm();
        }
        String full = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        for (NameForm form : group) {
            String other = form.text();
            // A headline comes before the text, which is written with more care.
            boolean even = Objects.equals(counts.get(other), counts.get(full));
            full = even && isMisspelt(other, full) ? other : full;
        }
        Gender gender = byName != Gender.UNKNOWN
                ? byName
                : male > female ? Gender.MALE : female > male ? Gender.FEMALE : Gender.UNKNOWN;
        return new Person(full, group.getFirst().surname(), given, gender, described, group.size(), firm);
    }

    /** Whether two names are the same but for a letter too many in one of their words. */
    private static boolean isMisspelt(String a, String b) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        return longer.length() == shorter.length() + 1
                && longer.indexOf(' ') > 0
                && i > 1
                && longer.charAt(i) == longer.charAt(i - 1)
                && longer.substring(i + 1).equals(shorter.substring(i));
    }

    /** Whether two first names are spellings or short forms of one, if a document has both before one surname. */
    static boolean same(String a, String b) {
        boolean shortened = a.length() > 2 && b.length() > 2 && (a.startsWith(b) || b.startsWith(a));
        return FirstNames.same(a, b) || shortened && Lexicon.genderOfGiven(a).fits(Lexicon.genderOfGiven(b));
    }
}
