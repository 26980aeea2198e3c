package app.rundown.history;

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
                && distance(one, other) <= most
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

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
