package app.rundown.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where a passage speaks of somebody or something that could speak.
 *
 * @param type how
 * @param phrase the first token of the whole noun phrase
 * @param from the first token of the name or noun itself
 * @param to behind its last token
 * @param text the words, from the phrase's start
 * @param persons whom a name may mean, the likeliest first; empty unless the type is NAME
 * @param gender what the words themselves tell
 * @param owner whether it only owns or qualifies what follows ("Lee's aide", "the Lee campaign")
 */
record Mention(
        Type type, int phrase, int from, int to, String text, List<Person> persons, Gender gender, boolean owner) {

    /** How something is mentioned. */
    enum Type {
        /** By a person's name. */
        NAME,
        /** By "he" or "she". */
        PRONOUN,
        /** By an office or description. */
        ROLE,
        /** By "who". */
        RELATIVE,
        /** By an organisation's name. */
        BODY,
        /** By a word for several people or for a thing. */
        OTHER
    }

    Mention {
        persons = List.copyOf(persons);
    }

    /** The likeliest person of a name, or null. */
    @Nullable
    Person person() {
        return persons.isEmpty() ? null : persons.getFirst();
    }
}
