package app.rundown.export.cite;

import app.rundown.text.TextTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Escapes words for BibTeX, so that LaTeX prints them as they are and no part of them ends a field. */
final class BibTexText {
    /** What stands for a character; null for all that stand for themselves. */
    private static final @Nullable String[] ESCAPES = new @Nullable String[128];

    static {
        for (List<String> row : TextTable.rows(BibTexText.class, "bibtex-escapes.tsv")) {
            ESCAPES[Integer.parseInt(row.get(0), 16)] = row.get(1);
        }
    }

    private BibTexText() {}

    /** Escapes words. */
    static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            String escape = c < ESCAPES.length ? ESCAPES[c] : null;
            escaped.append(escape == null ? String.valueOf(c) : escape);
        }
        return escaped.toString();
    }

    /**
     * Returns an address for the field that is taken verbatim; what could end the field is written as addresses write
     * it.
     */
    static String address(String url) {
        return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }
}
