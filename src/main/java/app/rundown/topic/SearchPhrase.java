package app.rundown.topic;

import app.rundown.text.Folded;
import java.util.List;

/**
 * A name or a phrase that texts are searched for. It is found as whole words and folded; but short words with a capital
 * must be written exactly alike, so that the pronoun "us" does not name the US, nor the verb "may" a Mrs May.
 */
final class SearchPhrase {
    /** Words of up to so many letters that begin with a capital are easily other words in lower case. */
    private static final int SHORT = 3;
    /** Longer acronyms are not written with dots. */
    private static final int LONGEST_WITH_DOTS = 5;

    private final String shown;
    private final List<Key> keys;
    /** Whether the words must begin with a capital in the text too. */
    private final boolean capital;
    /** Whether they must be written exactly alike in the text, dots aside. */
    private final boolean alike;

    private SearchPhrase(String shown, List<Key> keys, boolean capital, boolean alike) {
        this.shown = shown;
        this.keys = keys;
        this.capital = capital;
        this.alike = alike;
    }

    /**
     * A folded form to search for.
     *
     * @param words the words that a text must have
     */
    private record Key(String text, WordBits words) {
        Key(String text) {
            this(text, WordBits.ofPhrase(text));
        }
    }

    /**
     * Returns what to search for to find a phrase, or a word of one. A capital in it need not be one in the text,
     * unless it is short or all capitals.
     */
    static SearchPhrase of(String shown) {
        return new SearchPhrase(shown, keys(shown), isAcronym(shown), isShort(shown));
    }

    /** Returns what to search for to find a name, which has a capital wherever it stands. */
    static SearchPhrase ofName(String shown) {
        return new SearchPhrase(shown, keys(shown), true, isShort(shown));
    }

    /** Whether a word is written in capitals only. */
    static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isShort(String word) {
        return word.length() <= SHORT && !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** Returns the folded forms to search for; an acronym may be written with dots. */
    private static List<Key> keys(String shown) {
        String key = Folded.key(shown);
        return isAcronym(shown) && shown.length() <= LONGEST_WITH_DOTS
                ? List.of(new Key(key), new Key(String.join(".", key.split("")) + "."))
                : List.of(new Key(key));
    }

    /** Returns the words as they were given. */
    String shown() {
        return shown;
    }

    /** Whether texts with these words may contain it; others do not. */
    boolean mayBeAmong(WordBits words) {
        for (Key key : keys) {
            if (words.have(key.words())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a headline or paragraph contains the words. */
    boolean isIn(UpdateText.Part part) {
        for (Key key : keys) {
            if (part.words().have(key.words()) && isIn(part, key.text())) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(UpdateText.Part part, String key) {
        for (int at = part.folded().findWhole(key, 0);
                at >= 0;
                at = part.folded().findWhole(key, at + 1)) {
            int start = part.folded().originalStart(at);
            if (isWrittenAlike(part.original().substring(start, part.folded().originalEnd(at + key.length())))) {
                return true;
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
