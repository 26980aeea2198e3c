package app.rundown.history.edit;

import app.rundown.history.edit.EditWords.Role;
import app.rundown.model.Quote;
import app.rundown.text.CalendarNames;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One version of an update, with what each piece of its text is. */
final class EditSide {
    private static final Pattern CLOCK =
            Pattern.compile("(?:[01]?\\d|2[0-4])[:h][0-5]\\d(?:am|pm)?|\\d{1,2}(?:[.:]\\d\\d)?(?:am|pm|h|uhr)");
    private static final Pattern DOTTED_CLOCK = Pattern.compile("(?:[01]?\\d|2[0-4])\\.[0-5]\\d");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern PARTING = Pattern.compile("[\u00a0\u202f'’]|,(?=\\d{3}(?!\\d))");
    private static final Pattern CURRENCY = Pattern.compile("[%‰°\\p{Sc}]");
    /** So many pieces between marks may be a title that nobody says. */
    private static final int SHORT_TITLE = 3;

    private static final String SENTENCE_ENDS = ".?!…:";

    private final EditText text;
    private final List<Piece> pieces;
    private final EditWords words;
    private final BitSet quoted = new BitSet();
    private final BitSet marks = new BitSet();
    private final Set<String> names;
    private final Set<String> cues = new HashSet<>();

    /**
     * Looks at a version.
     *
     * @param names the folded parts of the names that the document gives to speakers
     */
    EditSide(Version version, EditWords words, Set<String> names) {
        text = new EditText(version.update());
        pieces = text.pieces();
        this.words = words;
        this.names = names;
        for (Quote quote : version.speech()) {
            if (quote.cue() != null) {
                Piece.in(quote.cue()).stream()
                        .filter(piece -> !words.is(Role.ARTICLE, piece))
                        .forEach(piece -> cues.add(piece.folded()));
            }
        }
        version.speech().stream()
                .filter(quote -> quote.kind() != Quote.Kind.INDIRECT)
                .map(Quote::span)
                .forEach(this::markQuoted);
        findMarks();
        markBetweenMarks();
    }

    private void markQuoted(Quote.Span span) {
        int start = text.offset(span.block(), span.start());
        if (start >= 0) {
            int end = start + span.end() - span.start();
            for (int i = 0; i < pieces.size(); i++) {
                if (pieces.get(i).start() >= start && pieces.get(i).end() <= end) {
                    quoted.set(i);
                }
            }
        }
    }

