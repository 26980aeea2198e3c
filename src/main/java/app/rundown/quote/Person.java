package app.rundown.quote;

import java.util.Set;

/**
 * Somebody whom a document names.
 *
 * @param full the name as the document best gives it, without titles
 * @param surname its last word, folded, or a lone name
 * @param given the folded first names and initials that the document uses, spelling variants included
 * @param gender what titles, roles or the first name tell
 * @param roles folded words that the document describes the person by ("russian", "minister")
 * @param count how often the full name or a title with the name stands in the document
 */
record Person(String full, String surname, Set<String> given, Gender gender, Set<String> roles, int count) {

    Person {
        given = Set.copyOf(given);
        roles = Set.copyOf(roles);
    }

    /** Whether only one name is known of the person. */
    boolean single() {
        return given.isEmpty();
    }
}
