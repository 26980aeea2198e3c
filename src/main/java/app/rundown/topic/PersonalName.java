package app.rundown.topic;

import app.rundown.text.Folded;
import java.util.List;
import java.util.Optional;

/**
 * A name that looks like a person's: two or three words, all with a capital, none of which shows that it is a place or
 * an organisation. English word order is assumed; where the last word is not the surname, texts will not use it alone.
 *
 * @param given the first word, folded
 * @param surname the last word as written
 */
record PersonalName(String given, String surname) {
    /** How many first letters the spellings of one given name share ("Sergei", "Sergey"). */
    private static final int AGREEING = 3;

    /** Returns the person whose name this may be. */
    static Optional<PersonalName> of(String name) {
        List<String> words = List.of(name.strip().split("[\\s\\p{Z}]+"));
        boolean looksLikeOne = (words.size() == 2 || words.size() == 3)
                && words.stream().allMatch(PersonalName::isPersonal)
                && words.getLast().length() > 1;
        return looksLikeOne
                ? Optional.of(new PersonalName(Folded.key(words.getFirst()), words.getLast()))
                : Optional.empty();
    }

    private static boolean isPersonal(String word) {
        return Character.isUpperCase(word.charAt(0))
                && (word.length() == 1 || word.chars().anyMatch(c -> Character.isLowerCase(c) || c == '.'))
                && word.chars().noneMatch(Character::isDigit)
                && !TopicWords.IMPERSONAL.has(word);
    }

    /** Returns the surname, folded. */
    String surnameKey() {
        return Folded.key(surname);
    }

    /** Whether two names may be spellings of one. */
    boolean isLike(PersonalName other) {
        int length = Math.min(AGREEING, Math.min(given.length(), other.given.length()));
        return surnameKey().equals(other.surnameKey())
                && (given.regionMatches(0, other.given, 0, length) || Nicknames.are(given, other.given));
    }

    /** Whether this is somebody else with the same surname, so that the surname alone names neither. */
    boolean sharesSurnameOf(PersonalName other) {
        return surnameKey().equals(other.surnameKey()) && !isLike(other);
    }
}
