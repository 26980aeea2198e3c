package app.rundown.export.cite;

import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes RIS, which Zotero, EndNote, Mendeley and Citavi read. An entry of a live blog is of type {@code BLOG}, all
 * else of type {@code ELEC} (a web page). Each line is a tag of two characters, two blanks, a hyphen, a blank and the
 * value, and ends with CR LF, as the format's specification (Research Information Systems, 2011) has it.
 */
public final class RisExporter implements TextExporter {
    @Override
    public void write(Selection selection, Writer out) throws IOException {
        References.forEach(selection, (cited, note) -> write(cited, note, out));
    }

    private static void write(Cited cited, @Nullable String note, Writer out) throws IOException {
        Reference reference = Reference.of(cited, true);
        LocalDate day = cited.time().day();
        line(out, "TY", cited.isOfLiveBlog() ? "BLOG" : "ELEC");
        line(out, "ID", cited.key());
        line(out, "AU", reference.author());
        line(out, "TI", reference.title());
        line(out, "T2", reference.container());
        line(out, "PB", reference.outlet());
        line(out, "PY", day == null ? null : Integer.toString(day.getYear()));
        line(out, "DA", day == null ? null : date(day));
        line(out, "Y2", cited.copyDay() == null ? null : date(cited.copyDay()));
        line(out, "UR", cited.url());
        line(out, "LA", cited.language() == null ? null : Line.of(cited.language()));
        line(out, "M3", reference.genre());
        line(out, "N1", reference.note());
        line(out, "N1", note == null ? null : Line.of(note));
        line(out, "ER", "");
        out.append("\r\n");
    }

    private static void line(Writer out, String tag, @Nullable String value) throws IOException {
        if (value != null) {
            out.append(tag).append("  - ").append(value).append("\r\n");
        }
    }

    private static String date(@Nullable LocalDate day) {
        return day == null
                ? ""
                : String.format(Locale.ROOT, "%04d/%02d/%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    @Override
    public List<String> missing(Selection selection) {
        return References.missing(selection, false);
    }
}
