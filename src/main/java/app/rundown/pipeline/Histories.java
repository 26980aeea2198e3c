package app.rundown.pipeline;

import app.rundown.base.GivenUp;
import app.rundown.base.Log;
import app.rundown.history.CaptureMatch;
import app.rundown.history.History;
import app.rundown.history.HistoryIndex;
import app.rundown.model.AnalysedDocument;
import app.rundown.quote.Quotes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The captures of one live blog among some documents, brought together.
 *
 * @param index the history of each live blog of which there are several captures
 * @param doubts pairs of documents that have the same address and nothing else in common, so that only a person can
 *     tell whether they are one live blog; they are kept apart
 */
public record Histories(HistoryIndex index, List<Doubt> doubts) {
    /** Two documents that may be captures of one live blog; {@code why} is a sentence for people. */
    public record Doubt(AnalysedDocument one, AnalysedDocument other, String why) {}

    /** Keeps a copy of the list. */
    public Histories {
        doubts = List.copyOf(doubts);
    }

    /** Finds the captures that belong together. A bug in Rundown here costs the histories, never the documents. */
    public static Histories of(List<AnalysedDocument> documents) {
        try {
            return found(documents);
        } catch (GivenUp e) {
            throw e;
        } catch (RuntimeException e) {
            Log.bug(Histories.class, "No histories", e);
            return new Histories(HistoryIndex.NONE, List.of());
        }
    }

    private static Histories found(List<AnalysedDocument> documents) {
        List<Doubt> doubts = new ArrayList<>();
        List<List<AnalysedDocument>> groups = new ArrayList<>();
        for (AnalysedDocument document : documents) {
            List<AnalysedDocument> home = null;
            for (List<AnalysedDocument> group : groups) {
                CaptureMatch match = bestMatch(group, document);
                if (match.verdict() == CaptureMatch.Verdict.SAME) {
                    home = group;
                    break;
                }
                if (match.verdict() == CaptureMatch.Verdict.ONLY_ADDRESS) {
                    doubts.add(new Doubt(group.getFirst(), document, match.why()));
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(document);
        }
        List<History> histories = groups.stream()
                .filter(group -> group.size() > 1)
                .map(Histories::history)
                .toList();
        return new Histories(new HistoryIndex(histories), doubts);
    }

    private static CaptureMatch bestMatch(List<AnalysedDocument> group, AnalysedDocument document) {
        return group.stream()
                .map(member -> CaptureMatch.of(member, document))
                .min(Comparator.comparing(CaptureMatch::verdict))
                .orElseThrow();
    }

    /** Follows a live blog through captures that are known to be its own, in whatever order they are given. */
    public static History history(List<AnalysedDocument> captures) {
        List<AnalysedDocument> ordered = captures.stream()
                .sorted(Comparator.comparing(Histories::time, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        return History.of(ordered, Quotes.language(ordered.getLast().document()));
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
