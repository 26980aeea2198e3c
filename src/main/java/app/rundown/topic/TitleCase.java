package app.rundown.topic;

import app.rundown.text.Folded;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds names in headlines in title case, whose capitals show nothing: names that the running texts show, countries,
 * those who are quoted, and words that other signs show to be a name: an abbreviation, an owner ("Orlov's"), and where
 * something is ("in Minsk") in two headlines. A word that the page also writes in lower case, or that is known as
 * another word, is none.
 */
final class TitleCase {
    /** Longer names are not looked for. */
    private static final int LONGEST = 4;

    /** So many headlines must say that something is in a place. */
    private static final int LEAST_PLACED = 2;

    private final Tongue tongue;
    private final Predicate<String> isKnown;
    private final Predicate<String> inLowerCase;
    private final Set<String> shown = new HashSet<>();
    private final Map<String, BitSet> placed = new HashMap<>();

    /** Takes a name where it stands. */
    interface Taker {
        /**
         * Takes a name.
         *
         * @param name as written
         * @param update the index of the update
         */
        void take(String name, int update);
    }

    /**
     * Starts with what is known of a page.
     *
     * @param isKnown whether a folded text is a name otherwise
     * @param inLowerCase whether the running texts write a folded word in lower case
     */
    TitleCase(Tongue tongue, Predicate<String> isKnown, Predicate<String> inLowerCase) {
        this.tongue = tongue;
        this.isKnown = key -> isKnown.test(key) || tongue.placeOf(key) != null;
        this.inLowerCase = inLowerCase;
    }

    /** Whether a piece may be a headline in title case, and not one in capitals only. */
    static boolean is(Piece piece) {
        int capitals = 0;
        for (Form form : piece.forms()) {
            capitals += form.acronym() ? 1 : 0;
        }
        return !piece.isRunning() && capitals * 2 <= piece.size();
    }

    /** Looks for signs of names. */
    void learn(Piece piece, int update) {
        for (int i = 0; i < piece.size(); i++) {
            String key = piece.forms()[i].key();
            if (!mayBeName(piece.forms()[i])) {
                continue;
            }
            if (isOwner(piece, i) || piece.forms()[i].acronym() && isAmongWords(piece, i)) {
                shown.add(key);
            } else if (isPlaced(piece, i)) {
                BitSet updates = placed.computeIfAbsent(key, word -> new BitSet());
                updates.set(update);
                if (updates.cardinality() >= LEAST_PLACED) {
                    shown.add(key);
                }
            }
        }
    }

    /** Takes the longest names in a piece. */
    void find(Piece piece, int update, Taker taker) {
        for (int i = 0; i < piece.size(); i++) {
            for (int to = Math.min(piece.size(), i + LONGEST); to > i; to--) {
                if (isName(piece, i, to)) {
                    taker.take(piece.words(i, to).replace('\u00a0', ' '), update);
                    i = to - 1;
                    break;
                }
            }
        }
    }

    private boolean isName(Piece piece, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!piece.is(i, Piece.JOINED)) {
                return false;
            }
        }
        Form first = piece.forms()[from];
        if (!first.capital()) {
            return false;
        }
        if (to > from + 1) {
            return isKnown.test(Folded.key(piece.words(from, to)));
        }
        return first.mayBeName() && (shown.contains(first.key()) || isKnown.test(first.key()));
    }

    private boolean mayBeName(Form form) {
        return form.mayBeName()
                && !form.stop()
                && !form.weak()
                && form.line() < 0
                && !inLowerCase.test(form.key())
                && !tongue.isNoNoun(form.key());
    }

    private static boolean isOwner(Piece piece, int i) {
        return i + 1 < piece.size()
                && piece.forms()[i + 1].text().equals("s")
                && piece.starts()[i + 1] == piece.end(i) + 1
                && "'’".indexOf(piece.text().charAt(piece.end(i))) >= 0;
    }

    /** Whether it is no word such as "LIVE" that stands apart. */
    private static boolean isAmongWords(Piece piece, int i) {
        return i > 0 && piece.is(i, Piece.JOINED) || i + 1 < piece.size() && piece.is(i + 1, Piece.JOINED);
    }

    /** Whether it is said to be where something is, with no further word of a name behind it. */
    private boolean isPlaced(Piece piece, int i) {
        boolean ends = i + 1 == piece.size() || !piece.is(i + 1, Piece.JOINED) || !piece.forms()[i + 1].capital();
        return ends && i > 0 && piece.is(i, Piece.JOINED) && tongue.isBeforePlace(piece.forms()[i - 1].key());
    }
}
