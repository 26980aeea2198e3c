package app.rundown.export.data;

import app.rundown.export.cite.Cited;
import app.rundown.export.content.HtmlText;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Missing;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.export.content.Times;
import app.rundown.model.Moment;
import app.rundown.timeline.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes JSON for TimelineJS 3, a slide for each update. The format knows no zones, so the clocks are those of the
 * documents; what is shown of each is its time in words, with its zone and whether it is inferred. Words are HTML
 * there, and are escaped.
 */
public final class TimelineJsExporter implements TextExporter {
    /** TimelineJS advises no more slides than that. */
    private static final int MANY = 20;

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    @Override
    public List<String> missing(Selection selection) {
        List<String> parts = new ArrayList<>();
        long slides = dated(selection).count();
        if (slides > MANY) {
            parts.add("TimelineJS is made for some " + MANY + " slides, and these are " + slides);
        }
        long leftOut = selection.entries().size() - slides;
        if (leftOut > 0) {
            parts.add(LossStatement.count(leftOut, "update") + " without a date left out, as TimelineJS demands one");
        }
        if (zones(selection) > 1) {
            parts.add("TimelineJS knows no zones: updates of several zones stand by their own clocks");
        }
        if (Missing.hasPictures(selection)) {
            parts.add("TimelineJS gets no pictures");
        }
        if (Missing.hasIntroductions(selection)) {
            parts.add("TimelineJS gets no introductions");
        }
        // Notes are not meant for the readers of a page.
        parts.addAll(Missing.notes(selection, note -> false).toList());
        parts.addAll(Missing.unseen(selection, false).toList());
        return parts;
    }

    @Override
    public void write(Selection selection, Writer out) throws IOException {
        List<String> titles = selection.entries().stream()
                .map(entry -> entry.document().title())
                .distinct()
                .toList();
        JsonOutput.SCRIPT.write(out, json -> {
            json.writeStartObject();
            JsonOutput.object()
                    .with(
                            "title",
                            JsonOutput.object()
                                    .with(
                                            "text",
                                            text(
                                                    titles.size() == 1 ? titles.getFirst() : "Timeline",
                                                    paragraph(LossStatement.of(this, selection)))))
                    .writeTo(json);
            JsonOutput.array(
                    json,
                    "events",
                    dated(selection)
                            .map(entry ->
                                    slide(entry, selection, titles.size() > 1).map()));
            json.writeEndObject();
        });
    }

    private static Stream<TimelineEntry> dated(Selection selection) {
        return selection.entries().stream().filter(TimelineJsExporter::isDated);
    }

    private static boolean isDated(TimelineEntry entry) {
        LocalDateTime local = entry.moment().local();
        return local != null && local.getYear() >= FIRST_YEAR && local.getYear() <= LAST_YEAR;
    }

    private static long zones(Selection selection) {
        return dated(selection)
                .map(entry -> entry.moment().at() == null
                        ? "unknown"
                        : Objects.requireNonNull(entry.moment().at())
                                .getOffset()
                                .getId())
                .distinct()
                .count();
    }

    private static JsonOutput.Members slide(TimelineEntry entry, Selection selection, boolean grouped) {
        String words = entry.update()
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(TimelineJsExporter::paragraph)
                .collect(Collectors.joining());
        Cited cited = Cited.of(entry, selection.timeline());
        String source = "<p>" + HtmlText.link(cited.source(), cited.url()) + "</p>";
        String starred = selection.isStarred(entry) ? paragraph("Starred by the user") : "";
        return JsonOutput.object()
                .with("start_date", date(entry.moment()))
                .with("text", text(entry.update().title(), words + starred + source))
                .with("group", grouped ? entry.document().title() : null)
                .with("unique_id", entry.id())
                .with("autolink", false);
    }

    private static JsonOutput.Members date(Moment moment) {
        LocalDateTime local = Objects.requireNonNull(moment.local());
        JsonOutput.Members date = JsonOutput.object()
                .with("year", local.getYear())
                .with("month", local.getMonthValue())
                .with("day", local.getDayOfMonth());
        if (moment.precision() == Moment.Precision.MINUTE || moment.precision() == Moment.Precision.SECOND) {
            date.with("hour", local.getHour()).with("minute", local.getMinute());
        }
        if (moment.precision() == Moment.Precision.SECOND) {
            date.with("second", local.getSecond());
        }
        return date.with("display_date", HtmlText.escape(Times.full(moment)));
    }

    private static JsonOutput.Members text(String headline, String html) {
        return JsonOutput.object().with("headline", HtmlText.escape(headline)).with("text", html);
    }

    private static String paragraph(String words) {
        return "<p>" + HtmlText.escape(words) + "</p>";
    }
}
