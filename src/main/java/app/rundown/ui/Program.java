package app.rundown.ui;

import java.nio.file.Path;

/**
 * What the program says of itself.
 *
 * @param version as the POM states it
 * @param folder where the user's settings, stars and dates are kept; it need not be there yet
 */
public record Program(String version, Path folder) {
    /** A program that nobody will ask. */
    static final Program UNNAMED = new Program("", Path.of(""));
}
