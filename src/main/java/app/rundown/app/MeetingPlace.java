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
 * The two files by which the processes of one user find each other.
 *
 * @param folder a folder that only the user can enter
 * @param name what the names of the two files in it begin with
 */
record MeetingPlace(Path folder, String name) {

    /**
     * Returns the meeting place of processes that have the same settings and the same screen. Its folder need not exist
     * yet.
     *
     * @param environment the user's environment variables
     * @param temporary a folder for temporary files; used if the system gives the user no folder of their own for this
     * @param user the user's name
     * @param config the settings folder: processes with different settings folders do not meet
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

    /** Returns the socket on which the first process listens. */
    Path socket() {
        return folder.resolve(name + ".socket");
    }

    /** Returns the file that the first process keeps locked while it lives; a crash releases the lock. */
    Path lock() {
        return folder.resolve(name + ".lock");
    }

    /**
     * Creates the folder so that only the user can enter it.
     *
     * @throws IOException if that is not possible, or if the existing folder is not the user's own and private
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

    /** Whether only the owner may enter the folder and this user is the owner, which a file made in it shows. */
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
