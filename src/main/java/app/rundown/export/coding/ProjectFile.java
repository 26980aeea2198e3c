package app.rundown.export.coding;

import app.rundown.export.cite.Cited;
import app.rundown.export.content.AttributedQuote;
import app.rundown.export.content.Reasons;
import app.rundown.export.content.Selection;
import app.rundown.export.content.Times;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Topic;
import app.rundown.timeline.TimelineEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code project.qde}, the XML of a REFI-QDA project, by the schema of March 2019. */
final class ProjectFile {
    /** Joins the words of a comment. */
    private static final String BETWEEN = "\n";

    private static final String NAMESPACE = "urn:QDA-XML:project:1.0";
    private static final String SCHEMA = NAMESPACE + " http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd";
    private static final int LONGEST_NAME = 80;

    /** Facts about a source that programs can sort and filter by. What is inferred has a variable of its own. */
    private enum Variable {
        TIME("Time", "Text"),
        BASIS("How the time is known", "Text"),
        STATED("Instant, stated by the document", "DateTime"),
        SET("Instant, set by the user", "DateTime"),
        INFERRED("Instant, inferred", "DateTime"),
        DOCUMENT("Document", "Text"),
        ADDRESS("Address", "Text");

        private final String label;
        private final String type;

        Variable(String label, String type) {
            this.label = label;
            this.type = type;
        }

        String guid() {
            return Guids.of("variable", name());
        }
    }

    private final Selection selection;
    private final Guids guids;
    private final XmlWriter xml;
    private final Reasons reasons;
    private final ProjectNotes notes;

    /** Prepares the file of a selection. */
    ProjectFile(Selection selection, Guids guids, XmlWriter xml) {
        this.selection = selection;
        this.guids = guids;
        this.xml = xml;
        reasons = new Reasons(selection.entries());
        notes = new ProjectNotes(selection, xml);
    }

    /** Writes the whole file, with the statement of loss. */
    void write(String loss) throws IOException {
        Codebook codebook = new Codebook(CodedSource.of(selection, guids));
        xml.open("Project")
                .attribute("xmlns", NAMESPACE)
                .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .attribute("xsi:schemaLocation", SCHEMA)
                .attribute("name", name())
                .attribute("origin", "Rundown")
                .attribute("creatingUserGUID", Coders.FOUND.guid());
        Coders.write(xml);
        codebook.writeCodes(xml);
        variables();
        codebook.writeCases(xml);
        sources();
        notes.write(CodedSource.of(selection, guids).iterator());
        xml.element("Description", description(loss));
        notes.referUnplaced();
        xml.close();
    }

    /** Returns the statement of loss, the reasons that times share, and what the dates of creation are. */
    private String description(String loss) {
        List<String> parts = new ArrayList<>();
        parts.add(loss);
        selection.documents().forEach(analysed -> parts.addAll(reasons.shared(analysed)));
        parts.add(
                "Dates of creation are those of the documents’ copies, or 1970 if unknown: the time of an update is in"
                        + " the first line of its text and in its variables.");
        return String.join(BETWEEN, parts);
    }

    private String name() {
        return CodedSource.cut(
                selection.documents().stream()
                        .map(analysed -> analysed.document().title())
                        .findFirst()
                        .orElse("Rundown"),
                LONGEST_NAME);
    }

    private void variables() throws IOException {
        xml.open("Variables");
        for (Variable variable : Variable.values()) {
            xml.open("Variable")
                    .attribute("guid", variable.guid())
                    .attribute("name", variable.label)
                    .attribute("typeOfVariable", variable.type)
                    .close();
        }
        xml.close();
    }

    private void sources() throws IOException {
        Iterator<CodedSource> sources = CodedSource.of(selection, guids).iterator();
        if (sources.hasNext()) {
            xml.open("Sources");
            while (sources.hasNext()) {
                source(sources.next());
            }
            xml.close();
        }
    }

