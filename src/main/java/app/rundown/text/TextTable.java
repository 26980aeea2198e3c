package app.rundown.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
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
     * Returns one pattern that finds any of the regular expressions in a table's first column, whatever the case.
     *
     * @param beside the class beside which the table is kept
     */
    public static Pattern anyOf(Class<?> beside, String name) {
        return Pattern.compile(
                rows(beside, name).stream().map(List::getFirst).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
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
