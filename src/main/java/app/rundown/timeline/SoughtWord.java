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

    /** How the word begins, and all its forms. */
    private final String typed;
    /** How the word and its other spellings begin; null if there are none. */
    private final @Nullable String spelled;
    /** How other spellings begin with a hyphen after the first two letters; null if there are none. */
    private final @Nullable String hyphened;
    /** Whether other spellings need no hyphen. */
    private final boolean always;

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
        this.forms = forms && seams.isEmpty() && key.length() >= Stems.LEAST_SHARED;
        typed = this.forms ? key.substring(0, Stems.LEAST_SHARED) : key;
        always = !seams.isEmpty() || compact.length() >= LEAST_PARTED;
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
        // All that counts as the word begins as it does, so that one pass finds it all.
        String beginning = spelled != null && (always || hay.hyphened()) ? spelled : typed;
        return findFrom(beginning, text, place)
                && joined.stream().allMatch(both -> findJoined(both, text, place))
                && (hyphened == null || !hay.hyphened() || findFrom(hyphened, text, place));
    }

    private boolean findFrom(String beginning, Folded text, Place place) {
        String all = text.text();
        for (int at = text.find(beginning, 0); at >= 0; ) {
            int next = at + 1;
            if (all.startsWith(key, at)) {
                next = at + key.length();
                if (!place.take(at, next)) {
                    return false;
                }
            } else if (spelled != null) {
                int end = spelledEnd(all, at);
                if (end >= 0 && !place.take(at, end)) {
                    return false;
                }
            }
            if (forms && !takeForm(all, at, place)) {
                return false;
            }
            at = text.find(beginning, next);
        }
        return true;
    }

    private static boolean findJoined(String both, Folded text, Place place) {
        for (int at = text.find(both, 0); at >= 0; at = text.find(both, at + both.length())) {
            if (!place.take(at, at + both.length())) {
                return false;
            }
        }
        return true;
    }

    private boolean takeForm(String text, int at, Place place) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return !Stems.areOne(text.substring(at, end), key) || place.take(at, end);
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

    private static boolean isSeam(char c) {
        return c == ' ' || c == '-';
    }
}
