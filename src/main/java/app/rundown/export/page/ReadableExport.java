package app.rundown.export.page;

import app.rundown.export.cite.Cited;
import app.rundown.export.content.HistoryWords;
import app.rundown.export.content.Labels;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Missing;
import app.rundown.export.content.Selection;
import app.rundown.export.content.Times;
import app.rundown.history.HistoryIndex;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Topic;
import app.rundown.model.Update;
import app.rundown.quote.word.LanguageGuess;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.PlacedNotes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A selection as something to read: what Markdown and the web page both show, put into words once. Not yet escaped. The
 * content stands first; what is known about it stands once, at the end.
 *
 * @param selection what to show
 * @param title the title of the whole
 * @param loss the statement of loss
 * @param sources the documents, recognised or not; the number of each is its place, from 1
 */
record ReadableExport(Selection selection, String title, String loss, List<Source> sources) {
    /** So many texts tell the language of a document. */
    private static final int LANGUAGE_TEXTS = 50;

    /**
     * A document.
     *
     * @param facts its kind, its file, when the copy was made and its SHA-256
     * @param remarks what became of its title and introduction since the capture before, what the reader skipped or
     *     doubted, and what its times as a whole lack
     */
    record Source(AnalysedDocument analysed, String facts, List<String> remarks) {
        String title() {
            return analysed.document().title();
        }

        @Nullable
        String url() {
            return Cited.url(analysed.document());
        }
    }

    /**
     * What a document says before its updates.
     *
     * @param source the document's number
     * @param notes the user's notes on its quotes
     */
    record Introduction(
            int source, String heading, List<Block> blocks, List<Quote> quotes, List<PlacedNotes.Placed> notes) {}

    /**
     * An update.
     *
     * @param heading the day or section that begins with it, or null if it goes on
     * @param source its document's number
     */
    record Article(TimelineEntry entry, @Nullable String heading, int source) {
        /** Returns its clock and zone, and what of its time is not stated. */
        String time() {
            String time = Times.ofDay(entry.moment());
            return entry.moment().local() == null ? "T" + time.substring(1) : time;
        }

        /** Returns its section, as it stands before the headline; empty if it has none, or if that stands above. */
        String lead() {
            String section = entry.update().section();
            return section == null || entry.moment().local() == null
                    ? ""
                    : headline().isEmpty() ? section : section + " · ";
        }

        /** Returns its headline; empty if it has none. */
        String headline() {
            String headline = entry.update().headline();
            return headline == null ? "" : headline;
        }

        /** Returns why its time is inferred or unknown, and what is odd about it. */
        List<Note> timeNotes() {
            Moment moment = entry.moment();
            if (moment.basis() == Moment.Basis.STATED) {
                return moment.doubts().isEmpty() ? List.of() : doubts(new ArrayList<>());
            }
            Note reason = new Note(what(moment), moment.why());
            return moment.doubts().isEmpty() ? List.of(reason) : doubts(new ArrayList<>(List.of(reason)));
        }

        private List<Note> doubts(List<Note> notes) {
            entry.moment().doubts().forEach(doubt -> notes.add(new Note("", doubt)));
            return notes;
        }

        private static String what(Moment moment) {
            if (moment.at() == null) {
                return moment.local() == null ? "Time unknown" : "Zone unknown";
            }
            String unstated = Times.unstated(moment);
            return Character.toUpperCase(unstated.charAt(0)) + unstated.substring(1);
        }
    }

    /** Returns what formats for reading can't carry. */
    static List<String> missing(Selection selection) {
        return Stream.of(
                        Missing.hasPictures(selection)
                                ? Stream.of("pictures and embeds as captions and links only")
                                : Stream.<String>empty(),
                        Missing.notes(selection, note -> true),
                        Missing.unseen(selection, selection.introductions()))
                .flatMap(parts -> parts)
                .toList();
    }

    /** Puts a selection into words, with the statement of loss of the format. */
    static ReadableExport of(Selection selection, String loss) {
        return new ReadableExport(
                selection,
                title(selection),
                loss,
                selection.documents().stream()
                        .map(analysed -> source(analysed, selection.timeline().history()))
                        .toList());
    }

    /** Writes the whole in a form: the content first, then the sources and the notes to which it refers. */
    void write(ReadableForm form, Notes notes) throws IOException {
        form.begin();
        for (Introduction introduction : introductions()) {
            form.introduction(introduction);
            form.pass();
        }
        for (Article article : articles()) {
            form.article(article);
            form.pass();
        }
        form.sources();
        form.pass();
        if (!notes.all().isEmpty()) {
            form.notes();
        }
        form.end();
    }

