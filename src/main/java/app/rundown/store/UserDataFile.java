package app.rundown.store;

import app.rundown.model.UserData;
import java.nio.file.Path;

/**
 * Keeps what the user added in {@code user-data.json} of a folder. Never throws; a damaged file is set aside as
 * {@code user-data.json.damaged}, so that what it held is not lost.
 */
public final class UserDataFile {
    private final JsonFile<UserData> file;

    /**
     * Keeps the user's data in a folder, which is made when they are first saved.
     *
     * @param folder the user's own, as {@link ConfigFolder} finds it
     */
    public UserDataFile(Path folder) {
        this.file = new JsonFile<>(folder.resolve("user-data.json"), UserDataWire::read, UserDataWire::of);
    }

    /** What was saved last; {@link UserData#NONE} where there is nothing. */
    public UserData load() {
        return file.load().orElse(UserData.NONE);
    }

    /**
     * Saves all of it, whole or not at all.
     *
     * @return whether it was saved
     */
    public boolean save(UserData data) {
        return file.save(data);
    }
}
