package app.rundown.history.edit;

import app.rundown.text.EditDistance;

/** Tells whether two spellings are one word with a slip of the pen in one of them. */
final class Slips {
    /** Letters from which on one letter may differ. */
    private static final int SHORTEST = 5;
    /** Letters from which on two may. */
    private static final int LONG = 9;

    private Slips() {}

    /** Whether two folded words, or rows of words, are one but for a slip. */
    static boolean areOne(String one, String other) {
        if (one.replaceAll("[ ']", "").equals(other.replaceAll("[ ']", ""))) {
            return true;
        }
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (isSwapped(one, other)) {
            return true;
        }
        int most = longer >= LONG ? 2 : shorter >= SHORTEST - 1 && longer >= SHORTEST ? 1 : 0;
        return longer - shorter <= most
                && EditDistance.between(one, other) <= most
                && (most < 2 || one.charAt(0) == other.charAt(0));
    }

    /** Whether two neighbouring letters changed places. */
    private static boolean isSwapped(String one, String other) {
        if (one.length() != other.length() || one.length() < 3) {
            return false;
        }
        int i = 0;
        while (i < one.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i + 1 < one.length()
                && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i)
                && one.substring(i + 2).equals(other.substring(i + 2));
    }
}
