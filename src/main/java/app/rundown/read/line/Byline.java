package app.rundown.read.line;

import app.rundown.text.WordTable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises lines about authors: names, perhaps behind a "By", and their offices. */
public final class Byline {
    private static final WordTable WORDS = WordTable.of(Byline.class, "byline-words.tsv");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BEHIND = "(?:\\s?:\\s?|\\s+)(?=(?-i:\\p{Lu}))";
    private static final Pattern BY = Pattern.compile(
            "(?:" + WORDS.anyPatternOf("by") + ")" + BEHIND + "|(?:" + WORDS.anyOf("or-name") + ")" + BEHIND
                    + "(?=\\S+\\s+\\S)",
            FLAGS);
    private static final Pattern ROLE = Pattern.compile(WORDS.anyPatternOf("role"), FLAGS);
    private static final Pattern OFFICE =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + WORDS.anyPatternOf("office") + ")", FLAGS);
    /** Words that may stand in a name without a capital: "van der". */
    private static final int PARTICLE = 3;

    private static final int NAME_WORDS = 4;
    private static final int NAME_LENGTH = 40;
    /** The most words in a line that tells an office. */
    private static final int ROLE_WORDS = 8;

    private static final String WITHIN_NAMES = " .'’-&/";

    private Byline() {}

    /** Returns a line without a "By" before a name. */
    public static String withoutBy(String line) {
        Matcher by = BY.matcher(line);
        return by.lookingAt() ? line.substring(by.end()) : line;
    }

    /** Whether a line is a "By" and a name. */
    public static boolean isSigned(String line) {
        return BY.matcher(line).lookingAt() && isName(line);
    }

    /** Whether a line looks like a name: up to four words with capitals, without digits or an end of a sentence. */
    public static boolean isName(String line) {
        String name = withoutBy(line);
        if (name.isEmpty() || name.length() > NAME_LENGTH || LineStyle.words(name) > NAME_WORDS) {
            return false;
        }
        for (String word : name.split(" ")) {
            if (word.isEmpty() || Character.isLowerCase(word.codePointAt(0)) && word.length() > PARTICLE) {
                return false;
            }
        }
        return name.codePoints().allMatch(c -> Character.isLetter(c) || WITHIN_NAMES.indexOf(c) >= 0)
                && Character.isLetter(name.codePointAt(0));
    }

    /** Whether a line tells an author's office or place: "Reporting from Albany", "Transport reporter". */
    public static boolean isRole(String line) {
        return !line.isEmpty()
                && LineStyle.words(line) <= ROLE_WORDS
                && !LineStyle.isProse(line)
                && (ROLE.matcher(line).lookingAt() || OFFICE.matcher(line).find());
    }
}
