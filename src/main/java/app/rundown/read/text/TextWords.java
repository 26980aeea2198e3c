package app.rundown.read.text;

import app.rundown.read.line.LineStyle;
import app.rundown.text.WordTable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in {@code text-words.tsv}, which tell what a plain text or one of its lines is. */
final class TextWords {
    private static final WordTable WORDS = WordTable.of(TextWords.class, "text-words.tsv");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LIVE = Pattern.compile(anyOf("live"), FLAGS);
    private static final Pattern OTHER = Pattern.compile(anyOf("other"), FLAGS);
    private static final Pattern BY = Pattern.compile("(?:" + anyOf("by") + ")(?:\\s?:\\s?|\\s+)(?=\\p{Lu})", FLAGS);
    /** Words that may stand in a name without a capital: "van der". */
    private static final int PARTICLE = 3;

    private static final int LONGEST_TITLE = 300;
    private static final int NAME_WORDS = 4;
    private static final int NAME_LENGTH = 40;
    private static final String WITHIN_NAMES = " .'’-&/";

    private TextWords() {}

    /** Returns a regular expression, with a group around it, for any of the expressions of a role. */
    static String anyOf(String role) {
        return WORDS.anyPatternOf(role);
    }

    /** Whether a line calls its text a live blog or a commentary. */
    static boolean isLive(String line) {
        return LIVE.matcher(line).find();
    }

    /** Whether a title calls its text something else that has many clocks, such as a transcript. */
    static boolean isOther(String title) {
        return title.length() <= LONGEST_TITLE && OTHER.matcher(title).find() && !isLive(title);
    }

    /** Returns a line without a "By" before a name. */
    static String withoutBy(String line) {
        Matcher by = BY.matcher(line);
        return by.lookingAt() ? line.substring(by.end()) : line;
    }

    /** Whether a line looks like a name: up to four words with capitals, without digits or an end of a sentence. */
    static boolean isName(String line) {
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
}
