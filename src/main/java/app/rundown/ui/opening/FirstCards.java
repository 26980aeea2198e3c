package app.rundown.ui.opening;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Order;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first updates of a long page, to be shown while the rest is read. Nothing that is shown of them may turn out to
 * be different later, so there are some only where each update states its own date, clock and zone, and where the page
 * tells them in the order in which the reader wants them.
 */
final class FirstCards {
    private FirstCards() {}

    /** Returns the document with its first updates only; empty if none are to be shown early. */
    static Optional<AnalysedDocument> of(Capture capture, String id, Order order) {
        return Pipeline.readStart(capture, id)
                .filter(start -> isSettled(start, order))
                .map(FirstCards::undoubted);
    }

    private static boolean isSettled(AnalysedDocument start, Order order) {
        List<Update> updates = start.document().updates();
        Instant before = null;
        for (Update update : order == Order.OLDEST_FIRST ? updates : updates.reversed()) {
            Moment moment = start.moments().get(update.id());
            if (moment == null
                    || moment.at() == null
                    || moment.date() != Moment.Basis.STATED
                    || moment.zone() != Moment.Basis.STATED
                    || !update.flags().isEmpty()) {
                return false;
            }
            Instant at = moment.at().toInstant();
            if (before != null && !at.isAfter(before)) {
                return false;
            }
            before = at;
        }
        return true;
    }

    /** Leaves out what is odd about the times: only the whole page can tell. */
    private static AnalysedDocument undoubted(AnalysedDocument start) {
        Document document = start.document();
        Map<String, Moment> moments = new HashMap<>();
        start.moments().forEach((id, moment) -> moments.put(id, moment.withoutDoubts()));
        return new AnalysedDocument(document, null, moments, List.of(), List.of());
    }
}
