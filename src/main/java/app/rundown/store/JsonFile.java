package app.rundown.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value kept as JSON in a file that several windows change. Before each write the file is read again, and only what
 * this window changed is changed in it. A file that can't be read or must not be written stays as it is; the changes
 * are then kept in a file beside it. Never throws: no work may stop because something could not be remembered.
 */
public final class JsonFile<T> {
    private static final String UNFINISHED = "an earlier save was interrupted, and the rest can't be written";

    private final Path file;
    private final Form<T> form;
    private final Aside aside;
    /** Whether the parts that earlier sessions left behind are gone. */
    private boolean swept;
    /** What was told already; told again only after it was well in between. */
    private final Set<String> troubles = new HashSet<>();
    /** What this window knew the file to hold when it read or wrote it last. */
    private ObjectNode base = DiskFile.nothing();

    /**
     * What is kept.
     *
     * @param shape what the file looks like
     * @param reader makes a value from what {@code shape} leaves of a file; never throws
     * @param writer makes the tree of a value
     * @param deed what the user does to the value: “what you add”
     * @param shared whether the window takes over what other windows saved, as {@link #save} returns it
     */
    public record Form<T>(
            Shape shape, Function<JsonNode, T> reader, Function<T, ObjectNode> writer, String deed, boolean shared) {}

    /** Keeps a value in a file, which need not exist yet. */
    public JsonFile(Path file, Form<T> form) {
        this.file = file.toAbsolutePath();
        this.form = form;
        this.aside = new Aside(this.file);
    }

    /** Returns the value that was saved last; what the reader makes of nothing if there is none. */
    public synchronized Kept<T> load() {
        if (Files.notExists(file.resolveSibling("")) && !leadsNowhere()) {
            return Kept.whole(form.reader.apply(DiskFile.nothing()));
        }
        Kept<T> kept = locked(null);
        base = form.writer.apply(kept.value());
        return kept;
    }

