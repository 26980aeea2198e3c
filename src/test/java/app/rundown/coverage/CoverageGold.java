package app.rundown.coverage;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Coverage;
import app.rundown.model.Update;
import app.rundown.pipeline.Pipeline;
import app.rundown.text.TextTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares the coverage of a wrap-up with what a reader of it and its live blog found. */
public final class CoverageGold {
    private CoverageGold() {}

    /**
     * Returns what is wrong, point by point: another verdict than a reader's, or an update that carries no such claim.
     *
     * @param table name of the reader's table
     */
    public static List<String> wrongPoints(String table, Path wrapUp, Path liveBlog) throws IOException {
        List<AnalysedDocument> documents = List.of(open(wrapUp, "w"), open(liveBlog, "l"));
        Map<String, String> positions = new HashMap<>();
        for (Update update : documents.getLast().document().updates()) {
            positions.put(update.id(), Integer.toString(update.position()));
        }
        List<Coverage.Point> points = Pipeline.merge(documents).coverage().points();
        List<List<String>> rows = TextTable.rows(CoverageGold.class, table);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < Math.max(rows.size(), points.size()); i++) {
            List<String> row = rows.get(i);
            Coverage.Point point = points.get(i);
            String verdict = point.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
            List<String> found = point.ties().stream()
                    .map(tie -> positions.getOrDefault(tie.update(), "?"))
                    .toList();
            List<String> must = list(row.get(2));
            List<String> all = new ArrayList<>(must);
            all.addAll(list(row.get(3)));
            boolean carried =
                    found.isEmpty() || must.isEmpty() || found.stream().anyMatch(must::contains);
            if (!list(row.get(1)).contains(verdict) || !all.containsAll(found) || !carried) {
                wrong.add(
                        "point " + row.getFirst() + " is " + verdict + " " + found + ", not " + row.get(1) + " " + all);
            }
        }
        return wrong;
    }

    private static List<String> list(String cell) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split(","));
    }

    private static AnalysedDocument open(Path file, String id) throws IOException {
        return Pipeline.open(new Capture(file.toString(), Files.readAllBytes(file)), id, null);
    }
}
