package app.rundown.history.edit;

import app.rundown.text.Folded;
import app.rundown.text.TextTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of one language by which an edit tells what it changes; see {@code edit-words.tsv}. A language that is not
 * in the table has none, and its edits are told apart by figures, names and marks alone.
 */
final class EditWords {
    /** What words are for. */
    enum Role {
        NEGATION,
        /** Beginnings that turn a word round. */
        NEGATING,
        HEDGE,
        /** Says that the number behind it is not exact. */
        NEAR,
        NUMBER,
        MEASURE,
        TIME,
        CLOCK,
        SAID,
        /** Stands beside a source: "according to". */
        ACCORDING,
        SOURCE,
        ARTICLE,
        /** Stands before nouns, in a language that gives these capitals. */
        DETERMINER
    }

    private static final Map<String, EditWords> ALL = new HashMap<>();
    private static final EditWords NONE = new EditWords();

    static {
        for (List<String> row : TextTable.rows(EditWords.class, "edit-words.tsv")) {
            ALL.computeIfAbsent(row.get(0), code -> new EditWords())
                    .add(Role.valueOf(row.get(1).toUpperCase(Locale.ROOT)), row.get(2));
        }
    }

    private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);
    private final Map<Role, List<List<String>>> phrases = new EnumMap<>(Role.class);
    private final Map<String, String> figures = new HashMap<>();

    private EditWords() {}

    /**
     * Returns the words of a language.
     *
     * @param code its ISO 639 code, such as {@code en}; empty if it is not known
     */
    static EditWords of(String code) {
        return ALL.getOrDefault(code, NONE);
    }

    private void add(Role role, String cell) {
        for (String entry : cell.split("\\|")) {
            int sign = entry.indexOf('=');
            String word = Folded.key(sign < 0 ? entry : entry.substring(0, sign));
            if (sign >= 0) {
                figures.put(word, entry.substring(sign + 1));
            }
            List<String> parts = Piece.in(word).stream().map(Piece::folded).toList();
            if (parts.size() == 1 || role == Role.NEGATING) {
                words.computeIfAbsent(role, key -> new HashSet<>()).add(word);
            } else {
                phrases.computeIfAbsent(role, key -> new ArrayList<>()).add(parts);
            }
        }
    }

    /** Whether a piece is a word of this role by itself. */
    boolean is(Role role, Piece piece) {
        return words.getOrDefault(role, Set.of()).contains(piece.folded())
                || role == Role.NEGATION && piece.folded().endsWith("n't");
    }

    /** Whether a word or phrase of this role has a piece at this place. */
    boolean isAt(Role role, List<Piece> pieces, int index) {
        if (is(role, pieces.get(index))) {
            return true;
        }
        for (List<String> phrase : phrases.getOrDefault(role, List.of())) {
            for (int part = 0; part < phrase.size(); part++) {
                if (phrase.get(part).equals(pieces.get(index).folded()) && matches(phrase, pieces, index - part)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean matches(List<String> phrase, List<Piece> pieces, int start) {
        if (start < 0 || start + phrase.size() > pieces.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(pieces.get(start + i).folded())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word has any role. */
    boolean knows(Piece piece) {
        return words.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey() != Role.NEGATING && entry.getValue().contains(piece.folded()));
    }

    /** Whether nouns have capitals, so that a capital makes no name. */
    boolean nounsHaveCapitals() {
        return words.containsKey(Role.DETERMINER);
    }

    /** Returns the figure that a number word stands for, or the word itself if it stands for none. */
    String figure(String folded) {
        return figures.getOrDefault(folded, folded);
    }

    /** Whether one of two words is the other with a beginning that turns it round: "lawful", "unlawful". */
    boolean isTurned(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        return longer.endsWith(shorter)
                && shorter.length() > 2
                && words.getOrDefault(Role.NEGATING, Set.of())
                        .contains(longer.substring(0, longer.length() - shorter.length()));
    }
}
