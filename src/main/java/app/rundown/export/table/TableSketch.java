package app.rundown.export.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The first rows of a table, to show them as rows and columns where there is no spreadsheet.
 *
 * @param columns the names of the columns
 * @param rows their cells, in the order of the columns
 * @param isWhole whether nothing of the table is missing at the end
 */
public record TableSketch(List<String> columns, List<List<String>> rows, boolean isWhole) {
    /** Keeps copies. */
    public TableSketch {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Reads the beginning of a file that an exporter of tables writes.
     *
     * @param isWhole whether the file ends there; its last row is left out otherwise, because it may be cut
     * @param most the most rows
     */
    public static TableSketch of(String beginning, boolean isWhole, int most) {
        List<List<String>> read = new ArrayList<>();
        CsvReader<CsvRecord> lines = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(beginning.replaceFirst("^\ufeff", ""));
        Iterator<CsvRecord> records = lines.iterator();
        // One more for the names, and one to know whether there are others.
        while (records.hasNext() && read.size() < most + 2) {
            read.add(records.next().getFields());
        }
        boolean more = read.size() > most + 1 || !isWhole;
        if (more && !read.isEmpty()) {
            read.removeLast();
        }
        return read.isEmpty()
                ? new TableSketch(List.of(), List.of(), !more)
                : new TableSketch(read.getFirst(), read.subList(1, read.size()), !more);
    }
}
