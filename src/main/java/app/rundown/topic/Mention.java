package app.rundown.topic;

import app.rundown.text.Folded;
import java.util.List;

/**
 * A name or a phrase that texts are looked through for: as whole words and folded, except that short words with a
 * capital must be written alike, so that the pronoun "us" does not name the US, nor the verb "may" a Mrs May.
 */
final class Mention {
    private static final int SHORT = 3;
    private static final int LONGEST_WITH_DOTS = 5;

    private final String shown;
    private final List<String> keys;
    private final boolean capital;
    private final boolean alike;

    private Mention(String shown, List<String> keys, boolean capital, boolean alike) {
        this.shown = shown;
        this.keys = keys;
        this.capital = capital;
        this.alike = alike;
    }

    /** A phrase, or a word of one; a capital in it need not be one in the text, unless it is short or all capitals. */
    static Mention of(String shown) {
        return new Mention(shown, keys(shown), isAcronym(shown), isShort(shown));
    }

    /** A name, which begins with a capital wherever it stands. */
    static Mention ofName(String shown) {
        return new Mention(shown, keys(shown), true, isShort(shown));
    }

    /** Whether a word is written in capitals only. */
    static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isShort(String word) {
        return word.length() <= SHORT && !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** An acronym may be written with dots. */
    private static List<String> keys(String shown) {
        String key = Folded.key(shown);
        return isAcronym(shown) && shown.length() <= LONGEST_WITH_DOTS
                ? List.of(key, String.join(".", key.split("")) + ".")
                : List.of(key);
    }

    /** The words as they were given. */
    String shown() {
        return shown;
    }

    /** Whether a text holds them. */
    boolean isIn(Reading.Part part) {
        for (String key : keys) {
            for (int at = part.folded().findWhole(key, 0);
                    at >= 0;
                    at = part.folded().findWhole(key, at + 1)) {
                int start = part.folded().originalStart(at);
                if (isWrittenAlike(
                        part.original().substring(start, part.folded().originalEnd(at + key.length())))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWrittenAlike(String found) {
        if (alike) {
            return found.replace(".", "").equals(shown);
        }
        return !capital || Character.isUpperCase(found.charAt(0)) || !Character.isUpperCase(shown.charAt(0));
    }
}
