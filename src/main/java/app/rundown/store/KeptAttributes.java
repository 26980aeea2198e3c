package app.rundown.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.DosFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;

/** What stays as it was when another file takes a file's place: whose it is, who may read it, and marks on it. */
final class KeptAttributes {
    private KeptAttributes() {}

    /**
     * Gives one file the attributes of another. What the file system does not have is left out.
     *
     * @return whether owner, group and permissions are those of the other file
     */
    static boolean copy(Path from, Path to) {
        marks(from, to);
        try {
            PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
            return view == null ? copyWindows(from, to) : copyPosix(from, view);
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return false;
        }
    }

    private static boolean copyPosix(Path from, PosixFileAttributeView to) throws IOException {
        PosixFileAttributes was = Files.readAttributes(from, PosixFileAttributes.class);
        PosixFileAttributes now = to.readAttributes();
        if (!now.group().equals(was.group())) {
            to.setGroup(was.group());
        }
        if (!now.owner().equals(was.owner())) {
            to.setOwner(was.owner());
        }
        if (!now.permissions().equals(was.permissions())) {
            to.setPermissions(was.permissions());
        }
        return true;
    }

    /** Windows has lists of who may do what, and the marks “hidden” and “system”; a new file has its folder's list. */
    private static boolean copyWindows(Path from, Path to) throws IOException {
        AclFileAttributeView was = Files.getFileAttributeView(from, AclFileAttributeView.class);
        AclFileAttributeView now = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (was != null && now != null && !was.getAcl().equals(now.getAcl())) {
            now.setAcl(was.getAcl());
        }
        DosFileAttributeView marks = Files.getFileAttributeView(to, DosFileAttributeView.class);
        if (marks != null) {
            DosFileAttributes before = Files.readAttributes(from, DosFileAttributes.class);
            marks.setHidden(before.isHidden());
            marks.setSystem(before.isSystem());
        }
        return true;
    }

    /** Copies marks that users and other programs put on a file, as far as the file system lets us. */
    private static void marks(Path from, Path to) {
        try {
            UserDefinedFileAttributeView was = Files.getFileAttributeView(from, UserDefinedFileAttributeView.class);
            UserDefinedFileAttributeView now = Files.getFileAttributeView(to, UserDefinedFileAttributeView.class);
            if (was != null && now != null) {
                for (String name : was.list()) {
                    ByteBuffer value = ByteBuffer.allocate(was.size(name));
                    was.read(name, value);
                    now.write(name, value.flip());
                }
            }
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            // A mark that is lost hides nothing and shows nothing to others.
        }
    }

    /**
     * Whether a file has further names. Windows does not tell it through Java; there, the other names keep the old
     * content.
     */
    static boolean hasMoreNames(Path file) {
        try {
            return Files.getAttribute(file, "unix:nlink") instanceof Integer names && names > 1;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }
}
