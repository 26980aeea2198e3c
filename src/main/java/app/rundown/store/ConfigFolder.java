package app.rundown.store;

import app.rundown.base.OperatingSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folders where the program keeps its settings and what was open, by each system's convention. */
public final class ConfigFolder {
    private ConfigFolder() {}

    /** Returns the folder of the user who runs the program; it need not exist yet. */
    public static Path ofThisUser() {
        return of(OperatingSystem.current(), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * Returns the folder for what only this computer needs and what may be large: the documents that were open, and the
     * sessions. It need not exist yet.
     */
    public static Path stateOfThisUser() {
        return stateOf(OperatingSystem.current(), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * Returns the folder of a user for what only this computer needs. On Windows it is not in the folder of the
     * program, which an update replaces, nor in one that moves with the user from computer to computer.
     */
    static Path stateOf(OperatingSystem system, Map<String, String> environment, Path home) {
        return switch (system) {
            case WINDOWS ->
                folder(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"))
                        .resolve("Rundown Documents");
            case MAC -> of(system, environment, home).resolve("Documents");
            case LINUX ->
                folder(environment.get("XDG_STATE_HOME"), home.resolve(".local").resolve("state"))
                        .resolve("rundown");
        };
    }

    /**
     * Returns the folder of a user; it need not exist yet.
     *
     * @param system the operating system
     * @param environment the user's environment variables
     * @param home the user's home folder
     */
    static Path of(OperatingSystem system, Map<String, String> environment, Path home) {
        return switch (system) {
            case WINDOWS ->
                folder(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"))
                        .resolve("Rundown");
            case MAC -> home.resolve("Library").resolve("Application Support").resolve("Rundown");
            case LINUX ->
                folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"))
                        .resolve("rundown");
        };
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
