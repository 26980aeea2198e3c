package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.export.content.Labels;
import app.rundown.export.content.Selection;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.pipeline.Pipeline;
import app.rundown.text.UnseenCharacters;
import app.rundown.timeline.TimelineEntry;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that what an export holds can be read back from it. */
public final class RoundTrip {
    private RoundTrip() {}

    /** Checks that a REFI-QDA project is valid and has each quote and report where the document has it. */
    public static void ofQdpx(Selection selection, String name) {
        List<String> said = new ArrayList<>();
        if (selection.introductions()) {
            for (AnalysedDocument analysed : selection.documents()) {
                analysed.speech().stream()
                        .filter(quote -> quote.update() == null)
                        .forEach(quote -> said.add(words(
                                quote,
                                analysed.document()
                                        .introduction()
                                        .get(quote.span().block())
                                        .text())));
            }
        }
        for (TimelineEntry entry : selection.entries()) {
            Stream.concat(entry.quotes().stream(), entry.reports().stream())
                    .forEach(quote -> said.add(
                            words(quote, entry.update().text(quote.span().block()))));
        }
        QdpxProject project = QdpxProject.of(ExportedText.bytes(Format.QDPX, selection));
        assertEquals(
                said, project.quotes().stream().map(QdpxProject.Passage::words).toList(), name);
    }

    private static String words(Quote quote, String text) {
        return UnseenCharacters.cleaned(text, quote.span().start(), quote.span().end());
    }

    /**
     * Checks that the program reads the updates of each document back from the JSON-LD of all, with the times that are
     * stated.
     */
    public static void ofJsonLd(Selection selection, String name) {
        Capture file = new Capture("export.jsonld", ExportedText.bytes(Format.JSONLD, selection));
        int page = 0;
        for (AnalysedDocument analysed : selection.documents()) {
            List<TimelineEntry> entries = selection.entries().stream()
                    .filter(entry ->
                            entry.document().id().equals(analysed.document().id()))
                    .toList();
            if (!entries.isEmpty()) {
                page++;
                AnalysedDocument back = Pipeline.open(file.withPage(Integer.toString(page)), "d1", null);
                String title = analysed.document().title();
                assertEquals(
                        entries.stream()
                                .map(entry -> words(entry.update(), title) + stated(entry.moment()))
                                .toList(),
                        back.document().updates().stream()
                                .map(update -> words(update, title)
                                        + stated(back.moments().get(update.id())))
                                .toList(),
                        name + ", document " + page);
            }
        }
    }

    /** Returns what JSON-LD has of an update, line by line: a headline that repeats the page's title is left out. */
    private static String words(Update update, String title) {
        String headline = Objects.requireNonNullElse(update.headline(), "");
        String author = Objects.requireNonNullElse(update.author(), "");
        String words = headline.isEmpty() && update.text().isBlank()
                ? update.blocks().stream().map(Labels::of).collect(Collectors.joining("\n"))
                : update.text();
        return Stream.concat(Stream.of(headline.equals(title) ? "" : headline, author), words.lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Returns a time if it is stated, to the second, as the program reads it. */
    private static String stated(@Nullable Moment moment) {
        return moment == null || moment.instant() == null || moment.basis() != Moment.Basis.STATED
                ? ""
                : "\nstated " + moment.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
