package app.rundown.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the small UTF-8 tables kept beside the classes. Blank lines and lines that begin with # are skipped. */
public final class TextTable {
    private TextTable() {}

    /**
     * Returns the rows of a table, whose cells are separated by tabs.
     *
     * @param beside the class beside which the table is kept
     * @throws IllegalStateException if the table is missing from the program
     */
    public static List<List<String>> rows(Class<?> beside, String name) {
        return lines(beside, name).stream()
                .map(line -> List.of(line.split("\t")))
                .toList();
    }

    /**
     * Returns a regular expression for any of those in a table's first column, in a group that does not capture.
     *
     * @param beside the class beside which the table is kept
     */
    public static String anyPatternOf(Class<?> beside, String name) {
        return rows(beside, name).stream().map(List::getFirst).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Returns the lines of a table, without comments and blank lines. */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its table " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
