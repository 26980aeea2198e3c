package app.rundown.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The small tables that lie beside the code, in UTF-8; blank lines and lines that begin with # are remarks. */
public final class TextTable {
    private TextTable() {}

    /**
     * The rows of a table, its cells parted by tabs.
     *
     * @param beside the class beside which it lies
     * @throws IllegalStateException where the program was built without it
     */
    public static List<List<String>> rows(Class<?> beside, String name) {
        return lines(beside, name).stream()
                .map(line -> List.of(line.split("\t")))
                .toList();
    }

    /** The lines of a table. */
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
