package app.rundown.ui.format;

import java.util.Locale;

/** Formats numbers with their nouns. */
public final class Counts {
    private Counts() {}

    /** Returns "1 quote", "2 quotes"; empty for 0. */
    public static String of(int count, String noun) {
        return count == 0 ? "" : number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** Returns "0 quotes", "1 quote", "2 quotes". */
    public static String orNone(int count, String noun) {
        return count == 0 ? "0 " + noun + "s" : of(count, noun);
    }

    /** Returns a number with commas between thousands, whatever the language of the system. */
    public static String number(int count) {
        return count < 1000 && count > -1000 ? Integer.toString(count) : String.format(Locale.ENGLISH, "%,d", count);
    }

    /** Returns a number in few characters, for a tab: "9,999", "10k", "123k". */
    public static String brief(int count) {
        return count < 10_000 ? number(count) : number(count / 1000) + "k";
    }

    /** Returns a number of bytes as "17 kB" or "1.2 MB". */
    public static String bytes(long bytes) {
        return bytes < 1_000_000
                ? (bytes + 999) / 1000 + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}
