package app.rundown.topic;

/** What the look of a word tells. */
final class SearchPhrase {
    private SearchPhrase() {}

    /** Whether a word is written in capitals only. */
    static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }
}
