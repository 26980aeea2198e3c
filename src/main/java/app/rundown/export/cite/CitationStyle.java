package app.rundown.export.cite;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The styles in which an update or a quote can be cited. All say the same: words and speaker of a quote, headline,
 * document, outlet, date, minute and zone, what of them is inferred, the address, when the copy was made, and the
 * beginning of its SHA-256. Where the manuals of a style demand other capitals or turn names around, it is not done:
 * words of the source stay as they are.
 */
public enum CitationStyle {
    /** For mails and letters. */
    PLAIN("plain", "Plain text"),
    /** Plain, with the source as a link; for notes. */
    MARKDOWN("markdown", "Markdown link"),
    /** A note by the Chicago Manual of Style. */
    CHICAGO("chicago", "Chicago"),
    /** A reference by the Publication Manual of the American Psychological Association. */
    APA("apa", "APA"),
    /** A work cited by the handbook of the Modern Language Association. */
    MLA("mla", "MLA"),
    /** An entry for LaTeX and for programs that keep sources. */
    BIBTEX("bibtex", "BibTeX");

    private final String code;
    private final String label;

    CitationStyle(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The name on the command line and in settings. */
    public String code() {
        return code;
    }

    /** The name that people read. */
    public String label() {
        return label;
    }

    /** Returns the style with a command-line name, in upper or lower case; empty if there is none. */
    public static Optional<CitationStyle> of(String code) {
        return Stream.of(values())
                .filter(style -> style.code.equalsIgnoreCase(code))
                .findFirst();
    }

    /**
     * Cites in one line; an entry of BibTeX has several.
     *
     * @param whole whether to add how time, copy and speaker are known, and the whole SHA-256
     */
    public CitedText cite(Cited cited, boolean whole) {
        return switch (this) {
            case PLAIN -> PlainCitation.plain(cited, whole);
            case MARKDOWN -> PlainCitation.markdown(cited, whole);
            case CHICAGO -> ManualCitation.chicago(cited, whole);
            case APA -> ManualCitation.apa(cited, whole);
            case MLA -> ManualCitation.mla(cited, whole);
            case BIBTEX -> BibTexEntry.cite(cited, whole);
        };
    }
}
