package app.rundown.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder where the program keeps its settings, by each system's convention. */
public final class ConfigFolder {
    private ConfigFolder() {}

    /** Returns the folder of the user who runs the program; it need not exist yet. */
    public static Path ofThisUser() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * Returns the folder of a user; it need not exist yet.
     *
     * @param system the system's name, as Java gives it
     * @param environment the user's environment variables
     * @param home the user's home folder
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

    /** A variable counts only if it holds an absolute path, as the XDG base directory specification requires. */
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
