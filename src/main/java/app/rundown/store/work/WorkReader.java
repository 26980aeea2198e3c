package app.rundown.store.work;

import app.rundown.model.Capture;
import app.rundown.store.CaptureFiles;
import app.rundown.store.KeptTree;
import app.rundown.store.Reason;
import app.rundown.store.session.KeptCapture;
import app.rundown.store.session.Session;
import app.rundown.user.UserData;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads one file with a piece of work. Only bytes in memory come of its entries, never files, and together no more of
 * them than {@link WorkZip#MOST_BYTES}, whatever the entries say of their sizes.
 */
final class WorkReader {
    /** The most bytes of all entries together that this version knows nothing of. */
    private static final int MOST_OTHERS = 64 * 1024 * 1024;

    /** The bytes of the two headers of an entry, without its name, which stands in both. */
    private static final int HEADERS = 30 + 46;

    private static final int MEBI = 1024 * 1024;

    private final String path;
    private final List<String> told = new ArrayList<>();
    private final Map<String, byte[]> others = new TreeMap<>();
    private long left = WorkZip.MOST_BYTES;
    private @Nullable String obstacle;

    /** Reads a file by its path. */
    WorkReader(String path) {
        this.path = path;
    }

    /**
     * All that a file holds.
     *
     * @param part the part with the session, with what is not understood of it
     * @param added the user data, with what is not understood of them
     * @param others the entries of which this version knows nothing
     */
    record Result(WorkFile.Opened opened, KeptTree part, KeptTree added, Map<String, byte[]> others) {
        /** There is no file. */
        static final Result NOTHING = new Result(
                new WorkFile.Opened(
                        new Work(Session.EMPTY, Work.View.ANY, UserData.NONE), List.of(), List.of(), null, ""),
                KeptTree.NOTHING,
                KeptTree.NOTHING,
                Map.of());

        /** Whether a newer version wrote it. */
        boolean isNewer() {
            return part.newer() || added.newer();
        }
    }

    /**
     * Reads the file.
     *
     * @throws IOException with a sentence for the user
     */
    Result read() throws IOException {
        Path file = CaptureFiles.ordinaryFile(path);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sha256 = sha256(file);
            return read(zip, entries(zip, Files.size(file)), sha256);
        } catch (ZipException | IllegalArgumentException e) {
            throw new IOException(
                    name() + " is damaged or was cut off: it is no whole archive, as Rundown writes them. Take another"
                            + " copy of it.",
                    e);
        } catch (Unusable e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(name() + " could not be read: " + Reason.of(e) + ".", e);
        }
    }

    /** A sentence for the user on why the file can't be used. */
    private static final class Unusable extends IOException {
        private static final long serialVersionUID = 1;

        Unusable(String sentence) {
            super(sentence);
        }
    }

    private String name() {
        return "“" + path + "”";
    }

    /** Returns the entries by their names. */
    private Map<String, ZipEntry> entries(ZipFile zip, long size) throws IOException {
        Map<String, ZipEntry> entries = new TreeMap<>();
        Set<String> twice = new HashSet<>();
        long packed = 0;
        for (ZipEntry entry : zip.stream().toList()) {
            int name = entry.getName().getBytes(StandardCharsets.UTF_8).length;
            packed += Math.max(0, entry.getCompressedSize()) + HEADERS + 2L * name;
            if (entries.put(entry.getName(), entry) != null) {
                twice.add(entry.getName());
            }
        }
        if (packed > size) {
            throw new Unusable(
                    name() + " is not sound: its entries share their bytes, as in no file that Rundown writes. It is"
                            + " not opened.");
        }
        if (!twice.isEmpty()) {
            throw new Unusable(
                    name() + " is not sound: it holds two entries of one name, and nobody can tell which counts. It is"
                            + " not opened.");
        }
        return entries;
    }

    private Result read(ZipFile zip, Map<String, ZipEntry> entries, String sha256) throws IOException {
        ZipEntry main = entries.get(WorkFile.PART);
        if (main == null) {
            throw new Unusable(name() + " holds no work that Rundown saved.");
        }
        KeptTree part;
        try {
            part = WorkWire.readPart(bytes(zip, main));
        } catch (JacksonException e) {
            throw new Unusable(
                    name() + " is damaged: the list of its documents can't be read. Take another copy of it.");
        }
        KeptTree added = added(zip, entries.get(WorkFile.ADDED));
        judge(part, added);
        WorkWire.Part said = WorkWire.part(part.tree());
        List<Capture> captures = new ArrayList<>();
        Set<Session.Open> gone = new HashSet<>();
        Map<String, Capture> known = new TreeMap<>();
        for (Session.Open open : said.session().documents()) {
            Capture capture = capture(zip, entries, open, known);
            if (capture == null) {
                gone.add(open);
                obstacle("Saving it would lose what can't be read.");
            } else {
                captures.add(compared(open.title(), open.capture(), capture, said.altered()));
            }
        }
        addOthers(zip, entries);
        return new Result(
                new WorkFile.Opened(
                        new Work(said.session().without(gone::contains), said.view(), WorkWire.added(added.tree())),
                        captures,
                        told,
                        obstacle,
                        sha256),
                part,
                added,
                others);
    }

    private KeptTree added(ZipFile zip, @Nullable ZipEntry entry) throws IOException {
        if (entry == null) {
            return KeptTree.NOTHING;
        }
        try {
            return WorkWire.readAdded(bytes(zip, entry));
        } catch (JacksonException | ZipException e) {
            told.add("What was added to the documents (stars, corrections and the like) is damaged in " + name()
                    + " and can't be read.");
            obstacle("Saving it would lose what can't be read.");
            return KeptTree.NOTHING;
        }
    }

    /** Notes whether the file may be written to. */
    private void judge(KeptTree part, KeptTree added) {
        if (part.newer() || added.newer()) {
            told.add(name() + " was saved by a newer version of Rundown. What this version understands of it is"
                    + " shown, and the file is left as it is.");
            obstacle("A newer version of Rundown saved it, and this one would lose a part of it.");
        } else if (!part.whole() || !added.whole()) {
            told.add("A part of " + name() + " can't be understood and is left out.");
            obstacle("Saving it would lose what can't be understood.");
        }
    }

    private void obstacle(String sentence) {
        obstacle = obstacle == null ? sentence : obstacle;
    }

    /** Reads the bytes of a document; null if they can't be read, which is told. */
    private @Nullable Capture capture(
            ZipFile zip, Map<String, ZipEntry> entries, Session.Open open, Map<String, Capture> known)
            throws IOException {
        KeptCapture kept = open.capture();
        Capture same = known.get(kept.sha256());
        if (same != null) {
            return kept.with(same.bytes());
        }
        ZipEntry entry = entries.get(WorkFile.CAPTURES + kept.sha256());
        if (entry == null) {
            told.add("The bytes of “" + open.title() + "” are not in " + name() + "; it is left out.");
            return null;
        }
        try {
            Capture capture = kept.with(bytes(zip, entry));
            known.put(kept.sha256(), capture);
            return capture;
        } catch (ZipException e) {
            told.add("The bytes of “" + open.title() + "” are damaged in " + name() + "; it is left out.");
            return null;
        }
    }

    /** Returns the bytes of a document with the remark that they are others than those that were saved, if they are. */
    private Capture compared(String title, KeptCapture kept, Capture capture, Map<String, String> altered) {
        String now = capture.sha256();
        String first =
                kept.alteredFrom() == null ? altered.getOrDefault(kept.sha256(), kept.sha256()) : kept.alteredFrom();
        if (now.equals(first)) {
            return capture;
        }
        told.add("“" + title + "” is not as it was when it was saved: somebody altered its bytes in " + name()
                + ". It is shown as it is there now. Its SHA-256 was " + first + " and is " + now + ".");
        return capture.alteredFrom(first);
    }

    /** Keeps the entries of which this version knows nothing, so that they are written again. */
    private void addOthers(ZipFile zip, Map<String, ZipEntry> entries) throws IOException {
        long room = MOST_OTHERS;
        for (ZipEntry entry : entries.values()) {
            String name = entry.getName();
            if (name.equals(WorkZip.TYPE)
                    || name.equals(WorkFile.PART)
                    || name.equals(WorkFile.ADDED)
                    || name.startsWith(WorkFile.CAPTURES)
                    || entry.isDirectory()) {
                continue;
            }
            if (!isHarmless(name)) {
                told.add("The entry “" + name + "” of " + name() + " has a name that could lead out of a folder; it is"
                        + " left out.");
                continue;
            }
            try {
                byte[] bytes = bytes(zip, entry, (int) Math.min(room, left));
                room -= bytes.length;
                others.put(name, bytes);
            } catch (Unusable | ZipException e) {
                obstacle("It holds parts of other programs that can't be taken over.");
                return;
            }
        }
    }

    /** Whether a name leads to no other place than below the folder in which somebody unpacks the file. */
    private static boolean isHarmless(String name) {
        return !name.startsWith("/")
                && !name.contains("\\")
                && !name.contains(":")
                && !List.of(name.split("/", -1)).contains("..");
    }

    private byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        return bytes(zip, entry, (int) Math.min(CaptureFiles.LARGEST, left));
    }

    private byte[] bytes(ZipFile zip, ZipEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in == null ? new byte[0] : in.readNBytes(most);
            if (in != null && in.read() >= 0) {
                throw new Unusable(name() + " holds more than " + most / MEBI + " MiB in “" + entry.getName()
                        + "”, which is too much. It is not opened.");
            }
            left -= bytes.length;
            return bytes;
        } catch (ZipException e) {
            throw e;
        } catch (EOFException e) {
            throw (ZipException) new ZipException("cut off").initCause(e);
        }
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = WorkZip.digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[1 << 16];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                digest.update(piece, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
