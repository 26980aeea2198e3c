package app.rundown.quote.speech;

import app.rundown.quote.word.Language;
import app.rundown.quote.word.Mark;
import app.rundown.quote.word.Marks;
import app.rundown.quote.word.QuotedRun;
import java.util.List;

/**
 * Finds the quoted words of a headline. Headlines often quote with single marks where the text below has double ones,
 * and straight single marks don't show whether they open, close or stand for a letter that is left out.
 */
public final class HeadlineMarks {
    /** What, beside white space, may precede an opening single mark. */
    private static final String BEFORE_OPENING = "([{<-\u2010\u2011\u2012\u2013\u2014\u2015/:\u2026\u201c\"\u00ab";

    /** A longer headline is a paragraph that was taken for one. */
    private static final int LONGEST = 600;

    private HeadlineMarks() {}

    /** Returns the quoted runs of a headline, in order, with speech that a dash opens where the press writes it so. */
    public static List<QuotedRun> in(String headline, Language language) {
        List<QuotedRun> marks = in(headline);
        boolean dashed = headline.length() <= LONGEST
                && language.has(Language.Trait.SPEECH_DASH)
                && language.has(Language.Trait.VERB_SECOND)
                && SpeechDash.mayBeIn(headline);
        return dashed ? SpeechDash.inHeadline(headline, marks, language) : marks;
    }

    /** Returns the quoted runs of a headline, in order; words whose closing mark is missing are none. */
    public static List<QuotedRun> in(String headline) {
        return headline.length() > LONGEST ? List.of() : closed(headline);
    }

    /**
     * Returns the quoted runs of a text, in order, single marks or double; words whose closing mark is missing are
     * none.
     */
    static List<QuotedRun> closed(String text) {
        if (!hasMark(text)) {
            return List.of();
        }
        char[] plain = plain(text);
        while (true) {
            List<QuotedRun> runs = Marks.in(new String(plain), true);
            QuotedRun open = runs.stream()
                    .filter(run -> run.isUnclosed() && plain[run.open()] == '\u2018')
                    .findFirst()
                    .orElse(null);
            if (open == null) {
                return runs.stream().filter(run -> !run.isUnclosed()).toList();
            }
            // Nothing closes it, so it stands for a letter.
            plain[open.open()] = '\u2019';
        }
    }

    private static boolean hasMark(String headline) {
        for (int i = 0; i < headline.length(); i++) {
            char c = headline.charAt(i);
            // What two commas open, other signs close.
            if (Mark.isMark(c) && c != ',' || c == '\u2039' || c == '\u203a') {
                return true;
            }
        }
        return false;
    }

    /** Returns the headline with each kind of single mark in the form that {@link Marks} knows; no offset changes. */
    private static char[] plain(String headline) {
        char[] chars = headline.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = switch (headline.charAt(i)) {
                case '\u201a' -> '\u2018';
                case '\u2039' -> '\u00ab';
                case '\u203a' -> '\u00bb';
                case '\'' -> isTwin(headline, i) ? '\'' : opens(headline, i) ? '\u2018' : '\u2019';
                case '\u2018', '\u2019' -> opens(headline, i) ? '\u2018' : '\u2019';
                default -> chars[i];
            };
        }
        return chars;
    }

    /** Whether a mark is half of a double mark that was typed as two single ones. */
    private static boolean isTwin(String text, int i) {
        return i > 0 && text.charAt(i - 1) == '\'' || i + 1 < text.length() && text.charAt(i + 1) == '\'';
    }

    private static boolean opens(String text, int i) {
        boolean free = i == 0 || Marks.isBlank(text.charAt(i - 1)) || BEFORE_OPENING.indexOf(text.charAt(i - 1)) >= 0;
        return free && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1)) && !isDecade(text, i + 1);
    }

    /** Whether digits name a decade ("'90s"). */
    private static boolean isDecade(String text, int i) {
        return i + 2 < text.length()
                && Character.isDigit(text.charAt(i))
                && Character.isDigit(text.charAt(i + 1))
                && text.charAt(i + 2) == 's';
    }
}
