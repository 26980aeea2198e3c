package app.rundown.read.text;

import app.rundown.read.line.LineStyle;
import app.rundown.read.line.LiveWords;
import app.rundown.text.WordTable;
import java.util.regex.Pattern;

/** The words in {@code text-words.tsv}, which tell what a plain text or one of its lines is. */
public final class TextWords {
    private static final WordTable WORDS = WordTable.of(TextWords.class, "text-words.tsv");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern OTHER = Pattern.compile(anyOf("other"), FLAGS);
    private static final Pattern LISTING = Pattern.compile(anyOf("listing"), FLAGS);
    private static final Pattern SAMPLE = Pattern.compile(anyOf("sample"), FLAGS);
    private static final int LONGEST_TITLE = 300;
    /** The most words in such a heading. */
    private static final int SAMPLE_WORDS = 6;

    private TextWords() {}

    /** Returns a regular expression, with a group around it, for any of the expressions of a role. */
    static String anyOf(String role) {
        return WORDS.anyPatternOf(role);
    }

    /** Whether a title names what is on, or what leaves and arrives, which is called live too. */
    public static boolean isListing(String title) {
        return title.length() <= LONGEST_TITLE && LISTING.matcher(title).find();
    }

    /** Whether a title calls its text something else that has many clocks, such as a transcript. */
    static boolean isOther(String title) {
        return title.length() <= LONGEST_TITLE && OTHER.matcher(title).find() && !LiveWords.areInLine(title);
    }

    /** Whether a heading calls what follows it an example. */
    static boolean isSample(String heading) {
        return LineStyle.words(heading) <= SAMPLE_WORDS
                && SAMPLE.matcher(heading).lookingAt();
    }

    /** Whether a title has a word for such a text, though it may call it live too. */
    static boolean isProgramme(String title) {
        return title.length() <= LONGEST_TITLE && OTHER.matcher(title).find();
    }
}
