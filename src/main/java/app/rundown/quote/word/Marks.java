package app.rundown.quote.word;

import app.rundown.model.Quote.Flag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of one passage. A mark's shape and its neighbours show whether it opens or closes. An
 * opening mark that nothing closes runs to the end of the passage, as newspapers write a quote of several paragraphs,
 * and is flagged.
 */
public final class Marks {
    /** What, beside white space, may precede an opening mark. */
    private static final String BEFORE_OPENING = "([{<-\u2010\u2011\u2012\u2013\u2014\u2015/:\u2026\u201c\u2018'\"";
    /** Signs that may end a quote's words. */
    private static final String FINAL = ",.?!\u2026";

    /** A transcript's label in capitals: "LEE: ". */
    private static final Pattern LABEL = Pattern.compile("(\\p{Lu}[\\p{Lu}.'\u2019 -]{1,30}):\\s+");

    /** All kinds, because {@link Mark#values} copies them each time. */
    private static final Mark[] MARKS = Mark.values();

    private final String text;
    private final boolean singles;
    /** Whether two commas may open a quote, which two apostrophes then close. */
    private final boolean commas;

    /** What was counted last; made on first use, because few texts have marks in marks. */
    private @Nullable Balance balance;

    private final Outlook single = new Outlook();
    private final Outlook twofold = new Outlook();

    private Marks(String text, boolean singles) {
        this.text = text;
        this.singles = singles;
        this.commas = text.contains(",,");
    }

    /**
     * Returns the quoted runs of a passage, in order, none inside another.
     *
     * @param singles whether single marks count as quotation marks
     */
    public static List<QuotedRun> in(String text, boolean singles) {
        return new Marks(text, singles).runs();
    }