    /** Finds the marks around quoted words: double ones, and pairs of single ones, which else are apostrophes. */
    private void findMarks() {
        int open = -1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isQuotationMark()) {
                marks.set(i);
            } else if (piece.sort() == Piece.Sort.BREAK) {
                open = -1;
            } else if (piece.folded().equals("'")) {
                boolean opens = i + 1 < pieces.size()
                        && pieces.get(i + 1).start() == piece.end()
                        && (i == 0 || pieces.get(i - 1).end() < piece.start());
                if (opens) {
                    open = i;
                } else if (open >= 0) {
                    marks.set(open);
                    marks.set(i);
                    open = -1;
                }
            }
        }
    }

    /**
     * What stands between a pair of double marks is quoted, whoever says it, unless it is short: a title, a nickname.
     */
    private void markBetweenMarks() {
        int open = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).sort() == Piece.Sort.BREAK) {
                open = -1;
            } else if (marks.get(i)) {
                if (open >= 0 && i - open > SHORT_TITLE) {
                    quoted.set(open + 1, i);
                }
                open = open < 0 ? i : -1;
            }
        }
    }

    EditText text() {
        return text;
    }

    List<Piece> pieces() {
        return pieces;
    }

    boolean isQuotationMark(int index) {
        return marks.get(index);
    }

    boolean isQuoted(int index) {
        return quoted.get(index);
    }

    boolean is(Role role, int index) {
        return words.isAt(role, pieces, index);
    }

    /** Whether a word says only together with a number that something is not certain, and does so here. */
    boolean isHedge(int index) {
        if (is(Role.HEDGE, index)) {
            return true;
        }
        if (!is(Role.NEAR, index)) {
            return false;
        }
        for (int next = index + 1; next < Math.min(pieces.size(), index + 4); next++) {
            if (isNumber(next)) {
                return true;
            }
            if (!is(Role.NEAR, next)
                    && !CURRENCY.matcher(pieces.get(next).exact()).matches()) {
                return false;
            }
        }
        return false;
    }

    /** Whether a piece is a number, in digits or in words; a word that is also an article is none by itself. */
    boolean isNumber(int index) {
        Piece piece = pieces.get(index);
        return piece.sort() == Piece.Sort.NUMBER
                || words.is(Role.NUMBER, piece) && !words.is(Role.ARTICLE, piece)
                || words.is(Role.MEASURE, piece) && piece.isWord() && isCounting(piece);
    }

    private boolean isCounting(Piece piece) {
        return piece.folded().length() > 2;
    }

    /**
     * Returns what a piece counts or measures, in a form in which "1,000" is "1000" and "six" is "6"; null if it does
     * neither.
     */
    @Nullable
    String figure(int index) {
        Piece piece = pieces.get(index);
        if (isTime(index)) {
            return null;
        }
        if (piece.sort() == Piece.Sort.NUMBER) {
            return PARTING.matcher(piece.folded()).replaceAll("");
        }
        if (piece.sort() == Piece.Sort.MARK) {
            return CURRENCY.matcher(piece.exact()).matches() || isSign(index) ? piece.exact() : null;
        }
        boolean beforeCurrency = index + 1 < pieces.size()
                && piece.end() == pieces.get(index + 1).start()
                && CURRENCY.matcher(pieces.get(index + 1).exact()).matches();
        if (beforeCurrency || words.is(Role.NUMBER, piece) || words.is(Role.MEASURE, piece)) {
            return words.figure(piece.folded());
        }
        return null;
    }

    /** Whether a figure is only one if the other side has one too, as "one" and "a" are. */
    boolean isWeakFigure(int index) {
        return words.is(Role.ARTICLE, pieces.get(index)) && pieces.get(index).sort() == Piece.Sort.WORD;
    }

    /** Whether a dash or plus stands right before a number and behind no word: it is the number's sign. */
    private boolean isSign(int index) {
        Piece piece = pieces.get(index);
        return (piece.folded().equals("-")
                        || piece.exact().equals("+")
                        || piece.exact().equals("−"))
                && index + 1 < pieces.size()
                && pieces.get(index + 1).sort() == Piece.Sort.NUMBER
                && pieces.get(index + 1).start() == piece.end()
                && (index == 0 || pieces.get(index - 1).end() < piece.start());
    }

    /** Whether a piece says when: a clock, a day, a part of a date. */
    boolean isTime(int index) {
        Piece piece = pieces.get(index);
        if (piece.sort() == Piece.Sort.WORD) {
            return is(Role.TIME, index)
                    || is(Role.CLOCK, index)
                            && isNextTo(index, i -> pieces.get(i).sort() == Piece.Sort.NUMBER)
                    || isCalendarName(piece);
        }
        if (piece.sort() != Piece.Sort.NUMBER) {
            return false;
        }
        return CLOCK.matcher(piece.folded()).matches()
                || YEAR.matcher(piece.folded()).matches() && !isBehindCurrency(index) && !isMeasured(index)
                || isNextTo(index, i -> is(Role.CLOCK, i) || isMonth(pieces.get(i)))
                || DOTTED_CLOCK.matcher(piece.folded()).matches() && isNextTo(index, i -> is(Role.CLOCK, i));
    }

    private boolean isBehindCurrency(int index) {
        return index > 0 && CURRENCY.matcher(pieces.get(index - 1).exact()).matches();
    }

    private boolean isMeasured(int index) {
        return index + 1 < pieces.size()
                && (is(Role.MEASURE, index + 1)
                        || CURRENCY.matcher(pieces.get(index + 1).exact()).matches());
    }

    /** Asks about the pieces right before and behind one, where a full stop between them does not count. */
    private boolean isNextTo(int index, IntPredicate condition) {
        return index > 0 && condition.test(index - 1) && pieces.get(index - 1).sort() != Piece.Sort.BREAK
                || index > 1 && pieces.get(index - 1).exact().equals(".") && condition.test(index - 2)
                || index + 1 < pieces.size() && condition.test(index + 1)
                || index + 2 < pieces.size() && pieces.get(index + 1).exact().equals(".") && condition.test(index + 2);
    }

    private static boolean isMonth(Piece piece) {
        return piece.sort() == Piece.Sort.WORD && CalendarNames.month(piece.exact()) != null;
    }

    private static boolean isCalendarName(Piece piece) {
        return isMonth(piece) && (piece.isCapital() || piece.exact().length() > 3)
                || CalendarNames.day(piece.exact()) != null;
    }

    /** Whether a sentence begins with this piece, as far as marks tell. */
    boolean beginsSentence(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Piece before = pieces.get(i);
            if (before.sort() == Piece.Sort.BREAK) {
                return true;
            }
            if (before.isWord()) {
                return false;
            }
            if (SENTENCE_ENDS.contains(before.exact())) {
                return before.end() < pieces.get(i + 1).start() || i + 1 < index;
            }
        }
        return true;
    }

    /** Whether a sentence ends with this piece. */
    boolean endsSentence(int index) {
        Piece piece = pieces.get(index);
        return piece.sort() == Piece.Sort.BREAK || ".?!…".contains(piece.exact());
    }

    /** Whether a word tells of speaking, outside of what is quoted. */
    boolean isSaid(int index) {
        return !isQuoted(index)
                && (is(Role.SAID, index) || cues.contains(pieces.get(index).folded()));
    }

    /**
     * Whether a word is a name, as far as its letters tell: it is a part of a speaker's name, or it has a capital that
     * neither the beginning of a sentence nor, in German, a noun would give it.
     */
    boolean isName(int index) {
        Piece piece = pieces.get(index);
        if (!piece.isCapital() || isCalendarName(piece) || piece.exact().equals("I") || words.is(Role.ARTICLE, piece)) {
            return false;
        }
        if (names.contains(piece.folded())) {
            return true;
        }
        if (beginsSentence(index)) {
            return !words.nounsHaveCapitals() && isCapitalWord(index + 1) || isElsewhereInside(piece);
        }
        return !words.nounsHaveCapitals()
                || isCapitalWord(index - 1) && !beginsSentence(index - 1)
                || isCapitalWord(index + 1)
                || !isBeforeNouns(index - 1);
    }

    private boolean isCapitalWord(int index) {
        return index >= 0 && index < pieces.size() && pieces.get(index).isCapital();
    }

    private boolean isElsewhereInside(Piece word) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).exact().equals(word.exact()) && !beginsSentence(i)) {
                return !words.nounsHaveCapitals() || !isBeforeNouns(i - 1);
            }
        }
        return false;
    }

    /** Whether a word can stand before a noun: an article, a number, or a word with the ending of an adjective. */
    private boolean isBeforeNouns(int index) {
        Piece piece = pieces.get(index);
        return piece.sort() == Piece.Sort.NUMBER
                || words.is(Role.DETERMINER, piece)
                || words.is(Role.NUMBER, piece)
                || words.is(Role.MEASURE, piece)
                || piece.folded().length() > 3 && piece.folded().matches(".*(?:e|en|er|es|em)") && !isName(index);
    }

    /** Counts what some pieces are; a piece for which the function gives null is not counted. */
    static Map<String, Integer> count(int from, int to, IntFunction<@Nullable String> what) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = from; i < to; i++) {
            String found = what.apply(i);
            if (found != null) {
                counts.merge(found, 1, Integer::sum);
            }
        }
        return counts;
    }
}
