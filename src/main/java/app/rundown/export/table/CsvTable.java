package app.rundown.export.table;

import app.rundown.export.content.LossStatement;
import app.rundown.text.UnseenCharacters;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV by RFC 4180: lines end in CR LF, cells keep their own line breaks. The file begins with a byte order
 * mark, because without it Excel garbles every quotation mark. A cell that a spreadsheet would take for a formula gets
 * an apostrophe in front; controls and changes of direction go, as {@link UnseenCharacters} says; everything else is
 * verbatim. RFC 4180 has no comments, so the file can't hold the statement of loss.
 *
 * @param <R> what a row is made of
 */
final class CsvTable<R> {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Characters that begin a formula, also full-width ones, and those that a spreadsheet drops before it looks. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final List<Column<R>> columns = new ArrayList<>();

    /**
     * A column.
     *
     * @param cell its cell in a row, or null for an empty one
     * @param isFree whether anything may stand there; what the program itself words begins like no formula
     */
    private record Column<R>(String name, Function<R, @Nullable String> cell, boolean isFree) {}

    /** Adds a column for words of documents or of the user. */
    CsvTable<R> words(String name, Function<R, @Nullable String> cell) {
        columns.add(new Column<>(name, cell, true));
        return this;
    }

    /** Adds a column for numbers, times and words of the program, which are safe. */
    CsvTable<R> plain(String name, Function<R, @Nullable String> cell) {
        columns.add(new Column<>(name, cell, false));
        return this;
    }

    /** Writes the header and a line for each row. Does not close the writer. */
    void write(Iterable<R> rows, Writer out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(columns.stream().map(Column::name).toList());
        String[] cells = new String[columns.size()];
        for (R row : rows) {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cell(columns.get(i), row);
            }
            csv.writeRecord(cells);
        }
        // Not closed, because that would close the writer.
        csv.flush();
    }

    /** Says how many cells get an apostrophe that the document does not have; nothing if none does. */
    Stream<String> changed(Iterable<R> rows) {
        List<Column<R>> free = columns.stream().filter(Column::isFree).toList();
        long changed = 0;
        for (R row : rows) {
            for (Column<R> column : free) {
                String cell = column.cell.apply(row);
                changed += cell != null && isFormula(UnseenCharacters.cleaned(cell)) ? 1 : 0;
            }
        }
        return changed == 0
                ? Stream.empty()
                : Stream.of(LossStatement.count(changed, "cell") + " that would be a formula given an apostrophe");
    }

    private static <R> String cell(Column<R> column, R row) {
        String cell = column.cell.apply(row);
        if (cell == null || !column.isFree) {
            return cell == null ? "" : cell;
        }
        String cleaned = UnseenCharacters.cleaned(cell);
        return isFormula(cleaned) ? "'" + cleaned : cleaned;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }
}
