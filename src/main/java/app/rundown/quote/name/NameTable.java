package app.rundown.quote.name;

import app.rundown.quote.word.FirstNames;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The persons of a document, which can be looked up by any form of their names. */
public final class NameTable {
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byGiven = new HashMap<>();
    private final Map<String, List<Person>> byInnerName = new HashMap<>();
    /** With more persons of one description, each mention of it would be compared with too many. */
    private static final int MANY = 60;

    private final Map<String, List<Person>> byRole = new HashMap<>();
    private final List<Person> persons;
    private final WordUse use;
    private final Language language;

    /**
     * Builds the look-up.
     *
     * @param persons whom the document names
     * @param use how it uses its capitalised words
     * @param language the language in which it is written
     */
    NameTable(Collection<Person> persons, WordUse use, Language language) {
        this.language = language;
        boolean twoSurnames = mayHaveTwoSurnames();
        this.persons = twoSurnames ? withTwoSurnames(persons) : List.copyOf(persons);
        this.use = use;
        for (Person person : this.persons) {
            bySurname.computeIfAbsent(person.surname(), k -> new ArrayList<>()).add(person);
            String[] words = person.full().split(" ");
            String last = Lexicon.fold(words[words.length - 1]);
            if (twoSurnames && !last.equals(person.surname())) {
                bySurname.computeIfAbsent(last, k -> new ArrayList<>()).add(person);
            }
            for (int i = 1; i < words.length - 1; i++) {
                byInnerName
                        .computeIfAbsent(Lexicon.fold(words[i]), k -> new ArrayList<>())
                        .add(person);
            }
            for (String role : person.roles()) {
                byRole.computeIfAbsent(role, k -> new ArrayList<>()).add(person);
            }
            for (String given : person.given()) {
                byGiven.computeIfAbsent(given, k -> new ArrayList<>()).add(person);
            }
        }
        resolveMisspelt();
        bySurname.values().forEach(l -> l.sort((a, b) -> Integer.compare(b.count(), a.count())));
    }

    private boolean mayHaveTwoSurnames() {
        return language.has(Language.Trait.SUBJECT_LEFT_OUT);
    }

    /**
     * Makes one person of two where the whole name of the one opens that of the other and of nobody else: the document
     * has them once without the second surname ("Ana Ruiz", "Ana Ruiz Soler").
     */
    private static List<Person> withTwoSurnames(Collection<Person> persons) {
        Map<String, List<Person>> byOpening = new HashMap<>();
        for (Person person : persons) {
            String full = person.full();
            for (int end = full.indexOf(' '); end > 0; end = full.indexOf(' ', end + 1)) {
                byOpening
                        .computeIfAbsent(full.substring(0, end), k -> new ArrayList<>())
                        .add(person);
            }
        }
        Map<Person, Person> joined = new LinkedHashMap<>();
        persons.forEach(person -> joined.put(person, person));
        for (Person shorter : persons) {
            List<Person> longer = byOpening.getOrDefault(shorter.full(), List.of());
            if (!shorter.isSingleName() && longer.size() == 1 && joined.get(longer.getFirst()) == longer.getFirst()) {
                Person both = shorter.withSecondSurname(longer.getFirst());
                if (both != null && joined.remove(shorter) != null) {
                    joined.put(longer.getFirst(), both);
                }
            }
        }
        return List.copyOf(joined.values());
    }

    /** Returns this table with more words that describe some of the persons. */
    NameTable with(Map<Person, Set<String>> roles) {
        return new NameTable(
                persons.stream()
                        .map(person -> person.describedBy(roles.getOrDefault(person, Set.of())))
                        .toList(),
                use,
                language);
    }

    /** Returns the persons whom the document names, in no order. */
    public List<Person> persons() {
        return persons;
    }

    /** Returns the language in which the document is written. */
    public Language language() {
        return language;
    }

    /** Makes a lone name that is one letter away from the surname of a full name mean that person. */
    private void resolveMisspelt() {
        Map<Character, List<Person>> byLetter = new HashMap<>();
        persons.stream()
                .filter(p -> !p.isSingleName())
                .forEach(p -> byLetter.computeIfAbsent(p.surname().charAt(0), k -> new ArrayList<>())
                        .add(p));
        for (Person lone : persons) {
            if (!lone.isSingleName()
                    || lone.surname().length() < 5
                    || ofSurname(lone.surname()).size() > 1) {
                continue;
            }
            for (Person whole : byLetter.getOrDefault(lone.surname().charAt(0), List.of())) {
                if (FirstNames.mayBeMisspelt(lone.surname(), whole.surname())) {
                    bySurname.put(lone.surname(), new ArrayList<>(List.of(whole)));
                }
            }
        }
    }

