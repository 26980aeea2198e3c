package app.rundown.ui.panel;

import app.rundown.text.TextTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One of the works that the program consists of, such as a library or a font, with its licence.
 *
 * @param name what the work is called
 * @param whose who holds the rights, and any notice that has to go with it
 * @param licence the name of the licence
 * @param file the resource that holds the licence's text
 */
public record LicensedComponent(String name, String whose, String licence, String file) {

    /** Returns all parts, the program itself first. */
    public static List<LicensedComponent> all() {
        return TextTable.rows(LicensedComponent.class, "parts.tsv").stream()
                .map(row -> new LicensedComponent(row.get(0), row.get(1), row.get(2), row.get(3)))
                .toList();
    }

    /** Returns the name, the rights holder and the full text of the licence. */
    String text() {
        try (InputStream in = LicensedComponent.class.getResourceAsStream(file)) {
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
