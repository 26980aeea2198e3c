package app.rundown.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the program, which the build writes into a file. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** Returns the version ("0.4.0"), or words that it is not known. */
    public static String current() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("build.properties")) {
            Properties build = new Properties();
            if (in != null) {
                build.load(in);
            }
            return build.getProperty("version", "of unknown version");
        } catch (IOException e) {
            throw new UncheckedIOException("build.properties can't be read", e);
        }
    }
}
