package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which set-off passages are somebody's words: those that a passage leads to, and those with a line below
 * that names their speaker. The others may be a document, or the newspaper's own earlier report.
 */
public final class SetOffQuotations {
    /** The most words of a label. */
    private static final int LABEL = 8;

    private final List<AnalysedPassage> passages;
    private final List<AnalysedPassage> result;
    private final boolean cuesKnown;

    private SetOffQuotations(List<AnalysedPassage> passages, boolean cuesKnown) {
        this.passages = passages;
        this.result = new ArrayList<>(passages);
        this.cuesKnown = cuesKnown;
    }

    /**
     * Returns the passages, with the set-off ones that are somebody's words analysed as such.
     *
     * @param passages all passages, analysed as running text
     * @param cuesKnown whether the verbs of speaking of the language are known
     */
    public static List<AnalysedPassage> in(
            List<AnalysedPassage> passages, NameTable names, boolean singles, boolean cuesKnown) {
        boolean labels = !passages.isEmpty() && passages.getFirst().language().has(Language.Trait.SPEECH_UNOPENED);
        if (!labels && passages.stream().noneMatch(p -> p.passage().isSetOff())) {
            return passages;
        }
        SetOffQuotations found = new SetOffQuotations(passages, cuesKnown);
        boolean quoted = false;
        boolean ended = false;
        for (int i = 0; i < passages.size(); i++) {
            AnalysedPassage here = passages.get(i);
            AnalysedPassage before = found.before(i);
            if (labels
                    && before != null
                    && !here.passage().isSetOff()
                    && here.runs().isEmpty()
                    && isLabel(before)) {
                found.result.set(i, AnalysedPassage.quoted(here.passage(), names, singles));
            }
            if (!here.passage().isSetOff() || here.tokens().isEmpty()) {
                // A mere heading between two parts of a quotation does not end it.
                quoted = quoted && before != null && before.passage().isSetOff() && LeadIns.isHeading(here);
                ended = false;
                continue;
            }
            boolean first = before == null || !before.passage().isSetOff();
            if (first || ended) {
                quoted = before != null
                                && LeadIns.isIn(before, cuesKnown)
                                && !(LeadIns.isDoubtful(before) && isReport(here))
                        || before != null && cuesKnown && Announcements.isIn(before) && speaksOfItself(here)
                        || quoted && before != null && LeadIns.isHeading(before)
                        || found.isSigned(i);
            }
            boolean leads = isBridge(here) || first && here.passage().kind() == Passage.Kind.SIGNATURE;
            ended = !first && !leads && AttributionLine.isIn(here);
            if (quoted && !leads && !ended && !opensWithMark(here)) {
                found.result.set(i, AnalysedPassage.quoted(here.passage(), names, singles));
            }
            quoted |= leads;
        }
        return found.result;
    }

    /**
     * Whether a passage is nothing but a name, maybe with where its bearer is from, and a colon, where the press sets
     * no marks around what follows (Polish "Jan Lis z Ludowców:").
     */
    private static boolean isLabel(AnalysedPassage analysed) {
        Mention name =
                analysed.mentions().isEmpty() ? null : analysed.mentions().getFirst();
        int last = analysed.tokens().size() - 1;
        if (name == null
                || name.type() != Mention.Type.NAME
                || name.phrase() > 0
                || name.owner()
                || name.to() - name.from() < 2
                || last > LABEL
                || !analysed.token(last).is(":")) {
            return false;
        }
        for (int i = name.to(); i < last; i++) {
            Token token = analysed.token(i);
            boolean where = i == name.to() ? token.is(WordClass.OF) : token.isWord() && token.verbForm() == null;
            if (!where) {
                return false;
            }
        }
        return true;
    }

    /** Whether a set-off passage is itself what leads to the words behind it. */
    private static boolean isBridge(AnalysedPassage analysed) {
        return analysed.tokens().getLast().is(":")
                && analysed.sentences().size() == 1
                && analysed.runs().isEmpty()
                && LeadIns.isIn(analysed, true);
    }

    /** Whether a set-off passage quotes or reports somebody, and says nothing of its own speaker. */
    private static boolean isReport(AnalysedPassage analysed) {
        boolean named = analysed.mentions().stream().anyMatch(m -> m.type() == Mention.Type.NAME && !m.owner());
        boolean told = analysed.cues().stream().anyMatch(cue -> cue.use() == CueVerbs.Use.SPEECH && !cue.passive());
        boolean reports = !analysed.runs().isEmpty() || named && told;
        return reports
                && analysed.tokens().stream().noneMatch(token -> token.isAny(WordClass.FIRST_PERSON, WordClass.OWN))
                && !analysed.tokens().getFirst().is(WordClass.HEARER);
    }

    /** Whether a set-off passage may be the words of whoever was announced, and reports nobody. */
    private static boolean speaksOfItself(AnalysedPassage analysed) {
        return !isReport(analysed) && Announcements.mayFollow(analysed);
    }

    private static boolean opensWithMark(AnalysedPassage analysed) {
        return analysed.tokens().getFirst().run() >= 0;
    }

    private @Nullable AnalysedPassage before(int i) {
        return i > 0
                        && passages.get(i - 1).passage().flow()
                                == passages.get(i).passage().flow()
                ? passages.get(i - 1)
                : null;
    }

    /** Whether a line that names the speaker stands under the set-off passages that begin at one. */
    private boolean isSigned(int from) {
        int i = from + 1;
        while (i < passages.size()
                && before(i) != null
                && passages.get(i).passage().isSetOff()) {
            if (AttributionLine.isIn(passages.get(i))) {
                return true;
            }
            i++;
        }
        return i < passages.size() && before(i) != null && AttributionLine.isIn(passages.get(i));
    }
}
