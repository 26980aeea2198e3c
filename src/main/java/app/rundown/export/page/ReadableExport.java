package app.rundown.export.page;

import app.rundown.export.cite.Citation;
import app.rundown.export.content.AttributedQuote;
import app.rundown.export.content.Labels;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Missing;
import app.rundown.export.content.Reasons;
import app.rundown.export.content.Selection;
import app.rundown.export.content.Times;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A selection as something to read: what Markdown and the web page both show, put into words once. Not yet escaped.
 *
 * @param title the title of the whole
 * @param loss the statement of loss
 * @param sources the documents, recognised or not
 * @param introductions the introductions; empty if they do not belong to the selection
 * @param articles the updates in the order of the selection; each is put into words when its turn comes
 */
record ReadableExport(
        String title, String loss, List<Source> sources, List<Introduction> introductions, Iterable<Article> articles) {

    /**
     * A document: its facts in one line; the notes say why times are inferred, and what the reader skipped or doubted.
     */
    record Source(String title, String facts, @Nullable String url, List<String> notes) {}

    /** What a document says before its updates. */
    record Introduction(String heading, List<Block> blocks, List<AttributedQuote> quotes) {}

    /**
     * An update.
     *
     * @param id the update's id
     * @param heading its time, section and headline
     * @param notes on its time: why it is inferred or unknown (unless the document's notes say so), doubts, and when it
     *     was edited
     * @param blocks its whole content
     * @param quotes who said what
     * @param labels topics, flags, author and the user's star, each in words
     * @param citation how to cite it
     */
    record Article(
            String id,
            String heading,
            List<String> notes,
            List<Block> blocks,
            List<AttributedQuote> quotes,
            List<String> labels,
            Citation citation) {}

    /** Returns what formats for reading can't carry. */
    static List<String> missing(Selection selection) {
        return Stream.concat(
                        Missing.hasPictures(selection)
                                ? Stream.of("pictures and embeds as captions and links only")
                                : Stream.empty(),
                        Missing.unseen(selection, selection.introductions()))
                .toList();
    }

    /** Puts a selection into words, with the statement of loss of the format. */
    static ReadableExport of(Selection selection, String loss) {
        List<AnalysedDocument> documents = selection.documents();
        Reasons reasons = new Reasons(selection.entries());
        return new ReadableExport(
                title(selection),
                loss,
                documents.stream().map(analysed -> source(analysed, reasons)).toList(),
                selection.introductions()
                        ? documents.stream()
                                .flatMap(ReadableExport::introduction)
                                .toList()
                        : List.of(),
                () -> selection.entries().stream()
                        .map(entry -> article(entry, selection, reasons))
                        .iterator());
    }

    private static String title(Selection selection) {
        List<AnalysedDocument> documents = cited(selection);
        return documents.size() == 1
                ? documents.getFirst().document().title()
                : LossStatement.count(selection.entries().size(), "update") + " from "
                        + LossStatement.count(
                                documents.stream()
                                        .filter(ReadableExport::recognised)
                                        .count(),
                                "document");
    }

    /** Returns the documents that the updates are from; all if there are no updates. */
    private static List<AnalysedDocument> cited(Selection selection) {
        Set<String> ids =
                selection.entries().stream().map(entry -> entry.document().id()).collect(Collectors.toSet());
        return selection.documents().stream()
                .filter(analysed ->
                        ids.isEmpty() || ids.contains(analysed.document().id()))
                .toList();
    }

    private static boolean recognised(AnalysedDocument analysed) {
        return analysed.document().kind() != DocumentKind.NONE;
    }

    private static Source source(AnalysedDocument analysed, Reasons reasons) {
        Document document = analysed.document();
        return new Source(
                document.title(),
                document.kind().label() + "; " + document.capture().name() + "; " + Citation.evidence(analysed),
                Citation.url(document),
                Stream.concat(
                                Stream.concat(reasons.shared(analysed).stream(), audit(analysed)),
                                document.problems().stream()
                                        .map(problem -> "Problem, " + problem.where() + ": " + problem.what()))
                        .toList());
    }

    /** Returns what the audit of the times says about the document as a whole; the rest is with its updates. */
    private static Stream<String> audit(AnalysedDocument analysed) {
        return analysed.audit().stream()
                .filter(finding -> switch (finding.kind()) {
                    case CONFLICT, MIDNIGHT, SILENCE -> true;
                    case SET -> finding.updates().isEmpty();
                    case INFERRED, UNKNOWN, DISORDER, TIE, EDITED, FILE -> false;
                })
                .map(finding -> "Times: " + finding.what());
    }

    private static Stream<Introduction> introduction(AnalysedDocument analysed) {
        Document document = analysed.document();
        return document.introduction().isEmpty()
                ? Stream.empty()
                : Stream.of(new Introduction(
                        "Introduction of “" + document.title() + "”",
                        document.introduction(),
                        analysed.quotes().stream()
                                .filter(quote -> quote.update() == null)
                                .map(AttributedQuote::of)
                                .toList()));
    }

    private static Article article(TimelineEntry entry, Selection selection, Reasons reasons) {
        return new Article(
                entry.id(),
                heading(entry),
                notes(entry, reasons),
                entry.update().blocks(),
                entry.quotes().stream().map(AttributedQuote::of).toList(),
                labels(entry, selection.isStarred(entry)),
                Citation.of(entry, selection));
    }

    private static String heading(TimelineEntry entry) {
        String time = Times.full(entry.moment());
        String name = Stream.of(entry.update().section(), entry.update().headline())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.joining(" · "));
        if (entry.moment().local() == null) {
            return name.isEmpty() ? "T" + time.substring(1) : name + " · " + time;
        }
        return name.isEmpty() ? time : time + " · " + name;
    }

    private static List<String> notes(TimelineEntry entry, Reasons reasons) {
        List<String> notes = new ArrayList<>(reasons.own(entry));
        notes.addAll(entry.moment().doubts());
        if (entry.moment().edited() != null) {
            notes.add("Edited " + Times.utc(entry.moment().edited()));
        }
        return notes;
    }

    private static List<String> labels(TimelineEntry entry, boolean starred) {
        List<String> labels = new ArrayList<>();
        String topics = entry.topicNames().collect(Collectors.joining(", "));
        if (!topics.isEmpty()) {
            labels.add("Topics: " + topics);
        }
        String flags = Labels.flags(entry);
        if (!flags.isEmpty()) {
            labels.add("Marked by the document as: " + flags);
        }
        if (entry.update().author() != null) {
            labels.add("By " + entry.update().author());
        }
        if (starred) {
            labels.add("Starred by the user");
        }
        return labels;
    }
}
