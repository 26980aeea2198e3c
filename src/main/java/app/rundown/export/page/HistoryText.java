package app.rundown.export.page;

import app.rundown.export.content.HistoryWords;
import app.rundown.export.content.Times;
import app.rundown.history.Comparison;
import app.rundown.history.History;
import app.rundown.history.UpdateChange;
import app.rundown.history.edit.Edit;
import app.rundown.history.edit.Version;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Quote;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the history of a live blog as lines to read, in a terminal for example. Edited words stand among their
 * neighbours, marked as in {@code wdiff}: {@code [-old-] {+new+}}.
 */
public final class HistoryText {
    /** How many characters stand before and behind an edit, at most. */
    private static final int AROUND = 40;

    private final boolean trivialToo;

    /**
     * Chooses what is written.
     *
     * @param trivialToo whether edits of marks, white space and links are written and not only counted
     */
    public HistoryText(boolean trivialToo) {
        this.trivialToo = trivialToo;
    }

    /** Writes all steps from one capture to the next. */
    public void write(History history, Writer out) throws IOException {
        for (AnalysedDocument capture : history.captures()) {
            out.write(capture.document().id() + "  "
                    + capture.document().capture().path() + "\n    "
                    + capture.document().title() + "\n    "
                    + HistoryWords.captured(capture) + " · "
                    + capture.document().updates().size() + " updates · SHA-256 "
                    + capture.document().capture().sha256() + "\n");
        }
        for (Comparison step : history.steps()) {
            out.write("\n" + step.older().document().id() + " → "
                    + step.newer().document().id() + "\n");
            write(step, out);
        }
    }

    private void write(Comparison step, Writer out) throws IOException {
        out.write(HistoryWords.counts(step) + "\n");
        String kinds = HistoryWords.kinds(step);
        if (!kinds.isEmpty()) {
            out.write("edits: " + kinds + "\n");
        }
        String folded = HistoryWords.folded(Stream.concat(Stream.of(step.page()), step.changes().stream())
                .flatMap(change -> change.edits().stream())
                .toList());
        if (!folded.isEmpty() && !trivialToo) {
            out.write(folded + "\n");
        }
        if (isWritten(step.page())) {
            write("The page’s title and introduction", step.page(), out);
        }
        for (UpdateChange change : step.changes()) {
            if (isWritten(change)) {
                Version version = change.latest();
                write(
                        Times.full(version.moment()) + "  "
                                + oneLine(version.update().title()),
                        change,
                        out);
            }
        }
    }

    private boolean isWritten(UpdateChange change) {
        return change.isTelling() || trivialToo && !change.edits().isEmpty();
    }

    private void write(String heading, UpdateChange change, Writer out) throws IOException {
        String told = HistoryWords.change(change);
        out.write("\n" + heading + "\n    " + (told.isEmpty() ? "only trivial edits" : told) + "\n");
        for (Edit edit : change.edits()) {
            if (trivialToo || !edit.isTrivial()) {
                out.write("    " + line(edit, change) + "\n");
            }
        }
    }

    private static String line(Edit edit, UpdateChange change) {
        String marked = (edit.removed().isEmpty() ? "" : "[-" + oneLine(edit.removed()) + "-]")
                + (edit.removed().isEmpty() || edit.added().isEmpty() ? "" : " ")
                + (edit.added().isEmpty() ? "" : "{+" + oneLine(edit.added()) + "+}");
        String kinds = edit.kinds().stream().map(HistoryWords::kind).collect(Collectors.joining(", "));
        boolean came = !edit.after().isEmpty();
        Version side = came ? change.after() : change.before();
        List<Quote.Span> spans = came ? edit.after() : edit.before();
        if (spans.isEmpty() || side == null) {
            return kinds + ": " + marked;
        }
        String first = side.update().text(spans.getFirst().block());
        String last = side.update().text(spans.getLast().block());
        String before = first.substring(0, spans.getFirst().start());
        String after = last.substring(spans.getLast().end());
        return kinds + ": " + lastWords(before) + marked + firstWords(after);
    }

    private static String lastWords(String text) {
        String line = oneLine(text);
        if (line.length() <= AROUND) {
            return line + (text.isEmpty() || line.isEmpty() ? "" : text.endsWith(" ") ? " " : "");
        }
        int cut = line.indexOf(' ', line.length() - AROUND);
        String end = cut < 0 ? line.substring(line.length() - AROUND) : line.substring(cut + 1);
        return "… " + end + (text.endsWith(" ") ? " " : "");
    }

    private static String firstWords(String text) {
        String line = oneLine(text);
        String blank = text.startsWith(" ") ? " " : "";
        if (line.length() <= AROUND) {
            return blank + line;
        }
        int cut = line.lastIndexOf(' ', AROUND);
        return blank + (cut <= 0 ? line.substring(0, AROUND) : line.substring(0, cut)) + " …";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