    /**
     * Returns the offset of the first double mark that closes a run which none opened, or -1.
     *
     * @param runs the runs of the text
     */
    public static int strayClose(String text, List<QuotedRun> runs) {
        int next = 0;
        for (int i = 1; i < text.length(); i++) {
            while (next < runs.size() && runs.get(next).close() <= i) {
                next++;
            }
            boolean inside = next < runs.size() && runs.get(next).open() <= i;
            if (!inside && "\u201d\"\u00bb".indexOf(text.charAt(i)) >= 0 && !isBlank(text.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a character can be a quotation mark. */
    public static boolean mayBeMark(char c) {
        return Mark.mayBeMark(c);
    }

    /** Returns the run from the beginning of a text to an offset, which no mark opens. */
    public static QuotedRun unopened(String text, int end) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (end < text.length()) {
            flags.add(Flag.UNBALANCED);
        }
        return new Marks(text, false).run(0, 0, end, Math.min(end + 1, text.length()), flags);
    }

    /**
     * Returns a run that a dash opens and no mark closes.
     *
     * @param open offset of the dash
     * @param close offset after what parts the run from the words behind it; {@code end} where nothing does
     */
    public static QuotedRun dashed(String text, int open, int start, int end, int close) {
        return new Marks(text, false)
                .run(open, start, end, close, EnumSet.noneOf(Flag.class))
                .asDashed();
    }

    /** Whether a document's passages use single marks for their quotes, and hardly ever double ones. */
    public static boolean usesSingles(List<String> texts) {
        if (texts.stream().noneMatch(text -> text.indexOf('\u2018') >= 0)) {
            return false;
        }
        int single = 0;
        int twofold = 0;
        for (String text : texts) {
            Marks marks = new Marks(text, true);
            for (int i = marks.next(0); i < text.length(); i = marks.next(i + 1)) {
                Mark mark = marks.markAt(i);
                if (mark != null && marks.isOpening(i, mark)) {
                    single += mark == Mark.SINGLE ? 1 : 0;
                    twofold += mark == Mark.SINGLE ? 0 : 1;
                }
            }
        }
        return single > 2 * twofold;
    }

    private List<QuotedRun> runs() {
        List<QuotedRun> runs = new ArrayList<>();
        int i = next(0);
        while (i < text.length()) {
            Mark mark = markAt(i);
            if (mark == null || !isOpening(i, mark)) {
                i = next(i + (mark == null ? 1 : width(i)));
                continue;
            }
            QuotedRun run = from(i, mark);
            if (run.end() > run.start()) {
                runs.add(run);
            }
            i = next(Math.max(run.close(), i + 1));
        }
        return runs;
    }

    /** Returns the first place from an offset on where a mark may stand; the end of the text where none does. */
    private int next(int from) {
        int i = from;
        while (i < text.length() && !Mark.isMark(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private QuotedRun from(int open, Mark mark) {
        int start = open + width(open);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        int depth = 0;
        for (int i = next(start); i < text.length(); i = next(i + width(i))) {
            if (markAt(i) != mark && !mark.closes(text.charAt(i))) {
                continue;
            }
            if (isClosing(i, mark, open)) {
                if (depth == 0) {
                    if (!isOfOneKind(open, i, mark)) {
                        flags.add(Flag.UNBALANCED);
                    }
                    return run(open, start, i, i + width(i), flags);
                }
                depth--;
            } else if (isOpening(i, mark)) {
                if (behind(i, mark, open) <= 0) {
                    flags.add(Flag.UNBALANCED);
                    int stray = strayEnd(start, i);
                    return stray < 0 ? run(open, start, i, i, flags) : run(open, start, stray, stray + 1, flags);
                }
                depth++;
                flags.add(Flag.NESTED);
            }
        }
        flags.add(Flag.UNBALANCED);
        int single = strayEnd(start, text.length());
        return single < 0
                ? run(open, start, text.length(), text.length(), flags)
                : run(open, start, single, single + 1, flags);
    }

    private QuotedRun run(int open, int start, int end, int close, Set<Flag> flags) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        Matcher labelled = LABEL.matcher(text).region(from, to);
        String label = labelled.lookingAt() ? labelled.group(1) : null;
        from = label == null ? from : labelled.end();
        String words = text.substring(from, to);
        if (words.indexOf('[') >= 0) {
            flags.add(Flag.BRACKETED);
        }
        if (words.indexOf('\u2026') >= 0 || words.contains("..") || words.contains(". . .")) {
            flags.add(Flag.ELIDED);
        }
        return new QuotedRun(open, from, to, close == end ? to : close, label, flags, false);
    }

    /**
     * Returns where a single mark stands in for the missing closing mark, after a final sign and before white space or
     * the end; -1 where none does.
     */
    private int strayEnd(int start, int limit) {
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if ((c == '\'' || c == '\u2019')
                    && FINAL.indexOf(text.charAt(i - 1)) >= 0
                    && (i + 1 == text.length() || isBlank(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns how many more marks from one on close than open. Where marks are opened again and again, this is asked
     * for each, so it is counted from the end, once for each kind.
     */
    private int behind(int from, Mark mark, int open) {
        Balance known = balance;
        if (known == null || known.mark != mark || known.opener != text.charAt(open) || known.first > from) {
            known = count(from, mark, open);
            balance = known;
        }
        return known.more[from - known.first];
    }

    private Balance count(int from, Mark mark, int open) {
        // Two marks that are one need what is behind both.
        int[] more = new int[text.length() - from + 2];
        for (int i = text.length() - 1; i >= from; i--) {
            Mark here = markAt(i);
            boolean may = here == mark || mark.closes(text.charAt(i));
            more[i - from] = more[i - from + width(i)]
                    + (may && isClosing(i, mark, open) ? 1 : 0)
                    - (here == mark && isOpening(i, mark) ? 1 : 0);
        }
        return new Balance(mark, text.charAt(open), from, more);
    }

    /** For each place from the first on, how many more marks behind it close than open. */
    private record Balance(Mark mark, char opener, int first, int[] more) {}

    private @Nullable Mark markAt(int i) {
        char c = text.charAt(i);
        if (!Mark.isMark(c) || c == ',' && !commas) {
            return null;
        }
        if (width(i) == 2) {
            return Mark.DOUBLE;
        }
        for (Mark mark : MARKS) {
            if (mark.opens(c) && (mark != Mark.SINGLE || singles)) {
                return mark;
            }
        }
        return null;
    }

    /**
     * Returns the length of a mark: two straight or grave single marks in a row are one double mark, and so are two
     * commas and the two apostrophes that close what they open, as Dutch newspapers write.
     */
    private int width(int i) {
        char c = text.charAt(i);
        boolean doubled = c == '\'' || c == '`' || commas && (c == ',' || c == '\u2019');
        boolean twin = doubled && i + 1 < text.length() && text.charAt(i + 1) == c;
        boolean innerFirst = twin
                && i + 2 < text.length()
                && text.charAt(i + 2) == c
                && i > 0
                && !isBlank(text.charAt(i - 1))
                && text.charAt(i - 1) != c;
        return twin && !innerFirst ? 2 : 1;
    }

    private boolean isOpening(int i, Mark mark) {
        int next = i + width(i);
        if (next >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        boolean free = i == 0 || isBlank(text.charAt(i - 1)) || BEFORE_OPENING.indexOf(text.charAt(i - 1)) >= 0;
        return switch (mark) {
            case CORNER, WHITE_CORNER -> true;
            case GUILLEMET -> c == '\u00ab' ? !endsWord(i) || free : free && !isBlank(text.charAt(next));
            case SINGLE -> free && Character.isLetterOrDigit(text.charAt(next));
            case DOUBLE -> {
                if (c == ',') {
                    yield free && Character.isLetterOrDigit(text.charAt(next));
                }
                if (c == '\u201c' || c == '\u201e' || c == '\u201f' || c == '`') {
                    yield free || Character.isLetterOrDigit(text.charAt(next));
                }
                yield free && !isBlank(text.charAt(next));
            }
        };
    }

    private boolean isClosing(int i, Mark mark, int open) {
        int next = i + width(i);
        char c = text.charAt(i);
        boolean before = i > 0 && !isBlank(text.charAt(i - 1));
        boolean after = next >= text.length() || !Character.isLetterOrDigit(text.charAt(next));
        return switch (mark) {
            case CORNER, WHITE_CORNER -> mark.closes(c);
            // Swedish and Finnish write »...».
            case GUILLEMET -> c != text.charAt(open) || c == '\u00bb' && before && after;
            case SINGLE -> c == '\u2019' && before && after && !(isPluralApostrophe(i) && closesLater(i, '\u2019'));
            case DOUBLE -> {
                if (c == '\u201d') {
                    yield before || after;
                }
                if (c == '"'
                        && text.charAt(open) == '\u201c'
                        && Character.isDigit(text.charAt(i - 1))
                        && closesLater(i, '\u201d')) {
                    yield false;
                }
                if (c == '\u201c' && text.charAt(open) == '\u201e') {
                    yield true;
                }
                yield c != '\u201e'
                        && c != '`'
                        && c != ','
                        && after
                        && (before || next >= text.length() || isBlank(text.charAt(next)));
            }
        };
    }

    /** Whether a mark is the apostrophe of a plural ("the residents’ choice"). */
    private boolean isPluralApostrophe(int i) {
        return text.charAt(i - 1) == 's'
                && i + 2 < text.length()
                && isBlank(text.charAt(i + 1))
                && Character.isLowerCase(text.charAt(i + 2));
    }

    /** Whether a closing mark follows before another quote opens. */
    private boolean closesLater(int i, char closer) {
        Outlook known = closer == '\u2019' ? single : twofold;
        for (int j = i + 1; j < text.length(); j++) {
            if (known.first <= j && j <= known.last) {
                known.first = Math.min(known.first, i + 1);
                return known.closes;
            }
            char c = text.charAt(j);
            boolean opens = c == '\u201c' || c == '\u2018';
            boolean ends = j + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(j + 1));
            if (opens || c == closer && ends) {
                known.set(i + 1, j, !opens);
                return !opens;
            }
        }
        known.set(i + 1, text.length(), false);
        return false;
    }

    /** What a search found, and from where it would find the same again. */
    private static final class Outlook {
        private int first;
        private int last = -1;
        private boolean closes;

        void set(int from, int to, boolean found) {
            first = from;
            last = to;
            closes = found;
        }
    }

    /** Whether a closing mark belongs to the kind of the opening one. */
    private boolean isOfOneKind(int open, int close, Mark mark) {
        char a = text.charAt(open);
        char b = text.charAt(close);
        if (mark != Mark.DOUBLE) {
            return true;
        }
        return switch (a) {
            case '\u201c' -> b == '\u201d';
            case '\u201e' -> b == '\u201c' || b == '\u201d' || b == '\u201f';
            case '`' -> b == '\'';
            case ',' -> b == '\'' || b == '\u2019' || b == '\u201d';
            default -> a == b;
        };
    }

    private boolean endsWord(int i) {
        return i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
    }

    /** Whether a character is white space, including the non-breaking kinds. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