    private void source(CodedSource source) throws IOException {
        String guid = source.guid("");
        xml.open("TextSource")
                .attribute("guid", guid)
                .attribute("name", source.name())
                .attribute("plainTextPath", "internal://" + guid + ".txt");
        made(source, Coders.FOUND);
        xml.element("Description", comment(source));
        SourceText text = source.text();
        for (Coders coder : Coders.values()) {
            topics(source, text, coder);
        }
        for (Quote quote : source.speech()) {
            quote(source, text, quote);
        }
        notes.refer(source);
        for (Map.Entry<Variable, String> value : values(source).entrySet()) {
            xml.open("VariableValue")
                    .open("VariableRef")
                    .attribute("targetGUID", value.getKey().guid())
                    .close()
                    .element(value.getKey().type + "Value", value.getValue())
                    .close();
        }
        xml.close();
    }

    /** Writes one selection of the whole text that has a user's topics; programs import no codings of whole sources. */
    private void topics(CodedSource source, SourceText text, Coders coder) throws IOException {
        List<Topic.Assignment> topics = source.topics().stream()
                .filter(assignment -> Coders.of(assignment.topic()) == coder)
                .toList();
        if (topics.isEmpty()) {
            return;
        }
        String part = "topics " + coder.name();
        selection(source, part, 0, text.end(), "Topics", coder);
        xml.element(
                "Description",
                topics.stream()
                        .map(assignment -> assignment.topic().name() + ": " + assignment.why())
                        .collect(Collectors.joining(BETWEEN)));
        for (Topic.Assignment assignment : topics) {
            coding(source, part + " " + assignment.topic().name(), Codebook.code(assignment.topic()), coder);
        }
        xml.close();
    }

    private void quote(CodedSource source, SourceText text, Quote quote) throws IOException {
        String part = Guids.part(quote);
        Coders coder = Coders.of(quote);
        AttributedQuote said = AttributedQuote.of(quote);
        selection(
                source,
                part,
                text.start(quote.span()),
                text.end(quote.span()),
                CodedSource.cut(said.words(), LONGEST_NAME),
                coder);
        xml.element("Description", said.by());
        for (String code : Codebook.codes(quote)) {
            coding(source, part + " " + code, code, coder);
        }
        notes.refer(source, quote);
        xml.close();
    }

    private void selection(CodedSource source, String part, int start, int end, String name, Coders coder)
            throws IOException {
        xml.open("PlainTextSelection")
                .attribute("guid", source.guid(part))
                .attribute("name", name)
                .attribute("startPosition", Integer.toString(start))
                .attribute("endPosition", Integer.toString(end));
        made(source, coder);
    }

    private void coding(CodedSource source, String part, String code, Coders coder) throws IOException {
        xml.open("Coding").attribute("guid", source.guid("code " + part));
        made(source, coder);
        xml.open("CodeRef").attribute("targetGUID", code).close().close();
    }

    private void made(CodedSource source, Coders coder) throws IOException {
        xml.attribute("creatingUser", coder.guid()).attribute("creationDateTime", source.created());
    }

    private String comment(CodedSource source) {
        TimelineEntry entry = source.entry();
        if (entry == null) {
            return Cited.evidence(source.analysed());
        }
        String starred = selection.isStarred(entry) ? BETWEEN + "Starred by the user" : "";
        String reason = reasons.own(entry).stream().map(own -> BETWEEN + own).collect(Collectors.joining());
        return Cited.of(entry, selection.timeline()).line() + reason + starred;
    }

    private Map<Variable, String> values(CodedSource source) {
        Map<Variable, String> values = new EnumMap<>(Variable.class);
        values.put(Variable.DOCUMENT, source.document().title());
        TimelineEntry entry = source.entry();
        String url = Cited.url(entry, source.document());
        if (url != null) {
            values.put(Variable.ADDRESS, url);
        }
        if (entry != null) {
            Moment moment = entry.moment();
            values.put(Variable.TIME, Times.full(moment));
            values.put(Variable.BASIS, moment.basis().name().toLowerCase(Locale.ROOT));
            if (moment.instant() != null && moment.precision() != Moment.Precision.DAY) {
                Variable kind = switch (moment.basis()) {
                    case STATED -> Variable.STATED;
                    case SET -> Variable.SET;
                    case INFERRED, UNKNOWN -> Variable.INFERRED;
                };
                values.put(kind, CodedSource.dateTime(moment.instant()));
            }
        }
        return values;
    }
}
