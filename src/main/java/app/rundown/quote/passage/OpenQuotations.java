package app.rundown.quote.passage;

import app.rundown.quote.name.NameTable;
import app.rundown.quote.word.Marks;
import app.rundown.quote.word.PlainTokens;
import app.rundown.quote.word.QuotedRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds words that one pair of marks encloses over several paragraphs, of which only the first has the opening mark and
 * only the last the closing one. Most of the press opens each paragraph anew.
 */
public final class OpenQuotations {
    /** The most paragraphs behind the one with the opening mark. */
    private static final int REACH = 3;
    /** Signs that may stand behind a closing mark. */
    private static final String BEHIND = ",.;:?!)\u2026";

    private OpenQuotations() {}

    /** Returns the passages of a document, in which the paragraphs up to such a closing mark are quoted. */
    public static List<AnalysedPassage> closed(List<AnalysedPassage> passages, NameTable names) {
        List<AnalysedPassage> closed = null;
        for (int i = 0; i + 1 < passages.size(); i++) {
            char mark = openMark(passages.get(i));
            int last = mark == 0 ? -1 : closing(passages, i, mark);
            if (last > i) {
                closed = closed == null ? new ArrayList<>(passages) : closed;
                for (int quoted = i + 1; quoted <= last; quoted++) {
                    AnalysedPassage here = passages.get(quoted);
                    String text = here.passage().text();
                    int end = quoted < last ? text.length() : closingOffset(here, mark);
                    closed.set(quoted, quoted(here.passage(), here.runs(), end, names));
                }
                i = last;
            }
        }
        return closed == null ? passages : closed;
    }

    /** Returns the opening mark of the words that end a paragraph without a closing one; 0 where none do. */
    private static char openMark(AnalysedPassage analysed) {
        int run = analysed.tokens().isEmpty() ? -1 : analysed.tokens().getLast().run();
        if (run < 0 || analysed.passage().kind() != Passage.Kind.TEXT) {
            return 0;
        }
        QuotedRun last = analysed.runs().get(run);
        return last.isUnclosed() && last.start() > last.open()
                ? analysed.passage().text().charAt(last.open())
                : 0;
    }

    /** Returns the paragraph with the closing mark, if those before it have no marks; or -1. */
    private static int closing(List<AnalysedPassage> passages, int open, char mark) {
        Passage first = passages.get(open).passage();
        for (int i = open + 1; i < passages.size() && i - open <= REACH; i++) {
            AnalysedPassage here = passages.get(i);
            Passage passage = here.passage();
            if (passage.update() != first.update()
                    || passage.flow() != first.flow()
                    || passage.kind() != first.kind()) {
                return -1;
            }
            if (closingOffset(here, mark) >= 0) {
                return i;
            }
            if (!here.runs().isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns the offset of the mark that closes what no mark of the paragraph opens; -1 where there is none. */
    private static int closingOffset(AnalysedPassage analysed, char mark) {
        String text = analysed.passage().text();
        String closing = closingMarks(mark);
        for (int i = 1; i < text.length(); i++) {
            if (closing.indexOf(text.charAt(i)) >= 0) {
                boolean closes = !Character.isWhitespace(text.charAt(i - 1))
                        && (i + 1 == text.length()
                                || Character.isWhitespace(text.charAt(i + 1))
                                || BEHIND.indexOf(text.charAt(i + 1)) >= 0);
                boolean first =
                        analysed.runs().isEmpty() || analysed.runs().getFirst().open() >= i;
                return closes && first ? i : -1;
            }
        }
        return -1;
    }

    private static String closingMarks(char mark) {
        return switch (mark) {
            case '\u201e' -> "\u201c\u201d\"";
            case '\u201c', '\u201d' -> "\u201d\"";
            case '\u00ab' -> "\u00bb";
            case '\u00bb' -> "\u00ab\u00bb";
            case '"' -> "\"\u201d";
            default -> "";
        };
    }

    /** Analyses a passage that is somebody's up to an offset; behind that, what stands in marks is. */
    static AnalysedPassage quoted(Passage passage, List<QuotedRun> inside, int end, NameTable names) {
        List<QuotedRun> runs = new ArrayList<>();
        runs.add(Marks.unopened(passage.text(), end));
        inside.stream().filter(run -> run.open() > end).forEach(runs::add);
        return AnalysedPassage.of(passage, runs, names, new PlainTokens(names.language()));
    }
}
