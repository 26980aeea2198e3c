package app.rundown.timeline;

import app.rundown.text.Folded;
import app.rundown.text.Stems;
import app.rundown.timeline.SearchIndex.SearchText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase to search for, with the spellings that count as the same: "air asia" finds AirAsia and Air-Asia, and
 * "airasia" finds Air Asia. If all forms of words count, it also finds words of the same stem.
 */
final class SoughtWord {
    /** So many letters decide where another spelling may begin. */
    private static final int BEGINNING = 3;
    /** Shorter words have no spelling in two words with a hyphen. */
    private static final int LEAST_HYPHENED = 5;
    /** Shorter words have no spelling in two words: "the me" is not "theme". */
    private static final int LEAST_PARTED = 7;
    /** How long each of two words must be that are written as one. */
    private static final int LEAST_PART = 3;

    private final String key;
    /** The key without spaces and hyphens. */
    private final String compact;
    /** Before which characters of {@link #compact} the key has a space or hyphen. */
    private final BitSet seams = new BitSet();
    /** The key and its neighbour in one word. */
    private final List<String> joined = new ArrayList<>();

    /** How other spellings begin; null if there are none. */
    private final @Nullable String spelled;
    /** How other spellings begin with a hyphen after the first two letters; null if there are none. */
    private final @Nullable String hyphened;

    private final boolean forms;

    private SoughtWord(String key, boolean forms) {
        this.key = key;
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if (isSeam(key.charAt(i))) {
                seams.set(letters.length());
            } else {
                letters.append(key.charAt(i));
            }
        }
        compact = letters.toString();
        boolean several = compact.length() >= LEAST_HYPHENED;
        int first = seams.isEmpty() ? BEGINNING : Math.min(BEGINNING, seams.nextSetBit(0));
        spelled = several ? compact.substring(0, Math.max(1, first)) : null;
        hyphened = several && seams.isEmpty() ? compact.substring(0, BEGINNING - 1) + "-" : null;
        this.forms = forms && compact.length() == key.length() && key.length() >= Stems.LEAST_SHARED;
    }

    /** Returns the words to search for, each once; empty ones are dropped. */
    static List<SoughtWord> of(List<String> words, Filter.Forms forms) {
        List<SoughtWord> all = words.stream()
                .map(Folded::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .map(key -> new SoughtWord(key, forms == Filter.Forms.ALL))
                .toList();
        for (int i = 0; i + 1 < all.size(); i++) {
            SoughtWord one = all.get(i);
            SoughtWord other = all.get(i + 1);
            String both = one.compact + other.compact;
            if (Math.min(one.compact.length(), other.compact.length()) > 1 && both.length() >= LEAST_HYPHENED) {
                one.joined.add(both);
                other.joined.add(both);
            }
        }
        return all;
    }

    /** Takes a place where the word stands, and returns whether to look for more. */
    interface Place {
        /**
         * Takes a place.
         *
         * @param start offset in the folded text
         * @param end offset behind it
         */
        boolean take(int start, int end);
    }

    /** Whether the word occurs in a text. */
    boolean isIn(SearchText hay) {
        return !find(hay, (start, end) -> false);
    }

    /** Finds all places where the word stands; some may overlap. Returns whether no taker wanted to stop. */
    boolean find(SearchText hay, Place place) {
        Folded text = hay.text();
        return findTyped(key, text, place)
                && joined.stream().allMatch(both -> findTyped(both, text, place))
                && (!hay.hyphened() || hyphened == null || findSpelled(hyphened, text, place))
                && (spelled == null || seams.isEmpty() && compact.length() < LEAST_PARTED && !hay.hyphened()
                        || findSpelled(spelled, text, place))
                && (!forms || findForms(text, place));
    }

    private static boolean findTyped(String typed, Folded text, Place place) {
        for (int at = text.find(typed, 0); at >= 0; at = text.find(typed, at + typed.length())) {
            if (!place.take(at, at + typed.length())) {
                return false;
            }
        }
        return true;
    }

    private boolean findSpelled(String beginning, Folded text, Place place) {
        for (int at = text.find(beginning, 0); at >= 0; at = text.find(beginning, at + 1)) {
            int end = spelledEnd(text.text(), at);
            if (end >= 0 && !place.take(at, end)) {
                return false;
            }
        }
        return true;
    }

    /** Returns where another spelling of the word ends that begins at an offset, or -1. */
    private int spelledEnd(String text, int from) {
        int at = from;
        boolean hyphened = false;
        boolean parted = false;
        for (int i = 0; i < compact.length(); i++, at++) {
            if (at < text.length() && i > 0 && isSeam(text.charAt(at))) {
                boolean space = text.charAt(at) == ' ';
                if (!seams.get(i)) {
                    if (hyphened || parted || space && !maybeParted(i)) {
                        return -1;
                    }
                    parted = space;
                    hyphened = !space;
                }
                at++;
            }
            if (at >= text.length() || text.charAt(at) != compact.charAt(i)) {
                return -1;
            }
        }
        // "Notice" is not in "not iced".
        return parted && at < text.length() && Character.isLetterOrDigit(text.charAt(at)) ? -1 : at;
    }

    private boolean maybeParted(int first) {
        return compact.length() >= LEAST_PARTED && first >= LEAST_PART && compact.length() - first >= LEAST_PART;
    }

    private boolean findForms(Folded text, Place place) {
        String beginning = key.substring(0, Stems.LEAST_SHARED);
        for (int at = text.find(beginning, 0); at >= 0; at = text.find(beginning, at + 1)) {
            int end = at;
            while (end < text.text().length() && Character.isLetterOrDigit(text.text().charAt(end))) {
                end++;
            }
            if (Stems.areOne(text.text().substring(at, end), key) && !place.take(at, end)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeam(char c) {
        return c == ' ' || c == '-';
    }
}
