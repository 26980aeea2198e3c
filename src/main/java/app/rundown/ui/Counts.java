package app.rundown.ui;

/** Numbers with their nouns. */
final class Counts {
    private Counts() {}

    /** "1 quote", "2 quotes"; empty for none. */
    static String of(int count, String noun) {
        return count == 0 ? "" : number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** "0 quotes", "1 quote", "2 quotes". */
    static String orNone(int count, String noun) {
        return count == 0 ? "0 " + noun + "s" : of(count, noun);
    }

    /** With thousands parted, whatever the system's language. */
    static String number(int count) {
        return count < 1000 && count > -1000
                ? Integer.toString(count)
                : String.format(java.util.Locale.ENGLISH, "%,d", count);
    }

    /** "17 kB", "1.2 MB". */
    static String bytes(long bytes) {
        return bytes < 1_000_000
                ? (bytes + 999) / 1000 + " kB"
                : String.format(java.util.Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}
