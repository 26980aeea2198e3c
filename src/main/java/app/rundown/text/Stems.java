package app.rundown.text;

/**
 * Tells whether two words have one stem. That is told by the letters in common, so that it needs no grammar: "discuss"
 * and "discussed", "Syria" and "Syrian", "Vertrag" and "Vertrags".
 */
public final class Stems {
    /** The fewest letters that two different words of one stem share, all at their beginning. */
    public static final int LEAST_SHARED = 4;

    /** How many more letters a word may have than one that it begins with. */
    private static final int LONGEST_ENDING = 3;
    /** The share of the longer word that two words with different endings have in common. */
    private static final double SHARED = 0.7;

    private Stems() {}

    /** Whether two different folded words with {@link #LEAST_SHARED} letters in common at least have one stem. */
    public static boolean areOne(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int shared = 0;
        while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        boolean digits = Character.isDigit(one.charAt(0));
        return !digits
                && shared >= LEAST_SHARED
                && (shared == shorter && longer - shorter <= LONGEST_ENDING || shared >= SHARED * longer);
    }
}
