package app.rundown.export.data;

import app.rundown.export.cite.Cited;
import app.rundown.export.content.AttributedQuote;
import app.rundown.export.content.Labels;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Missing;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.export.content.Times;
import app.rundown.model.Moment;
import app.rundown.timeline.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes JSON Lines for Timesketch, an event for each update. Timesketch demands an instant, so updates without one are
 * left out. Whether the instant is inferred stands in {@code timestamp_desc}, which is shown beside each event.
 */
public final class TimesketchExporter implements TextExporter {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    @Override
    public List<String> missing(Selection selection) {
        List<String> parts = new ArrayList<>();
        long leftOut =
                selection.entries().stream().filter(entry -> !hasInstant(entry)).count();
        if (leftOut > 0) {
            parts.add(
                    LossStatement.count(leftOut, "update") + " without an instant left out, as Timesketch demands one");
        }
        if (Missing.hasPictures(selection) || Missing.hasLinks(selection)) {
            parts.add("Timesketch holds no pictures or links");
        }
        if (Missing.hasIntroductions(selection)) {
            parts.add("Timesketch holds no introductions");
        }
        parts.addAll(Missing.notes(selection, Missing::isInUpdate).toList());
        return parts;
    }

    @Override
    public void write(Selection selection, Writer out) throws IOException {
        List<TimelineEntry> dated = selection.entries().stream()
                .filter(TimesketchExporter::hasInstant)
                .toList();
        if (!dated.isEmpty()) {
            JsonOutput.LINES.write(
                    out,
                    json -> dated.forEach(
                            entry -> json.writePOJO(event(entry, selection).map())));
        }
    }

    private static boolean hasInstant(TimelineEntry entry) {
        ZonedDateTime at = entry.moment().at();
        return at != null
                && entry.moment().precision() != Moment.Precision.DAY
                && at.getYear() >= FIRST_YEAR
                && at.getYear() <= LAST_YEAR;
    }

    private static JsonOutput.Members event(TimelineEntry entry, Selection selection) {
        Moment moment = entry.moment();
        return JsonOutput.object()
                .with(
                        "message",
                        Stream.of(entry.update().title(), entry.update().text())
                                .filter(words -> !words.isEmpty())
                                .distinct()
                                .collect(Collectors.joining("\n\n")))
                .with("datetime", INSTANT.format(Objects.requireNonNull(moment.at())))
                .with("timestamp_desc", "Published, time " + how(moment))
                .with("time", Times.full(moment))
                .with("time_why", moment.why())
                .with("time_doubts", String.join("\n", moment.doubts()))
                .with("document", entry.document().title())
                .with("section", entry.update().section())
                .with("author", entry.update().author())
                .with(
                        "quotes",
                        entry.quotes().stream()
                                .map(quote -> AttributedQuote.of(quote).text())
                                .collect(Collectors.joining("\n")))
                .with("topics", entry.topicNames().collect(Collectors.joining(", ")))
                .with("notes", selection.notes(entry).stream().map(Labels::of).collect(Collectors.joining("\n")))
                .with("starred", selection.isStarred(entry) ? "yes" : null)
                .with("update_id", entry.id())
                .with("citation", Cited.of(entry, selection.timeline()).line());
    }

    private static String how(Moment moment) {
        String unstated = moment.unstated("the user");
        return unstated.isEmpty() ? "stated" : unstated;
    }
}
