package app.rundown.pipeline;

import app.rundown.base.GivenUp;
import app.rundown.base.Log;
import app.rundown.history.Answers;
import app.rundown.history.CaptureMatch;
import app.rundown.history.CaptureTraits;
import app.rundown.history.History;
import app.rundown.history.HistoryIndex;
import app.rundown.model.AnalysedDocument;
import app.rundown.quote.Quotes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings the captures of one live blog among some documents together. */
public final class Histories {
    private Histories() {}

    /**
     * Finds the captures that belong together. A bug in Rundown here costs the histories, never the documents.
     *
     * @param answers what a person said about documents that have only their address in common
     * @param known histories of some of the documents, which are gone on with
     */
    public static HistoryIndex of(List<AnalysedDocument> documents, Answers answers, HistoryIndex known) {
        try {
            return found(documents, answers, known);
        } catch (GivenUp e) {
            throw e;
        } catch (RuntimeException e) {
            Log.bug(Histories.class, "No histories", e);
            return HistoryIndex.NONE;
        }
    }

    private static HistoryIndex found(List<AnalysedDocument> documents, Answers answers, HistoryIndex known) {
        List<HistoryIndex.Doubt> doubts = new ArrayList<>();
        List<List<CaptureTraits>> groups = new ArrayList<>();
        for (AnalysedDocument one : documents) {
            CaptureTraits document = new CaptureTraits(one);
            List<CaptureTraits> home = null;
            List<HistoryIndex.Doubt> asked = new ArrayList<>();
            for (List<CaptureTraits> group : groups) {
                CaptureMatch.Verdict verdict = bestMatch(group, document);
                Optional<Boolean> answer = verdict == CaptureMatch.Verdict.ONLY_ADDRESS
                        ? answer(group, one, answers)
                        : Optional.of(verdict == CaptureMatch.Verdict.SAME);
                if (answer.isEmpty()) {
                    asked.add(new HistoryIndex.Doubt(group.getFirst().analysed(), one));
                } else if (answer.get()) {
                    home = group;
                    break;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
                doubts.addAll(asked);
            }
            home.add(document);
        }
        List<History> histories = groups.stream()
                .filter(group -> group.size() > 1)
                .map(group ->
                        history(group.stream().map(CaptureTraits::analysed).toList(), known))
                .toList();
        return new HistoryIndex(histories, doubts);
    }

    /** Returns what was said of a document and any member of a group. */
    private static Optional<Boolean> answer(List<CaptureTraits> group, AnalysedDocument document, Answers answers) {
        return group.stream()
                .flatMap(member -> answers.of(member.analysed(), document).stream())
                .findFirst();
    }

    /** Compares a document with the members of a group until it is one live blog with one of them, the newest first. */
    private static CaptureMatch.Verdict bestMatch(List<CaptureTraits> group, CaptureTraits document) {
        CaptureMatch.Verdict best = CaptureMatch.Verdict.DIFFERENT;
        for (CaptureTraits member : group.reversed()) {
            CaptureMatch.Verdict verdict = CaptureMatch.of(member, document).verdict();
            if (verdict == CaptureMatch.Verdict.SAME) {
                return verdict;
            }
            best = verdict.compareTo(best) < 0 ? verdict : best;
        }
        return best;
    }

    /** Follows a live blog through captures that are known to be its own, in whatever order they are given. */
    public static History history(List<AnalysedDocument> captures) {
        return history(captures, HistoryIndex.NONE);
    }

    private static History history(List<AnalysedDocument> captures, HistoryIndex known) {
        List<AnalysedDocument> ordered = captures.stream()
                .sorted(Comparator.comparing(Histories::time, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        String language = Quotes.language(ordered.getLast().document());
        return known.histories().stream()
                .flatMap(history -> history.withNewer(ordered, language).stream())
                .findFirst()
                .orElseGet(() -> History.of(ordered, language));
    }

    /** Returns when a capture was made; if nothing says so, when its newest update was. */
    private static @Nullable Instant time(AnalysedDocument capture) {
        return capture.captured() != null
                ? capture.captured().at()
                : capture.moments().values().stream()
                        .map(moment -> moment.instant())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
