package app.rundown.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;

/**
 * Where the processes of one user find each other.
 *
 * @param folder nobody's but the user's
 * @param name what the two files in it begin with
 */
record MeetingPlace(Path folder, String name) {

    /**
     * The place of those who have the same settings and the same screen. The folder need not be there yet.
     *
     * @param environment the user's environment variables
     * @param temporary a folder for what may be lost; used where the system gives the user none of their own
     * @param user the user's name
     * @param config the folder of the settings: processes with different ones do not meet
     */
    static MeetingPlace of(Map<String, String> environment, Path temporary, String user, Path config) {
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        Path folder = runtime.startsWith("/")
                ? Path.of(runtime, "rundown")
                : temporary.resolve("rundown-" + user.replaceAll("[^A-Za-z0-9._-]", "_"));
        String screen = environment.getOrDefault("DISPLAY", "") + " " + environment.getOrDefault("WAYLAND_DISPLAY", "");
        String name = UUID.nameUUIDFromBytes((config.toAbsolutePath() + "\n" + screen).getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 18);
        return new MeetingPlace(folder, name);
    }

    /** On which the first process listens. */
    Path socket() {
        return folder.resolve(name + ".socket");
    }

    /** Held by the first process as long as it lives; a crash lets go of it. */
    Path lock() {
        return folder.resolve(name + ".lock");
    }

    /**
     * Makes the folder, for nobody but the user.
     *
     * @throws IOException where that is not possible, or where somebody else has made it
     */
    void prepare() throws IOException {
        boolean posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            if (posix) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        }
        if (!Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                        .isDirectory()
                || posix && !isPrivate()) {
            throw new IOException(folder + " is not the user's own");
        }
    }

    /** Whether only its owner may enter the folder, and that is who made a file in it just now. */
    private boolean isPrivate() throws IOException {
        PosixFileAttributes attributes =
                Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!PosixFilePermissions.toString(attributes.permissions()).equals("rwx------")) {
            return false;
        }
        Path mine = Files.createTempFile(folder, "mine", "");
        try {
            return Files.getOwner(mine).equals(attributes.owner());
        } finally {
            Files.delete(mine);
        }
    }
}
