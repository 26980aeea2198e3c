package app.rundown.export.cite;

import app.rundown.export.content.HtmlText;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry for BibTeX and BibLaTeX. Its type is {@code online}, which BibLaTeX and most programs know for what is on
 * the web; the older styles of BibTeX treat it as {@code misc}. Titles and names stand in braces of their own, so that
 * nothing changes their capitals or takes a name apart. Clock and remark stand with the title, because styles print no
 * more than the day: an inferred time must not look certain in print.
 */
final class BibTexEntry {
    private BibTexEntry() {}

    /** Returns the entry; HTML has the same as preformatted text. */
    static CitedText cite(Cited cited, boolean whole) {
        String entry = entry(cited, whole, null);
        return new CitedText(entry, "<pre>" + HtmlText.escape(entry) + "</pre>");
    }

    /**
     * Returns the entry without a line break at its end.
     *
     * @param annotation what the user noted on it, or null; only annotated bibliographies print it
     */
    static String entry(Cited cited, boolean whole, @Nullable String annotation) {
        Reference reference = Reference.of(cited, whole);
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("author", whole(reference.author()));
        fields.put("title", whole(reference.title()));
        fields.put("titleaddon", whole(reference.container()));
        fields.put("organization", whole(reference.outlet()));
        LocalDate day = cited.time().day();
        if (day != null) {
            fields.put("year", "{" + day.getYear() + "}");
            // One of the twelve words that all styles define.
            fields.put(
                    "month",
                    day.getMonth()
                            .getDisplayName(TextStyle.SHORT_STANDALONE, Locale.ENGLISH)
                            .substring(0, 3)
                            .toLowerCase(Locale.ROOT));
            fields.put("day", "{" + day.getDayOfMonth() + "}");
        }
        fields.put(
                "url",
                cited.url() == null ? null : "{" + BibTexText.address(Objects.requireNonNull(cited.url())) + "}");
        fields.put("urldate", cited.copyDay() == null ? null : "{" + cited.copyDay() + "}");
        fields.put("note", "{" + BibTexText.escape(reference.note()) + "}");
        fields.put("annote", annotation == null ? null : "{" + BibTexText.escape(Line.of(annotation)) + "}");
        StringBuilder entry = new StringBuilder("@online{" + cited.key());
        fields.forEach((name, value) -> {
            if (value != null) {
                entry.append(",\n  ").append(name).append(" = ").append(value);
            }
        });
        return entry.append("\n}").toString();
    }

    private static @Nullable String whole(@Nullable String words) {
        return words == null ? null : "{{" + BibTexText.escape(words) + "}}";
    }
}
