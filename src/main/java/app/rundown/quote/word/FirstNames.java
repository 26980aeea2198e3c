package app.rundown.quote.word;

import app.rundown.text.EditDistance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Decides whether two first names may be one person's: spellings, short forms, initials. All names are folded. */
public final class FirstNames {
    /** Shorter words are too easily alike by chance. */
    private static final int LONG = 5;
    /** For each name, without its differences of spelling, the lines of the table that list it. */
    private static final Map<String, Set<Integer>> GROUPS = new HashMap<>();

    static {
        int group = 0;
        for (String line : Lexicon.lines("first-names.txt")) {
            for (String name : line.split(" ")) {
                GROUPS.computeIfAbsent(spelling(name), k -> new HashSet<>()).add(group);
            }
            group++;
        }
    }

    private FirstNames() {}

    /** Whether both may be one name. Two known given names that merely look alike (Diana, Diane) are not. */
    public static boolean same(String a, String b) {
        if (a.equals(b) || isInitial(a, b) || isInitial(b, a)) {
            return true;
        }
        String one = spelling(a);
        String other = spelling(b);
        if (one.equals(other)) {
            return true;
        }
        Set<Integer> groups = GROUPS.getOrDefault(one, Set.of());
        if (GROUPS.getOrDefault(other, Set.of()).stream().anyMatch(groups::contains)) {
            return true;
        }
        return !(Lexicon.isGivenName(a) && Lexicon.isGivenName(b)) && mayBeMisspelt(a, b);
    }

    /**
     * Returns a name without the differences between its spellings: y and a later j become i, doubled letters become
     * one.
     */
    private static String spelling(String name) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i) == 'y' || name.charAt(i) == 'j' && i > 0 ? 'i' : name.charAt(i);
            if (letters.isEmpty() || letters.charAt(letters.length() - 1) != c) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** Whether two words of at least five letters differ by at most one letter. */
    public static boolean mayBeMisspelt(String a, String b) {
        return a.length() >= LONG
                && b.length() >= LONG
                && Math.abs(a.length() - b.length()) <= 1
                && EditDistance.between(a, b) <= 1;
    }

    /** Whether two surnames are spellings of one, as transliterated names often are (Zelensky, Zelenskyy). */
    public static boolean sameSurname(String a, String b) {
        return a.equals(b)
                || a.length() >= LONG && b.length() >= LONG && spelling(a).equals(spelling(b));
    }

    /** Whether {@code a} is the initial of {@code b}, with its full stop. */
    static boolean isInitial(String a, String b) {
        return a.length() <= 2 && a.endsWith(".") && b.startsWith(a.substring(0, 1));
    }
}
