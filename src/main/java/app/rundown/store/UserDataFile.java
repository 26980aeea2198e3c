package app.rundown.store;

import app.rundown.user.UserData;
import java.nio.file.Path;

/**
 * Keeps the user data in {@code user-data.json} in a folder. Never throws. Several windows may use one folder: what
 * each of them changes is brought together. What can't be read or understood is never replaced without a copy.
 */
public final class UserDataFile {
    private final JsonFile<UserData> file;

    /**
     * Keeps the user data in a folder, which is created when they are first saved.
     *
     * @param folder the user's own, as {@link ConfigFolder} finds it
     */
    public UserDataFile(Path folder) {
        this.file = new JsonFile<>(
                folder.resolve("user-data.json"),
                new JsonFile.Form<>(UserDataWire.SHAPE, UserDataWire::read, UserDataWire::of, "add", true));
    }

    /** Returns the data that was saved last; {@link UserData#NONE} if there is none. */
    public Kept<UserData> load() {
        return file.load();
    }

    /**
     * Saves the data, whole or not at all: adds to what is on disk what changed since the data that was loaded or saved
     * last.
     *
     * @return the data as it is on disk now, with what other windows added; whoever shows the data must take it over
     */
    public Kept<UserData> save(UserData data) {
        return file.save(data);
    }
}
