package app.rundown.read.line;

import app.rundown.text.TextTable;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words in {@code live-words.tsv}, which call a page or a text a live blog. */
public final class LiveWords {
    private static final String SURE = "sure";
    private static final String TEXT = "text";
    private static final Pattern OF_PAGE = pattern(use -> !use.equals(TEXT));
    private static final Pattern OF_TEXT = pattern(use -> true);
    private static final Pattern SURELY = pattern(SURE::equals);

    /** What a live blog is called beside "live". */
    private static final Pattern FORM = Pattern.compile("(?iu)\\W*(?:(?:blogg?|блог|updates?|posts?)\\W*){1,2}");

    private LiveWords() {}

    private static Pattern pattern(Predicate<String> use) {
        List<List<String>> rows = TextTable.rows(LiveWords.class, "live-words.tsv");
        return Pattern.compile("(?iuU)"
                + rows.stream()
                        .filter(row -> use.test(row.size() > 2 ? row.get(2) : ""))
                        .map(List::getFirst)
                        .collect(Collectors.joining("|")));
    }

    /** Whether the title, the address or a tag of a page calls it live. */
    public static boolean areIn(String title) {
        return OF_PAGE.matcher(title).find();
    }

    /** Whether one of them does with words that hardly mean anything else. */
    public static boolean areSurelyIn(String title) {
        return SURELY.matcher(title).find();
    }

    /** Whether such words, perhaps with "blog", are all that a line has. */
    public static boolean areAllOf(String line) {
        String rest = OF_TEXT.matcher(line).replaceAll(" ").strip();
        return rest.isEmpty()
                || OF_TEXT.matcher(line.strip()).matches()
                || FORM.matcher(rest).matches();
    }

    /** Whether a line at the head of a plain text calls it a live blog or a commentary. */
    public static boolean areInLine(String line) {
        return OF_TEXT.matcher(line).find();
    }
}
