package app.rundown.export;

import app.rundown.export.cite.BibTexExporter;
import app.rundown.export.cite.CslExporter;
import app.rundown.export.cite.RisExporter;
import app.rundown.export.coding.GraphMlExporter;
import app.rundown.export.coding.QdpxExporter;
import app.rundown.export.content.Exporter;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Selection;
import app.rundown.export.data.AnnotationExporter;
import app.rundown.export.data.JsonExporter;
import app.rundown.export.data.JsonLinesExporter;
import app.rundown.export.data.LiveBlogExporter;
import app.rundown.export.data.TimelineJsExporter;
import app.rundown.export.data.TimesketchExporter;
import app.rundown.export.evidence.EvidenceExporter;
import app.rundown.export.page.HtmlExporter;
import app.rundown.export.page.MarkdownExporter;
import app.rundown.export.table.CsvExporter;
import app.rundown.export.table.QuotesExporter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats of an export, in the order in which they are offered, each with what people want of it. */
public enum Format {
    /** For notes. */
    MARKDOWN(Group.READ, "markdown", "md", "Markdown", "notes apps, editors", MarkdownExporter::new),
    /** For reading and printing. */
    HTML(Group.READ, "html", "html", "Web page", "colleagues; offline and on paper", HtmlExporter::new),
    /** For libraries of sources. */
    CSL(Group.CITE, "csl", "json", "CSL-JSON", "Zotero, Pandoc", CslExporter::new),
    /** For texts in LaTeX. */
    BIBTEX(Group.CITE, "bibtex", "bib", "BibTeX", "LaTeX, JabRef, Zotero", BibTexExporter::new),
    /** For older libraries of sources. */
    RIS(Group.CITE, "ris", "ris", "RIS", "EndNote, Mendeley, Citavi", RisExporter::new),
    /** For tables. */
    CSV(Group.COUNT, "csv", "csv", "CSV by update", "spreadsheets; a row an update", CsvExporter::new),
    /** For tables of who said what. */
    QUOTES(Group.COUNT, "quotes", "csv", "CSV by quote", "who said what; a row a quote", QuotesExporter::new),
    /** For other programs. */
    JSON(Group.COUNT, "json", "json", "JSON", "scripts; complete", JsonExporter::new),
    /** For streams. */
    JSON_LINES(Group.COUNT, "jsonl", "jsonl", "JSON Lines", "scripts, lnav; a line an update", JsonLinesExporter::new),
    /** For programs that code texts. */
    QDPX(Group.CODE, "qdpx", "qdpx", "REFI-QDA", "MAXQDA, NVivo, ATLAS.ti", QdpxExporter::new),
    /** For the analysis of networks. */
    GRAPHML(Group.CODE, "graphml", "graphml", "GraphML", "Gephi, visone, NetworkX", GraphMlExporter::new),
    /** For web pages and search engines. */
    JSONLD(
            Group.PUBLISH,
            "jsonld",
            "jsonld",
            "LiveBlogPosting",
            "search engines, your own page",
            LiveBlogExporter::new),
    /** For newsrooms. */
    TIMELINEJS(Group.PUBLISH, "timelinejs", "json", "TimelineJS", "a timeline on a web site", TimelineJsExporter::new),
    /** For whoever must check. */
    WACZ(Group.PROVE, "wacz", "wacz", "Evidence bundle", "courts, archives; with captures", EvidenceExporter::new),
    /** For investigation teams. */
    TIMESKETCH(Group.PROVE, "timesketch", "jsonl", "Timesketch", "incident timelines", TimesketchExporter::new),
    /** For annotation tools. */
    ANNOTATIONS(
            Group.PROVE, "annotations", "jsonld", "Web Annotations", "Hypothesis and its kin", AnnotationExporter::new);

    /** What people want of an export. */
    public enum Group {
        /** Words to read. */
        READ("Read and share"),
        /** References for a library of sources. */
        CITE("Cite"),
        /** Data to count. */
        COUNT("Count"),
        /** Data for the analysis of texts and networks. */
        CODE("Code"),
        /** Data for web pages. */
        PUBLISH("Publish"),
        /** What holds when somebody disputes it. */
        PROVE("Prove");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        /** The name that people read. */
        public String label() {
            return label;
        }
    }

    private final Group group;
    private final String code;
    private final String extension;
    private final String label;
    private final String takers;
    private final Supplier<Exporter> exporter;

    /** The formats that few people need. */
    private static final Set<Format> MORE = EnumSet.of(GRAPHML, TIMELINEJS, TIMESKETCH, ANNOTATIONS);

    Format(Group group, String code, String extension, String label, String takers, Supplier<Exporter> exporter) {
        this.group = group;
        this.code = code;
        this.extension = extension;
        this.label = label;
        this.takers = takers;
        this.exporter = exporter;
    }

    /** What people want who choose it. */
    public Group group() {
        return group;
    }

    /** The name on the command line. */
    public String code() {
        return code;
    }

    /** The usual extension of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** The name that people read. */
    public String label() {
        return label;
    }

    /** Who takes it: people and programs, in one line. */
    public String takers() {
        return takers;
    }

    /** Whether few people need the format, so that it is offered behind "More formats". */
    public boolean isMore() {
        return MORE.contains(this);
    }

    /** Returns the format with a command-line name, in upper or lower case; empty if there is none. */
    public static Optional<Format> of(String code) {
        return Stream.of(values())
                .filter(format -> format.code.equalsIgnoreCase(code))
                .findFirst();
    }

    /** Returns the names of all formats on the command line, by groups: "read and share: markdown, html; cite: csl". */
    public static String names() {
        return Stream.of(Group.values())
                .map(Format::names)
                .filter(names -> !names.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String names(Group group) {
        String names = Stream.of(values())
                .filter(format -> format.group == group)
                .map(Format::code)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : group.label().toLowerCase(Locale.ROOT) + ": " + names;
    }

    /** Returns the exporter of this format. */
    public Exporter exporter() {
        return exporter.get();
    }

    /** Returns what an export in this format leaves out or can't carry, in one line for people. */
    public String loss(Selection selection) {
        return LossStatement.of(exporter(), selection);
    }
}
