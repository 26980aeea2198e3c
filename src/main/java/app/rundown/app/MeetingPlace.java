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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The two files by which the processes of one user find each other.
 *
 * @param folder a folder that only the user can enter
 * @param name what the names of the two files in it begin with
 */
record MeetingPlace(Path folder, String name) {

    /**
     * Most bytes in the path of a socket. macOS takes the fewest: 104 with the closing zero, of which the JDK leaves
     * 102 (UnixDomainSockets.c).
     */
    static final int LONGEST_SOCKET = 102;

    /** Most characters of a user's name in the name of a folder. */
    private static final int LONGEST_USER = 16;

    /** Where POSIX systems keep temporary files, if the user's own folder for them has too long a path. */
    private static final Path SHORT_TEMPORARY = Path.of("/tmp");

    /**
     * Returns the meeting place of processes that have the same settings and the same screen. Its folder need not exist
     * yet. It is in the first folder in which the path of the socket is short enough, see {@link #isTooLong}.
     *
     * @param environment the user's environment variables
     * @param temporary a folder for temporary files; used if the system gives the user no folder of their own for this
     * @param user the user's name
     * @param config the settings folder: processes with different settings folders do not meet
     */
    static MeetingPlace of(Map<String, String> environment, Path temporary, String user, Path config) {
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        String screen = environment.getOrDefault("DISPLAY", "") + " " + environment.getOrDefault("WAYLAND_DISPLAY", "");
        String name = hash(config.toAbsolutePath() + "\n" + screen, 12);
        String own = "rundown-" + shortened(user);
        List<MeetingPlace> places = Stream.concat(
                        Stream.of(runtime).filter(path -> path.startsWith("/")).map(path -> Path.of(path, "rundown")),
                        Stream.of(temporary, SHORT_TEMPORARY)
                                .filter(Path::isAbsolute)
                                .map(path -> path.resolve(own)))
                .map(folder -> new MeetingPlace(folder, name))
                .toList();
        return places.stream().filter(place -> !place.isTooLong()).findFirst().orElse(places.getFirst());
    }

    /**
     * Returns a name that can stand in a path: the user's own if it is short and plain, else its beginning and a hash.
     */
    private static String shortened(String user) {
        String plain = user.replaceAll("[^A-Za-z0-9._-]", "_");
        return plain.equals(user) && user.length() <= LONGEST_USER
                ? user
                : plain.substring(0, Math.min(plain.length(), LONGEST_USER / 2)) + "-" + hash(user, 7);
    }

    private static String hash(String text, int digits) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, digits);
    }

    /** Whether the system refuses a socket here because its path has too many bytes. */
    boolean isTooLong() {
        return socket().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_SOCKET;
    }

    /** Returns the socket on which the first process listens. */
    Path socket() {
        return folder.resolve(name + ".sock");
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
