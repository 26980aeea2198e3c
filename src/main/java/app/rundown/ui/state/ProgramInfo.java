package app.rundown.ui.state;

import java.nio.file.Path;

/**
 * What the program tells about itself.
 *
 * @param version the version in the POM
 * @param folder where the user's settings, stars and dates are kept; need not exist yet
 */
public record ProgramInfo(String version, Path folder) {
    /** A placeholder without a version, for windows in which nobody can ask for it. */
    public static final ProgramInfo UNNAMED = new ProgramInfo("", Path.of(""));
}
