package app.rundown.quote.name;

import app.rundown.quote.word.Gender;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a document names.
 *
 * @param full the name as the document best gives it, without titles
 * @param surname the last or only word of the name, folded
 * @param given the folded first names and initials that the document uses, including spelling variants
 * @param gender what titles, roles or the first name show
 * @param roles folded words that the document describes the person by ("russian", "minister")
 * @param count how often the document has the full name, or a title with the name
 * @param firm whether the document shows that it is a person, and not only something that seems to speak
 */
public record Person(
        String full, String surname, Set<String> given, Gender gender, Set<String> roles, int count, boolean firm) {

    /** Keeps copies of the sets. */
    public Person {
        given = Set.copyOf(given);
        roles = Set.copyOf(roles);
    }

    /** Returns this person with more words by which the document describes them. */
    Person describedBy(Set<String> words) {
        Set<String> all = new HashSet<>(roles);
        all.addAll(words);
        return words.isEmpty() ? this : new Person(full, surname, given, gender, all, count, firm);
    }

    /**
     * Returns this person by the longer name of another, who is the same; the surname said alone stays. Returns null
     * where their genders speak against it.
     */
    @Nullable
    Person withSecondSurname(Person longer) {
        if (!gender.fits(longer.gender)) {
            return null;
        }
        Set<String> all = new HashSet<>(roles);
        all.addAll(longer.roles);
        Gender known = gender == Gender.UNKNOWN ? longer.gender : gender;
        return new Person(longer.full, surname, longer.given, known, all, count + longer.count, firm || longer.firm);
    }

    /** Whether only one name of the person is known. */
    boolean isSingleName() {
        return given.isEmpty();
    }

    /** Whether the document shows nothing of the person but a single name, which may as well be an organisation's. */
    public boolean isBareName() {
        return isSingleName() && gender == Gender.UNKNOWN && roles.isEmpty();
    }

    /**
     * Whether nothing in the document shows that a person has the name: no first name that is known, no office, no age,
     * no gender. It may as well be an organisation's.
     */
    public boolean isUnproven() {
        return !firm && gender == Gender.UNKNOWN && roles.isEmpty();
    }
}
