package app.rundown.quote.passage;

import app.rundown.quote.speech.Incises;
import app.rundown.quote.speech.SingleMarks;
import app.rundown.quote.speech.SpeechDash;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.QuotedRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quoted runs of all passages of a document in whose language a dash may open speech. Lines with dashes may
 * also be a list: several in a row, none of which names a speaker.
 */
final class DashedSpeech {
    /** So many lines in a row that name no speaker are a list, whatever stands before them. */
    private static final int LIST = 3;

    private final List<Passage> passages;
    private final Language language;
    private final boolean singles;
    private final List<List<QuotedRun>> runs = new ArrayList<>();

    private DashedSpeech(List<Passage> passages, Language language, boolean singles) {
        this.passages = passages;
        this.language = language;
        this.singles = singles;
    }

    /** Returns the runs of each passage. */
    static List<List<QuotedRun>> in(List<Passage> passages, Language language, boolean singles) {
        DashedSpeech speech = new DashedSpeech(passages, language, singles);
        int i = 0;
        while (i < passages.size()) {
            int end = speech.rowEnd(i);
            if (end == i) {
                speech.add(i, true);
                i++;
                continue;
            }
            boolean whole = !speech.isList(i, end);
            while (i < end) {
                speech.add(i, whole);
                i++;
            }
        }
        return speech.runs;
    }

    private void add(int i, boolean whole) {
        String text = passages.get(i).text();
        List<QuotedRun> marks = Incises.cut(text, SingleMarks.in(text, singles, language), language);
        boolean may = passages.get(i).kind() == Passage.Kind.TEXT && SpeechDash.mayBeIn(text);
        runs.add(may ? SpeechDash.in(text, marks, language, whole) : marks);
    }

    /** Returns the end of the row of passages from one on that begin with a dash. */
    private int rowEnd(int from) {
        int i = from;
        while (i < passages.size()
                && passages.get(i).flow() == passages.get(from).flow()
                && passages.get(i).kind() == Passage.Kind.TEXT
                && SpeechDash.mayBeIn(passages.get(i).text())
                && SpeechDash.opens(passages.get(i).text(), language)) {
            i++;
        }
        return i;
    }

    /** Whether a row of passages is a list: several, all without a speaker, behind a colon or many of them. */
    private boolean isList(int from, int end) {
        for (int i = from; i < end; i++) {
            String text = passages.get(i).text();
            if (!SpeechDash.in(text, List.of(), language, false).isEmpty()) {
                return false;
            }
        }
        boolean colon = from > 0
                && passages.get(from - 1).flow() == passages.get(from).flow()
                && passages.get(from - 1).text().endsWith(":");
        return end - from >= LIST || end - from > 1 && (colon || from == 0);
    }
}