    /** Whether the folder is absent only because a link leads to a place that can't be reached now. */
    private boolean leadsNowhere() {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isSymbolicLink(folder) && Files.notExists(folder)) {
                return true;
            }
        }
        return false;
    }

    /** Saves a value: the file then holds what it holds now, with what changed from the value that was known before. */
    public synchronized Kept<T> save(T value) {
        try {
            Files.createDirectories(file.resolveSibling(""));
        } catch (IOException e) {
            // The folder can't be found then, and that is told.
        }
        return locked(form.writer.apply(value));
    }

    private Kept<T> locked(@Nullable ObjectNode after) {
        Path folder;
        try {
            folder = folder();
        } catch (IOException e) {
            return settle(after, new DiskFile.Unread(Reason.of(e)));
        }
        try (DataLock lock = DataLock.take(folder)) {
            return settle(after, finished(lock) ? DiskFile.read(file, form.shape) : new DiskFile.Unread(UNFINISHED));
        } catch (DataLock.BusyException e) {
            return busy(after, Reason.of(e));
        }
    }

    /** The folder of the file that links lead to, because the data is there; else that of the first link. */
    private Path folder() throws IOException {
        try {
            return WholeFile.target(file).resolveSibling("");
        } catch (IOException e) {
            return file.resolveSibling("").toRealPath();
        }
    }

    /** Ends what a crash left unfinished; returns whether the file is whole. */
    private boolean finished(DataLock lock) {
        Path target;
        try {
            target = WholeFile.target(file);
        } catch (IOException e) {
            // Then it can't be read either, and that is told.
            return true;
        }
        try {
            WholeFile.finish(target);
        } catch (IOException e) {
            return false;
        }
        if (!swept) {
            Duration age = lock.isSure() ? Duration.ZERO : OutputFiles.LEFT_OVER;
            WholeFile.sweep(target.resolveSibling(""), age);
            WholeFile.sweep(file.resolveSibling(""), age);
            swept = true;
        }
        return true;
    }

    /** Another program keeps the file: what can be read is read, and nothing is written. */
    private Kept<T> busy(@Nullable ObjectNode after, String reason) {
        if (after != null) {
            return new Kept<>(form.reader.apply(after), unsaved(unwritten(reason)), List.of());
        }
        ObjectNode tree = tree(DiskFile.read(file, form.shape));
        return Kept.whole(form.reader.apply(aside.read(form.shape).applied(tree, form.shape)));
    }

    private static ObjectNode tree(DiskFile disk) {
        return disk instanceof DiskFile.Understood found ? found.tree() : DiskFile.nothing();
    }

    /**
     * Brings together what is on disk, what was kept aside, and what this window changed.
     *
     * @param after what this window has now; null if it only reads
     */
    private Kept<T> settle(@Nullable ObjectNode after, DiskFile disk) {
        List<String> told = new ArrayList<>();
        String obstacle = obstacle(disk, after == null, told);
        Aside.Content kept = aside.read(form.shape);
        if (!kept.problem().isEmpty()) {
            tell(told, "“" + aside.file() + "”, where changes were kept, can't be used: " + kept.problem() + ".");
        }
        // If the file is gone or damaged, nobody meant to remove what this window still shows.
        boolean known = disk instanceof DiskFile.Understood || disk instanceof DiskFile.Unread;
        ObjectNode before = known ? base : DiskFile.nothing();
        Aside.Change own = new Aside.Change(before, after == null ? before : after);
        ObjectNode merged = own.on(kept.applied(tree(disk), form.shape), form.shape);
        if (obstacle.isEmpty()) {
            try {
                write(disk, merged);
                if (kept.problem().isEmpty()) {
                    aside.delete();
                }
                return written(merged, after, told);
            } catch (IOException e) {
                obstacle = unwritten(Reason.of(e));
            }
        }
        if (after != null) {
            return setAside(kept, own, obstacle, told);
        }
        tell(told, obstacle + " " + keptAside());
        return new Kept<>(form.reader.apply(merged), null, told);
    }

    private Kept<T> written(ObjectNode merged, @Nullable ObjectNode after, List<String> told) {
        T value = form.reader.apply(merged);
        if (after != null) {
            base = form.shared ? form.writer.apply(value) : after;
            troubles.clear();
        }
        return new Kept<>(value, null, told);
    }

    private Kept<T> setAside(Aside.Content kept, Aside.Change own, String obstacle, List<String> told) {
        T value = form.reader.apply(own.after());
        try {
            aside.write(kept, own.pruned(form.shape));
            tell(told, obstacle + " " + keptAside());
            return new Kept<>(value, null, told);
        } catch (IOException e) {
            return new Kept<>(value, unsaved(obstacle), told);
        }
    }

    /**
     * Keeps copies of what can't be understood, and tells about it.
     *
     * @param reading whether the window does not know yet what the file holds
     * @return why the file must not be written, in a sentence; empty if it may be
     */
    private String obstacle(DiskFile disk, boolean reading, List<String> told) {
        switch (disk) {
            case DiskFile.Absent() -> {}
            case DiskFile.Unread(String reason) -> {
                return "“" + file + "” can't be read: " + reason + ". It is left as it is.";
            }
            case DiskFile.Understood found
            when found.isNewer() -> {
                return "“" + file + "” was written by a newer version of Rundown. What this version understands of it"
                        + " is used, and the file is left as it is.";
            }
            case DiskFile.Understood found
            when found.isPartlyWrong() -> {
                String parts = found.doubled()
                        ? "a name stands in it twice"
                        : String.join(", ", found.findings().wrong());
                return keepDamaged(
                        found.bytes(),
                        "A part of “" + file + "” can't be understood (" + parts + ") and is left out",
                        told);
            }
            case DiskFile.Damaged(byte[] bytes) -> {
                return keepDamaged(bytes, "“" + file + "” is damaged, and nothing in it can be read", told);
            }
            case DiskFile.Understood found -> {
                int unknown = found.findings().unknown();
                if (reading && unknown > 0) {
                    tell(
                            told,
                            "“" + file + "” holds " + (unknown == 1 ? "an entry" : unknown + " entries")
                                    + " that this version of Rundown does not understand. They stay in the file.");
                }
            }
        }
        return "";
    }

    private String keepDamaged(byte[] bytes, String what, List<String> told) {
        try {
            tell(told, what + ". The whole file as it was is kept as “" + DiskFile.keepDamaged(file, bytes) + "”.");
            return "";
        } catch (IOException e) {
            return what + ". It is left as it is, because no copy of it can be made: " + Reason.of(e) + ".";
        }
    }

    private void write(DiskFile disk, ObjectNode merged) throws IOException {
        if (merged.equals(tree(disk))) {
            return;
        }
        if (disk instanceof DiskFile.Understood found && found.isFirstForm()) {
            DiskFile.keepFirstForm(file, found.bytes());
        }
        ObjectNode all = DiskFile.nothing().put(DiskFile.VERSION, DiskFile.FORM);
        form.shape.ordered(merged).properties().forEach(part -> all.putIfAbsent(part.getKey(), part.getValue()));
        byte[] bytes = JsonText.bytes(all);
        if (bytes.length > DiskFile.LARGEST) {
            throw new IOException("it would be too large to be read again");
        }
        WholeFile.write(WholeFile.target(file), bytes);
    }

    private void tell(List<String> told, String sentence) {
        if (troubles.add(sentence)) {
            told.add(sentence);
        }
    }

    private String unwritten(String reason) {
        return "“" + file + "” can't be written: " + reason + ".";
    }

    private String keptAside() {
        return "Until that changes, what you " + form.deed + " is kept in “" + aside.file() + "”.";
    }

    private String unsaved(String obstacle) {
        return obstacle + " What you " + form.deed + " is not saved; Rundown tries again with your next change.";
    }

    /** Whether a node is neither missing nor null. */
    public static boolean isThere(JsonNode node) {
        return !node.isMissingNode() && !node.isNull();
    }
}
