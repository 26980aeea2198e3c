package app.rundown.text;

/**
 * Which of sixteen looks stands for a name, the same in the window and in exports: one of eight hues in one of two
 * tones. The name alone decides, however its case and accents are written. Looks repeat, so they never say anything
 * that a name beside them does not say.
 */
public final class NameLook {
    /** How many hues there are. */
    public static final int HUES = 8;

    /** How many looks there are: the hues in their first tone, then the same hues in their second one. */
    public static final int LOOKS = 2 * HUES;

    private NameLook() {}

    /** Returns the number of a name's look, from 0; modulo {@link #HUES} it is the number of its hue. */
    public static int of(String name) {
        // String.hashCode is the same everywhere; its low bits alone would be those of the name's last letters.
        int hash = Folded.of(name).text().hashCode() * 0x9E3779B9;
        return (hash >>> 28) % LOOKS;
    }
}
