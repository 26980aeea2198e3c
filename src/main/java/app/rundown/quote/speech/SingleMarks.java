package app.rundown.quote.speech;

import app.rundown.quote.word.Language;
import app.rundown.quote.word.Marks;
import app.rundown.quote.word.Nicknames;
import app.rundown.quote.word.QuotedRun;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells single marks from apostrophes, in the languages whose press writes {@code '...'} or {@code ‘...’} beside double
 * marks: those whose verb comes second, which hardly use apostrophes inside a sentence, and English, where a passage
 * without double marks may have its speech between single ones.
 */
public final class SingleMarks {
    /** A pair of marks around words; the short forms of Dutch words ('t, 's) and years ('68) open none. */
    private static final Pattern PAIR = Pattern.compile("(?<![\\p{L}\\p{N}'\u2019])"
            + "(?:'|[\u2018\u2019](?!\\d\\d\\b))(?![tsnmkr]\\b)(?=[\\p{L}\\p{N}])"
            + "(?:[^'\u2018\u2019\\n]|(?<=\\p{L})['\u2019](?=\\p{L})){2,400}"
            + "(?<=\\S)['\u2019](?![\\p{L}\\p{N}'\u2019])");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Signs that end a passage that is no headline. */
    private static final String ENDS = ".?!\u2026:'\u2019";
    /** All signs that may be single marks. */
    private static final String SINGLE = "'\u2018\u2019\u201a\u2039\u203a";
    /** The first of them but for the straight one. */
    private static final char FIRST_SINGLE = '\u2018';
    /** Signs that may end the words of an utterance. */
    private static final String FINAL = ",.?!\u2026";
    /** The fewest words of a whole utterance. */
    private static final int SENTENCE = 5;
    /** So many utterances between single marks, if they are no rare exception, show that the document uses them. */
    private static final int FEW = 3;

    /** Words that an apostrophe shortens at their beginning. */
    private static final Pattern SHORTENED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])['\u2018](?=(?:em|til|tis|twas|cause|cos|bout|ere|n)\\b)", Pattern.CASE_INSENSITIVE);

    private SingleMarks() {}

    /**
     * Returns the quoted runs of a passage in a language, in order, none inside another.
     *
     * @param singles whether single marks count as quotation marks, even if they are no such pair
     */
    public static List<QuotedRun> in(String text, boolean singles, Language language) {
        String curled = curled(text, language);
        boolean paired = curled != null;
        List<QuotedRun> runs = Marks.in(curled == null ? text : curled, singles || paired);
        if (runs.isEmpty() && language.has(Language.Trait.SINGLE_MARKS)) {
            runs = singles ? closed(text) : whole(text);
        }
        return Nicknames.without(text, runs, language);
    }

    /**
     * Whether a document's passages use single marks for their quotes: hardly any double ones, or single ones around
     * whole utterances time and again.
     */
    public static boolean usesSingles(List<String> texts, Language language) {
        if (Marks.usesSingles(texts)) {
            return true;
        }
        if (!language.has(Language.Trait.SINGLE_MARKS)) {
            return false;
        }
        int single = 0;
        for (String text : texts) {
            List<QuotedRun> whole = whole(text);
            single += whole.isEmpty() || !Marks.in(text, false).isEmpty() ? 0 : whole.size();
        }
        return single >= FEW && single * FEW * FEW >= countTwofold(texts);
    }

    private static int countTwofold(List<String> texts) {
        int twofold = 0;
        for (String text : texts) {
            twofold += Marks.in(text, false).size();
        }
        return twofold;
    }

    private static List<QuotedRun> closed(String text) {
        // All passages without double marks are asked.
        return mayOpen(text) ? HeadlineMarks.closed(SHORTENED.matcher(text).replaceAll("\u2019")) : List.of();
    }

    /** Whether a single mark stands where it may open words; behind a letter it is an apostrophe. */
    private static boolean mayOpen(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean may = c == '\'' || c >= FIRST_SINGLE && SINGLE.indexOf(c) >= 0;
            if (may && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the runs between single marks that are whole utterances, in a passage that is no headline. */
    private static List<QuotedRun> whole(String text) {
        boolean ends = !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        List<QuotedRun> runs = ends ? closed(text) : List.of();
        return runs.isEmpty()
                ? runs
                : runs.stream().filter(run -> isWhole(run.of(text))).toList();
    }

    private static boolean isWhole(String words) {
        return (Character.isUpperCase(words.charAt(0)) || FINAL.indexOf(words.charAt(words.length() - 1)) >= 0)
                && BLANKS.splitAsStream(words).count() >= SENTENCE;
    }

    /** Returns a text of the same length with an opening and a closing mark for each pair; null where none is. */
    private static @Nullable String curled(String text, Language language) {
        if (!language.has(Language.Trait.VERB_SECOND) || text.indexOf('\'') < 0 && text.indexOf('\u2019') < 0) {
            return null;
        }
        Matcher pair = PAIR.matcher(text);
        StringBuilder curled = null;
        while (pair.find()) {
            curled = curled == null ? new StringBuilder(text) : curled;
            curled.setCharAt(pair.start(), '\u2018');
            curled.setCharAt(pair.end() - 1, '\u2019');
        }
        return curled == null ? null : curled.toString();
    }
}
