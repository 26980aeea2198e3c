package app.rundown.coverage;

import app.rundown.base.Work;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Coverage;
import app.rundown.model.DocumentKind;
import app.rundown.model.Family;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ties each point of the open wrap-ups to the updates of the open live blogs that carry it.
 *
 * <p>A point is in the same words if an update has a run of eight of its words or four in five of them in their order;
 * it is reworded if a sentence or two of an update have enough of its telling words, or are nearly all told by it.
 * Telling are the words that few updates have. The work grows with the words of all updates, and with the points times
 * the few updates that come near each.
 */
public final class CoverageFinder {
    private CoverageFinder() {}

    /**
     * Finds what is covered.
     *
     * @param documents all that are open together
     * @param families the wordings of one utterance in them
     */
    public static Coverage of(List<AnalysedDocument> documents, List<Family> families) {
        List<Update> points = updates(documents, DocumentKind.WRAP_UP);
        List<Update> updates = updates(documents, DocumentKind.LIVE_BLOG);
        if (points.isEmpty() || updates.isEmpty()) {
            return Coverage.NONE;
        }
        PointMatcher matcher = new PointMatcher(new UpdateWords(points, updates));
        Map<String, Set<String>> quoted = quotedIn(points, updates, families);
        List<Coverage.Point> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Update update : points) {
            Work.current().check();
            Coverage.Point point = matcher.match(update, quoted.getOrDefault(update.id(), Set.of()));
            point.ties().forEach(tie -> taken.add(tie.update()));
            found.add(point);
        }
        LinkedHashSet<String> leftOut = new LinkedHashSet<>();
        updates.stream().map(Update::id).filter(id -> !taken.contains(id)).forEach(leftOut::add);
        return new Coverage(found, leftOut, alterations(documents, families));
    }

    /**
     * Returns what is covered after the user corrected quotes: only what was altered may have changed.
     *
     * @param coverage what was found for the same documents
     * @param families the wordings of one utterance, as they are now
     */
    public static Coverage corrected(Coverage coverage, List<AnalysedDocument> documents, List<Family> families) {
        return coverage.isEmpty()
                ? coverage
                : new Coverage(coverage.points(), coverage.leftOut(), alterations(documents, families));
    }

    private static List<Coverage.Alteration> alterations(List<AnalysedDocument> documents, List<Family> families) {
        List<Quote> quotes = documents.stream()
                .flatMap(document -> document.quotes().stream())
                .toList();
        return Alterations.of(
                updates(documents, DocumentKind.WRAP_UP), updates(documents, DocumentKind.LIVE_BLOG), quotes, families);
    }

    private static List<Update> updates(List<AnalysedDocument> documents, DocumentKind kind) {
        return documents.stream()
                .map(AnalysedDocument::document)
                .filter(document -> document.kind() == kind)
                .flatMap(document -> document.updates().stream())
                .toList();
    }

    /** Returns for each point the updates that have a wording of one of its quotes. */
    private static Map<String, Set<String>> quotedIn(List<Update> points, List<Update> updates, List<Family> families) {
        Set<String> own = ids(points);
        Set<String> others = ids(updates);
        Map<String, Set<String>> found = new HashMap<>();
        for (Family family : families) {
            List<String> at = family.quotes().stream()
                    .map(Quote::update)
                    .filter(others::contains)
                    .toList();
            family.quotes().stream()
                    .map(Quote::update)
                    .filter(own::contains)
                    .forEach(point ->
                            found.computeIfAbsent(point, key -> new HashSet<>()).addAll(at));
        }
        return found;
    }

    private static Set<String> ids(List<Update> updates) {
        Set<String> ids = new HashSet<>();
        updates.forEach(update -> ids.add(update.id()));
        return ids;
    }
}
