package app.rundown.ui;

import app.rundown.text.TextTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A work that the program is made of.
 *
 * @param name what it is called
 * @param whose who holds the rights, and what else has to be said of it
 * @param licence the licence's name
 * @param file where the licence's text lies
 */
record Part(String name, String whose, String licence, String file) {

    /** All parts, the program itself first. */
    static List<Part> all() {
        return TextTable.rows(Part.class, "parts.tsv").stream()
                .map(row -> new Part(row.get(0), row.get(1), row.get(2), row.get(3)))
                .toList();
    }

    /** Whose it is, and the whole text of its licence. */
    String text() {
        try (InputStream in = Part.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without " + file);
            }
            return name + "\n" + whose + "\n" + licence + "\n\n"
                    + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
