package app.rundown.export;

import java.util.Optional;
import java.util.stream.Stream;

/** The formats of an export, each with its purpose. */
public enum Format {
    /** For notes. */
    MARKDOWN("markdown", "md", "Markdown", "for notes apps and editors"),
    /** For tables. */
    CSV("csv", "csv", "CSV", "for spreadsheets, R and pandas"),
    /** For reading and printing. */
    HTML("html", "html", "Web page", "for colleagues, opens offline and prints to PDF"),
    /** For other programs. */
    JSON("json", "json", "JSON", "for scripts, complete");

    private final String code;
    private final String extension;
    private final String label;
    private final String purpose;

    Format(String code, String extension, String label, String purpose) {
        this.code = code;
        this.extension = extension;
        this.label = label;
        this.purpose = purpose;
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

    /** Whom or what the format is for, in words. */
    public String purpose() {
        return purpose;
    }

    /** Returns the format with a command-line name, in upper or lower case; empty if there is none. */
    public static Optional<Format> of(String code) {
        return Stream.of(values())
                .filter(format -> format.code.equalsIgnoreCase(code))
                .findFirst();
    }

    /** Returns the exporter of this format. */
    public Exporter exporter() {
        return switch (this) {
            case MARKDOWN -> new MarkdownExporter();
            case CSV -> new CsvExporter();
            case HTML -> new HtmlExporter();
            case JSON -> new JsonExporter();
        };
    }

    /**
     * Returns the statement of loss: what this export leaves out or can't carry, in one line for people ("3 of 24
     * updates · filter: topic Iran · 3 times inferred · CSV holds no pictures"). Mentions only what this selection has.
     */
    public String loss(Selection selection) {
        return LossStatement.of(this, selection);
    }
}
