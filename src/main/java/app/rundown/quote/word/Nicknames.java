package app.rundown.quote.word;

import java.util.List;

/**
 * Finds a nickname that stands in marks between a given name and a surname ({@code Ann "Captain" Lee}): it is part of
 * the name, and nobody says it.
 */
public final class Nicknames {
    private static final String OPENING = "'\"\u2018\u201c\u201d\u2019\u201e\u00ab\u00bb";
    private static final String CLOSING = "'\"\u2019\u201d\u201c\u2018\u00bb\u00ab";

    /** The most characters of a nickname. */
    private static final int LONGEST = 24;

    private Nicknames() {}

    /** Returns the runs of a text without those that are nicknames. */
    public static List<QuotedRun> without(String text, List<QuotedRun> runs, Language language) {
        return runs.isEmpty()
                ? runs
                : runs.stream().filter(run -> !isOne(text, run, language)).toList();
    }

    private static boolean isOne(String text, QuotedRun run, Language language) {
        int from = run.open() - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return from >= 0
                && run.open() > 1
                && language.isGivenName(Lexicon.fold(text.substring(from, run.open() - 1)))
                && end(text, run.open()) == run.close();
    }

    /**
     * Returns where a nickname ends whose mark stands at an offset, behind a given name; the offset itself where none
     * begins.
     */
    static int end(String text, int open) {
        int first = open + 1;
        boolean may = open > 1
                && OPENING.indexOf(text.charAt(open)) >= 0
                && text.charAt(open - 1) == ' '
                && first < text.length()
                && Character.isUpperCase(text.charAt(first));
        int close = first;
        while (may && close < text.length() && close - first <= LONGEST && isPart(text, close)) {
            close++;
        }
        boolean named = may
                && close + 2 < text.length()
                && CLOSING.indexOf(text.charAt(close)) >= 0
                && text.charAt(close + 1) == ' '
                && Character.isUpperCase(text.charAt(close + 2));
        return named ? close + 1 : open;
    }

    private static boolean isPart(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c) || c == ' ' || c == '-';
    }
}
