package app.rundown.app;

import app.rundown.cli.CommandLineInterface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Starts the program, and ends it with the exit code of the command. */
    public static void main(String[] args) {
        CommandLineInterface commands = new CommandLineInterface(
                version(),
                files -> {
                    System.err.println("rundown: there is no window yet.");
                    return 1;
                },
                (files, width, height, theme) -> {
                    throw new IOException("There is no window yet.");
                },
                System.in,
                System.out,
                System.err);
        System.exit(commands.run(args));
    }

    private static String version() {
        try (InputStream in = Main.class.getResourceAsStream("build.properties")) {
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
