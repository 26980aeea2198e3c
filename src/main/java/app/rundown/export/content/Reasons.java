package app.rundown.export.content;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Moment;
import app.rundown.timeline.TimelineEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The reasons why times are inferred or unknown. A reason that several updates of a document share is given once, with
 * the document, so that the reader of twenty updates does not read it twenty times. The updates themselves still say
 * that their time is inferred or unknown.
 */
public final class Reasons {
    private final Map<String, Map<Reason, Long>> byDocument;

    /**
     * What the document does not state about a time, and why.
     *
     * @param unstated empty if the instant is unknown
     * @param local whether date and clock are known
     */
    private record Reason(String unstated, boolean local, String why) {}

    /** Counts the reasons of these updates, document by document. */
    public Reasons(List<TimelineEntry> entries) {
        byDocument = entries.stream()
                .filter(entry -> entry.moment().basis() != Moment.Basis.STATED)
                .collect(Collectors.groupingBy(
                        entry -> entry.document().id(),
                        Collectors.groupingBy(Reasons::reason, LinkedHashMap::new, Collectors.counting())));
    }

    /** Returns the reasons that several updates of a document share, one sentence each. */
    public List<String> shared(AnalysedDocument analysed) {
        return ofDocument(analysed.document().id()).entrySet().stream()
                .filter(reason -> reason.getValue() > 1)
                .map(reason -> words(reason.getKey(), reason.getValue()) + ": "
                        + reason.getKey().why())
                .toList();
    }

    /** Returns the reason that only this update has; empty if its time is stated or its reason is shared. */
    public List<String> own(TimelineEntry entry) {
        Moment moment = entry.moment();
        boolean alone = ofDocument(entry.document().id()).getOrDefault(reason(entry), 0L) == 1;
        return alone ? List.of(word(moment) + ": " + moment.why()) : List.of();
    }

    private Map<Reason, Long> ofDocument(String id) {
        return byDocument.getOrDefault(id, Map.of());
    }

    private static Reason reason(TimelineEntry entry) {
        return new Reason(
                entry.moment().unstated(Times.USER),
                entry.moment().local() != null,
                entry.moment().why());
    }

    private static String words(Reason reason, long count) {
        return reason.unstated.isEmpty()
                ? LossStatement.count(count, "update") + (reason.local ? " without a zone" : " without a time")
                : LossStatement.count(count, "time")
                        + (reason.unstated.equals("inferred") ? " " : ", ")
                        + reason.unstated;
    }

    /** Returns words such as "Time inferred" or "Date set by the user". */
    private static String word(Moment moment) {
        if (moment.at() == null) {
            return moment.local() == null ? "Time unknown" : "Zone unknown";
        }
        String unstated = moment.unstated(Times.USER);
        return moment.isSet()
                ? unstated.substring(0, 1).toUpperCase(Locale.ROOT) + unstated.substring(1)
                : "Time " + unstated;
    }
}
