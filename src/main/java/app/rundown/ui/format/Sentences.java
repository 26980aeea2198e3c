package app.rundown.ui.format;

import java.util.Locale;

/** Cuts, completes and wraps texts for the sentences that the window shows. */
public final class Sentences {
    /** The length of a tooltip's line, in characters. */
    private static final int COLUMNS = 64;
    /** The length at which {@link #shortened} cuts a title, in UTF-16 units. */
    private static final int LONGEST_TITLE = 40;

    private Sentences() {}

    /** Returns the beginning of a title, for a sentence that only has to say which document or quote is meant. */
    public static String shortened(String title) {
        return shortened(title, LONGEST_TITLE);
    }

    /**
     * Returns the beginning of a text, cut at a blank if one is near.
     *
     * @param longest the most characters, in UTF-16 units
     */
    public static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int blank = text.lastIndexOf(' ', longest);
        int end = blank > longest / 2 ? blank : longest - (Character.isHighSurrogate(text.charAt(longest - 1)) ? 1 : 0);
        return text.substring(0, end) + "…";
    }

    /**
     * Returns the beginning and the end of a text, cut at blanks if some are near. The end is twice as long.
     *
     * @param longest the most characters, in UTF-16 units
     */
    public static String withoutMiddle(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int least = text.length() - longest * 2 / 3;
        int blank = text.indexOf(' ', least);
        int from = blank >= 0 && blank < least + longest / 3
                ? blank + 1
                : least + (Character.isLowSurrogate(text.charAt(least)) ? 1 : 0);
        return shortened(text, longest / 3) + " " + text.substring(from);
    }

    /** Turns a reason into a complete sentence: with a capital letter first and a full stop at the end. */
    public static String asSentence(String reason) {
        if (reason.isEmpty()) {
            return reason;
        }
        int first = reason.offsetByCodePoints(0, 1);
        String begun = reason.substring(0, first).toUpperCase(Locale.ROOT) + reason.substring(first);
        return ".!?…”\"".indexOf(begun.charAt(begun.length() - 1)) >= 0 ? begun : begun + ".";
    }

    /**
     * Returns the last part of a path or an address. It only looks for slashes and backslashes, because a remembered
     * place need not be a valid path on this system.
     */
    public static String lastPart(String place) {
        int cut = Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\'));
        return cut < 0 || cut == place.length() - 1 ? place : place.substring(cut + 1);
    }

    /** Breaks a tooltip's text into lines, because JavaFX may throw if it breaks right-to-left lines itself. */
    public static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split("(?<=\\s)")) {
            if (column > 0 && column + word.strip().length() > COLUMNS) {
                lines.append('\n');
                column = 0;
            }
            lines.append(word);
            column = word.endsWith("\n") ? 0 : column + word.length();
        }
        return lines.toString();
    }
}