    /** Returns the introductions; none if they do not belong to the selection. */
    private List<Introduction> introductions() {
        List<Introduction> introductions = new ArrayList<>();
        for (int i = 0; selection.introductions() && i < sources.size(); i++) {
            AnalysedDocument analysed = sources.get(i).analysed;
            Document document = analysed.document();
            if (!document.introduction().isEmpty()) {
                introductions.add(new Introduction(
                        i + 1,
                        sources.size() == 1 ? "Introduction" : "Introduction of “" + document.title() + "”",
                        document.introduction(),
                        analysed.quotes().stream()
                                .filter(quote -> quote.update() == null)
                                .toList(),
                        selection.introductionNotes().stream()
                                .filter(note -> note.quote() != null
                                        && note.quote().document().equals(document.id()))
                                .toList()));
            }
        }
        return introductions;
    }

    /** Returns the updates in the order of the selection; each is put into words when its turn comes. */
    private Iterable<Article> articles() {
        Days days = new Days(selection.entries());
        Map<String, Integer> numbers = new HashMap<>();
        sources.forEach(source -> numbers.put(source.analysed.document().id(), numbers.size() + 1));
        return () -> new Iterator<>() {
            private final Iterator<TimelineEntry> rest = selection.entries().iterator();
            private @Nullable TimelineEntry before;

            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public Article next() {
                TimelineEntry entry = rest.next();
                String heading = before != null && Days.isSame(entry, before) ? null : days.heading(entry);
                before = entry;
                return new Article(
                        entry, heading, numbers.getOrDefault(entry.document().id(), 0));
            }
        };
    }

    /**
     * Returns what became of it between captures, topics, flags, author, when it was edited, and the user's star, each
     * in words.
     */
    List<String> facts(TimelineEntry entry) {
        List<String> facts = new ArrayList<>();
        selection.timeline().history().told(entry.id()).stream()
                .filter(told -> !HistoryWords.change(told.change()).isEmpty())
                .map(HistoryWords::told)
                .forEach(facts::add);
        if (!entry.topics().isEmpty()) {
            facts.add("Topics: " + topics(entry));
        }
        if (!entry.update().flags().isEmpty()) {
            facts.add("Marked by the document as: " + Labels.flags(entry));
        }
        if (entry.update().author() != null) {
            facts.add("By " + entry.update().author());
        }
        if (entry.moment().edited() != null) {
            facts.add("Edited " + Times.utc(entry.moment().edited()));
        }
        if (selection.isStarred(entry)) {
            facts.add("Starred by the user");
        }
        return facts;
    }

    /** Says whose words a note is, and on which quote it was written. */
    static String noteLabel(PlacedNotes.Placed note) {
        return note.quote() == null
                ? Labels.YOUR_NOTE
                : Labels.YOUR_NOTE + " on “" + note.quote().text() + "”";
    }

    private static String topics(TimelineEntry entry) {
        StringBuilder names = new StringBuilder();
        for (Topic.Assignment assignment : entry.topics()) {
            names.append(names.isEmpty() ? "" : ", ").append(assignment.topic().name());
        }
        return names.toString();
    }

    /** Returns the codes of the documents' languages by the documents' ids; empty where it is not known. */
    Map<String, String> languages() {
        Map<String, String> languages = new HashMap<>();
        for (Source source : sources) {
            Document document = source.analysed.document();
            List<String> texts = Stream.concat(
                            Stream.of(document.title()),
                            document.updates().stream().map(Update::text))
                    .limit(LANGUAGE_TEXTS)
                    .toList();
            languages.put(document.id(), LanguageGuess.of(texts, null).code());
        }
        return languages;
    }

    private static String title(Selection selection) {
        List<AnalysedDocument> documents = cited(selection);
        return documents.size() == 1
                ? documents.getFirst().document().title()
                : LossStatement.count(selection.entries().size(), "update") + " from "
                        + LossStatement.count(
                                documents.stream()
                                        .filter(analysed -> analysed.document().kind() != DocumentKind.NONE)
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

    private static Source source(AnalysedDocument analysed, HistoryIndex history) {
        Document document = analysed.document();
        return new Source(
                analysed,
                document.kind().label() + "; " + document.capture().name() + "; " + Cited.evidence(analysed),
                Stream.of(
                                HistoryWords.toldOfPage(history, document.id()).stream(),
                                audit(analysed),
                                document.problems().stream()
                                        .map(problem -> "Problem, " + problem.where() + ": " + problem.what()))
                        .flatMap(remarks -> remarks)
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
}
