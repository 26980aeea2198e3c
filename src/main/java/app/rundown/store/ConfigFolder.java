package app.rundown.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a program keeps its settings, by the custom of each system. */
public final class ConfigFolder {
    private ConfigFolder() {}

    /** The folder of the user who runs the program; it need not be there yet. */
    public static Path ofThisUser() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * The folder of a user.
     *
     * @param system the system's name, as Java gives it
     * @param environment the user's environment variables
     * @param home the user's own folder
     */
    static Path of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"))
                    .resolve("Rundown");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Rundown");
        }
        return folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"))
                .resolve("rundown");
    }

    /** A variable counts only where it holds an absolute path, as the XDG base directory specification asks. */
    private static Path folder(@Nullable String variable, Path otherwise) {
        if (variable == null || variable.isEmpty()) {
            return otherwise;
        }
        try {
            Path folder = Path.of(variable);
            return folder.isAbsolute() ? folder : otherwise;
        } catch (InvalidPathException e) {
            return otherwise;
        }
    }
}
