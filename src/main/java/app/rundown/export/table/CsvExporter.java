package app.rundown.export.table;

import app.rundown.export.cite.Cited;
import app.rundown.export.content.AttributedQuote;
import app.rundown.export.content.Labels;
import app.rundown.export.content.Missing;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.export.content.Times;
import app.rundown.model.Block;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.text.UnseenCharacters;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.PlacedNotes;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a {@link CsvTable} with one row for each update. */
public final class CsvExporter implements TextExporter {
    @Override
    public void write(Selection selection, Writer out) throws IOException {
        table(selection).write(selection.entries(), out);
    }

    @Override
    public List<String> missing(Selection selection) {
        List<String> kinds = new ArrayList<>();
        if (Missing.hasPictures(selection)) {
            kinds.add("pictures");
        }
        if (Missing.hasLinks(selection)) {
            kinds.add("links");
        }
        if (Missing.hasIntroductions(selection)) {
            kinds.add("introductions");
        }
        List<String> parts = new ArrayList<>();
        if (!kinds.isEmpty()) {
            String last = kinds.removeLast();
            parts.add("CSV holds no " + (kinds.isEmpty() ? last : String.join(", ", kinds) + " or " + last));
        }
        parts.addAll(Missing.notes(selection, Missing::isInUpdate).toList());
        parts.addAll(table(selection).changed(selection.entries()).toList());
        parts.addAll(Missing.unseen(selection, false).toList());
        return parts;
    }

    private static CsvTable<TimelineEntry> table(Selection selection) {
        return new CsvTable<TimelineEntry>()
                .plain("id", TimelineEntry::id)
                .words("document", entry -> entry.document().title())
                .plain("position", entry -> Integer.toString(entry.update().position()))
                .words("time", entry -> Times.full(entry.moment()))
                .plain("date", entry -> Cells.date(entry.moment()))
                .plain("clock", entry -> Times.plainClock(entry.moment()))
                .plain("zone", entry -> Cells.zone(entry.moment()))
                .plain("instant", entry -> Cells.instant(entry.moment()))
                .plain("basis", entry -> basis(entry.moment()))
                .words("why", entry -> entry.moment().why())
                .words("doubts", entry -> String.join("\n", entry.moment().doubts()))
                .plain("edited", entry -> edited(entry.moment()))
                .words("section", entry -> entry.update().section())
                .words("headline", entry -> entry.update().headline())
                .words("author", entry -> entry.update().author())
                .words("text", entry -> entry.update().text())
                .words("others_words", CsvExporter::othersWords)
                .words("quotes", entry -> quotes(entry.quotes()))
                .words("topics", CsvExporter::topics)
                .plain("flags", entry -> entry.update().flags().isEmpty() ? null : Labels.flags(entry))
                .words("url", entry -> url(entry.update().url()))
                .words("notes", entry -> notes(selection.notes(entry)))
                .plain("starred", entry -> selection.isStarred(entry) ? "yes" : null)
                .words(
                        "citation",
                        entry -> Cited.of(entry, selection.timeline()).line());
    }

    private static String basis(Moment moment) {
        return moment.basis().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String edited(Moment moment) {
        return moment.edited() == null ? null : String.valueOf(moment.edited());
    }

    private static @Nullable String url(@Nullable String url) {
        return url == null ? null : UnseenCharacters.percentEncoded(url);
    }

    private static @Nullable String quotes(List<Quote> quotes) {
        return quotes.isEmpty()
                ? null
                : quotes.stream().map(quote -> AttributedQuote.of(quote).text()).collect(Collectors.joining("\n"));
    }

    /** Returns the names of an update's topics, a line each. */
    static @Nullable String topics(TimelineEntry entry) {
        return entry.topics().isEmpty() ? null : entry.topicNames().collect(Collectors.joining("\n"));
    }

    private static @Nullable String notes(List<PlacedNotes.Placed> notes) {
        return notes.isEmpty() ? null : notes.stream().map(Labels::of).collect(Collectors.joining("\n"));
    }

    private static String othersWords(TimelineEntry entry) {
        StringBuilder labels = new StringBuilder();
        for (Block block : entry.update().blocks()) {
            String label = label(block);
            if (!label.isEmpty()) {
                labels.append(labels.isEmpty() ? "" : "\n").append(label);
            }
        }
        return labels.toString();
    }

    private static String label(Block block) {
        return switch (block) {
            case Block.Words words -> "";
            case Block.Picture picture -> Labels.of(picture);
            case Block.Post post -> Labels.of(post);
            case Block.Embed embed -> Labels.of(embed);
            case Block.Teaser teaser -> Labels.of(teaser);
        };
    }
}
