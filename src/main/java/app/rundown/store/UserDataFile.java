package app.rundown.store;

import app.rundown.model.UserData;
import java.nio.file.Path;

/**
 * Keeps the user data in {@code user-data.json} in a folder. Never throws. A damaged file is renamed to
 * {@code user-data.json.damaged}, so that what it holds is not lost.
 */
public final class UserDataFile {
    private final JsonFile<UserData> file;

    /**
     * Keeps the user data in a folder, which is created when they are first saved.
     *
     * @param folder the user's own, as {@link ConfigFolder} finds it
     */
    public UserDataFile(Path folder) {
        this.file = new JsonFile<>(folder.resolve("user-data.json"), UserDataWire::read, UserDataWire::of);
    }

    /** Returns the data that was saved last; {@link UserData#NONE} if there is none. */
    public UserData load() {
        return file.load().orElse(UserData.NONE);
    }

    /**
     * Saves the data, whole or not at all.
     *
     * @return whether it was saved
     */
    public boolean save(UserData data) {
        return file.save(data);
    }
}
