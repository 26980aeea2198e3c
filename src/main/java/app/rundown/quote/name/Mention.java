package app.rundown.quote.name;

import app.rundown.quote.word.Gender;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a passage that refer to somebody, or to something that could speak.
 *
 * @param type how they refer
 * @param phrase the first token of the whole noun phrase
 * @param from the first token of the name or noun itself
 * @param to the token after its last
 * @param text the words, from the start of the phrase
 * @param persons whom a name may mean, the likeliest first; empty unless the type is NAME
 * @param gender what the words themselves show
 * @param owner whether it only owns or qualifies what follows ("Lee's aide", "the Lee campaign")
 */
public record Mention(
        Type type, int phrase, int from, int to, String text, List<Person> persons, Gender gender, boolean owner) {

    /** How words refer to somebody or something. */
    public enum Type {
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
        /** By a word for several people, for somebody unnamed, or for a thing. */
        OTHER
    }

    /** Keeps a copy of the persons. */
    public Mention {
        persons = List.copyOf(persons);
    }

    /** Returns the likeliest person of a name, or null. */
    public @Nullable Person person() {
        return persons.isEmpty() ? null : persons.getFirst();
    }

    /** Whether a name's title fits a person's gender; where it is known to be a bearer's, it must be theirs too. */
    public boolean mayMean(Person person) {
        boolean known = gender != Gender.UNKNOWN && persons.stream().anyMatch(bearer -> bearer.gender() == gender);
        return known ? person.gender() == gender : person.gender().fits(gender);
    }

    /** Returns the mention whose phrase covers a token, or null. */
    public static @Nullable Mention at(List<Mention> mentions, int token) {
        for (Mention mention : mentions) {
            if (mention.phrase() <= token && token < mention.to()) {
                return mention;
            }
        }
        return null;
    }
}
