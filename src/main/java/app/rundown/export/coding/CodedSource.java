package app.rundown.export.coding;

import app.rundown.export.content.Selection;
import app.rundown.export.content.Times;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.CaptureTime;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.model.Topic;
import app.rundown.timeline.TimelineEntry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An update, or a document's introduction, as a source of a project: made when its turn comes.
 *
 * @param analysed the document
 * @param entry the update, or null for the introduction
 * @param guids names what is in it
 */
record CodedSource(AnalysedDocument analysed, @Nullable TimelineEntry entry, Guids guids) {
    /** Characters that no system has in the names of its files; programs make files of sources. */
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\s\\p{Cntrl}]+";

    private static final int LONGEST_NAME = 100;
    private static final int LAST_YEAR = 9999;

    /** Returns the sources of a selection in their order: the introductions, then the updates. */
    static Stream<CodedSource> of(Selection selection, Guids guids) {
        Stream<CodedSource> introductions = selection.introductions()
                ? selection.documents().stream()
                        .filter(analysed -> !analysed.document().introduction().isEmpty())
                        .map(analysed -> new CodedSource(analysed, null, guids))
                : Stream.empty();
        return Stream.concat(
                introductions,
                selection.entries().stream()
                        .map(entry -> new CodedSource(selection.analysed(entry.document()), entry, guids)));
    }

    /** Returns the GUID of a part of it; the source's own for an empty part. */
    String guid(String part) {
        return entry == null ? guids.ofIntroduction(document(), part) : guids.of(entry, part);
    }

    /**
     * Returns its name, which no other source has and which may be a file's: "d1-0012 14 May 2019, 16.05 GMT, inferred
     * The headline".
     */
    String name() {
        String name = entry == null
                ? document().id() + "-0000 Introduction of " + document().title()
                : String.format(
                        Locale.ROOT,
                        "%s-%04d %s %s",
                        document().id(),
                        entry.update().position(),
                        Times.full(entry.moment()).replaceAll("(\\d):(\\d)", "$1.$2"),
                        entry.update().title());
        return cut(SourceText.clean(name).replaceAll(NOT_IN_NAMES, " "), LONGEST_NAME)
                .strip();
    }

    /** Returns its words. */
    SourceText text() {
        return entry == null ? SourceText.ofIntroduction(document()) : SourceText.of(entry);
    }

    /** Returns what is said in it: its quotes, then the reports. */
    List<Quote> speech() {
        return entry == null
                ? analysed.speech().stream()
                        .filter(quote -> quote.update() == null)
                        .toList()
                : Stream.concat(entry.quotes().stream(), entry.reports().stream())
                        .toList();
    }

    /** Returns what it is about. */
    List<Topic.Assignment> topics() {
        return entry == null ? List.of() : entry.topics();
    }

    /** Returns the document that it is from. */
    Document document() {
        return analysed.document();
    }

    /** Returns when the copy of the document was made; 1970 if that is not known, because readers demand a date. */
    String created() {
        CaptureTime captured = analysed.captured();
        return dateTime(captured == null ? Instant.EPOCH : captured.at());
    }

    /** Returns an instant as XML has it; that of 1970 for a year that XML can't hold. */
    static String dateTime(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        Instant held = year < 1 || year > LAST_YEAR ? Instant.EPOCH : instant;
        return held.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Returns the beginning of a text in one line. */
    static String cut(String text, int longest) {
        String line = text.replace('\n', ' ');
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isLowSurrogate(line.charAt(longest)) ? longest - 1 : longest;
        return line.substring(0, end) + "…";
    }
}
