package app.rundown.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes that could not go into their file yet, in a file beside it. Each window has one entry, so that the changes of
 * several windows come together in the file once it can be written.
 */
final class Aside {
    private static final String CHANGES = "changes";
    private static final String WINDOW = "window";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final Path file;
    private final String window = UUID.randomUUID().toString();

    /** Keeps changes of a file. */
    Aside(Path file) {
        this.file = file.resolveSibling(file.getFileName() + ".aside");
    }

    /** The difference between two trees. */
    record Change(ObjectNode before, ObjectNode after) {
        /** Returns a tree with this change made. */
        ObjectNode on(ObjectNode disk, Shape shape) {
            return Shape.copy(shape.merged(before, after, disk));
        }

        /** Returns the same change without what stays, which may be much more. */
        Change pruned(Shape shape) {
            Change pruned = new Change(before.deepCopy(), after.deepCopy());
            shape.prune(pruned.before, pruned.after);
            return pruned;
        }
    }

    /**
     * What is kept aside.
     *
     * @param others the entries of other windows, those of earlier sessions among them
     * @param own the entry of this window
     * @param problem why the file can't be read; empty if it could
     */
    record Content(List<ObjectNode> others, List<ObjectNode> own, String problem) {
        /** Whether there is nothing. */
        boolean isEmpty() {
            return others.isEmpty() && own.isEmpty();
        }

        /** Returns a tree with the changes of the others made. */
        ObjectNode applied(ObjectNode tree, Shape shape) {
            ObjectNode all = tree;
            for (ObjectNode entry : others) {
                all = new Change(Shape.copy(entry.path(BEFORE)), Shape.copy(entry.path(AFTER))).on(all, shape);
            }
            return all;
        }
    }

    /** Returns the file. */
    Path file() {
        return file;
    }

    /** Whether there is a file, or something else in its place. */
    boolean isThere() {
        return !Files.notExists(file);
    }

    /** Reads what is kept aside. */
    Content read(Shape shape) {
        List<ObjectNode> others = new ArrayList<>();
        List<ObjectNode> own = new ArrayList<>();
        Shape entries = Shape.Members.none().with(BEFORE, shape).with(AFTER, shape);
        return switch (DiskFile.read(file, Shape.Members.none())) {
            case DiskFile.Absent() -> new Content(others, own, "");
            case DiskFile.Unread(String reason) -> new Content(others, own, reason);
            case DiskFile.Damaged(byte[] bytes) -> new Content(others, own, keptDamaged(bytes));
            case DiskFile.Understood found
            when found.isNewer() -> new Content(others, own, "a newer version of Rundown wrote it");
            case DiskFile.Understood found -> {
                for (JsonNode entry : found.tree().path(CHANGES).values()) {
                    if (entry instanceof ObjectNode change) {
                        entries.clean(change, "", new Shape.Findings());
                        (window.equals(entry.path(WINDOW).stringValue("")) ? own : others).add(change);
                    }
                }
                yield new Content(others, own, "");
            }
        };
    }

    private String keptDamaged(byte[] bytes) {
        try {
            Path copy = DiskFile.keepDamaged(file, bytes);
            Files.delete(file);
            return "it is damaged; it is now “" + copy + "”";
        } catch (IOException e) {
            return "it is damaged";
        }
    }

    /**
     * Writes what is kept aside, with this window's change. Only the user may read it: the modes of the file that the
     * changes are for may be the very reason why it can't be read.
     */
    void write(Content content, Change change) throws IOException {
        ObjectNode all = DiskFile.nothing().put(DiskFile.VERSION, DiskFile.FORM);
        ArrayNode changes = all.putArray(CHANGES);
        content.others().forEach(changes::add);
        changes.addObject()
                .put(WINDOW, window)
                .<ObjectNode>set(BEFORE, change.before())
                .set(AFTER, change.after());
        byte[] bytes = JsonText.bytes(all);
        Path target = WholeFile.target(file);
        if (!content.problem().isEmpty() && isThere()) {
            throw new IOException("“" + file + "” can't be read: " + content.problem());
        }
        WholeFile.write(target, bytes, Files.exists(target) ? target : null);
    }

    /** Removes the file, because its changes have been made. */
    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