    /** Whether the document also gives a name with a firm's legal form behind it ("Lee AG"). */
    public boolean isFirm(String name) {
        return use.isFirm(Lexicon.fold(name));
    }

    /** Returns how the document uses its capitalised words. */
    WordUse use() {
        return use;
    }

    /**
     * Returns the persons whom the document describes by one of some words, or by a word that goes with a role. Where
     * these are many, the description tells none from the others: then only those of them who are near.
     */
    public Set<Person> described(Set<String> words, String office, Collection<Person> near) {
        Set<String> asked = asked(words, office);
        int count = 0;
        for (String word : asked) {
            count += byRole.getOrDefault(word, List.of()).size();
        }
        Set<Person> found = new LinkedHashSet<>();
        if (count <= MANY) {
            asked.forEach(word -> found.addAll(byRole.getOrDefault(word, List.of())));
        } else {
            near.stream().filter(person -> isDescribed(person, asked)).forEach(found::add);
        }
        return found;
    }

    /** Whether the document describes a person by a role, or by a word that goes with it. */
    public boolean describes(Person person, String role) {
        return isDescribed(person, asked(Set.of(role), role));
    }

    /** Whether the document describes nobody but a person so. */
    public boolean describesNobodyBut(Person person, String role) {
        return asked(Set.of(role), role).stream()
                .allMatch(word -> byRole.getOrDefault(word, List.of()).stream().allMatch(person::equals));
    }

    private static boolean isDescribed(Person person, Set<String> asked) {
        return person.roles().stream().anyMatch(asked::contains);
    }

    private Set<String> asked(Set<String> words, String office) {
        Set<String> asked = new HashSet<>(words);
        asked.addAll(language.relatedWords(office));
        asked.addAll(language.relatedRoles(office));
        return asked;
    }

    /** Returns the persons with a surname, in any case, the one named most often first. */
    public List<Person> ofSurname(String surname) {
        String folded = Lexicon.fold(surname);
        List<Person> found = bySurname.getOrDefault(folded, List.of());
        if (!found.isEmpty() || !language.hasCases()) {
            return found;
        }
        Set<Person> nominatives = new LinkedHashSet<>();
        language.nominatives(folded).forEach(name -> nominatives.addAll(bySurname.getOrDefault(name, List.of())));
        return List.copyOf(nominatives);
    }

    /** Whether the capitalised words that begin at a token hold nobody's name. */
    boolean namesNobodyAt(List<Token> tokens, int from) {
        NameRun run = NameRun.at(tokens, from, language);
        for (int i = run.from(); i < run.to(); i++) {
            if (!ofSurname(tokens.get(i).text()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the persons with a name between the first and the last, which may be a surname too. */
    public List<Person> ofInnerName(String name) {
        return byInnerName.getOrDefault(Lexicon.fold(name), List.of());
    }

    /**
     * Returns the one person with some first names of whom another name is the first of two surnames, where two are
     * usual ("Ana Ruiz" of "Ana Ruiz Soler"); or nobody.
     */
    List<Person> bearingInside(List<Token> firstNames, String name) {
        if (!mayHaveTwoSurnames()) {
            return List.of();
        }
        List<Person> found = ofInnerName(name).stream()
                .filter(person -> firstNames.stream()
                        .allMatch(token -> token.is(WordClass.PARTICLE) || hasFirstName(person, token.text())))
                .toList();
        return found.size() == 1 ? found : List.of();
    }

    /** Returns the person whom a first name alone means, or null where it means none or several. */
    @Nullable
    Person ofGiven(String name) {
        List<Person> found = byGiven.getOrDefault(Lexicon.fold(name), List.of());
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Returns those of one surname who have some first names; only one of them if these are all that this one has. */
    List<Person> bearing(List<Token> firstNames, List<Person> persons) {
        List<Person> bearing = new ArrayList<>();
        for (Person person : persons) {
            boolean all = !person.isSingleName()
                    && firstNames.stream()
                            .allMatch(token -> hasFirstName(person, token.text()) || token.is(WordClass.PARTICLE));
            if (all) {
                bearing.add(person);
            }
        }
        if (bearing.size() > 1) {
            String whole = String.join(" ", firstNames.stream().map(Token::text).toList()) + " ";
            for (Person person : bearing) {
                int surname = person.full().lastIndexOf(' ') + 1;
                if (person.full().substring(0, surname).equals(whole)) {
                    return List.of(person);
                }
            }
        }
        return bearing;
    }

    /** Whether a person has a first name, in any spelling or case or as an initial. */
    boolean hasFirstName(Person person, String first) {
        String folded = Lexicon.fold(first);
        return person.given().contains(folded)
                || person.given().stream().anyMatch(g -> NameMerge.same(g, folded))
                || language.nominatives(folded).stream().anyMatch(person.given()::contains);
    }
}
