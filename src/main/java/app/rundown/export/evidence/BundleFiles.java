package app.rundown.export.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The files in a bundle, found by the directory at its end. Nothing is unpacked, since nothing in a bundle is packed.
 */
final class BundleFiles {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;

    /** Bytes; the directory of a bundle is far smaller. */
    private static final int LARGEST_DIRECTORY = 1 << 16;

    private static final int PIECE = 1 << 16;

    private final BundleSource bundle;
    private final List<BundleFile> files;

    /** A file of the bundle, where it lies. */
    record BundleFile(String path, BundleSource content) {}

    private BundleFiles(BundleSource bundle, List<BundleFile> files) {
        this.bundle = bundle;
        this.files = files;
    }

    /**
     * Finds the files of a bundle.
     *
     * @return empty if they can't be found
     */
    static Optional<BundleFiles> of(BundleSource bundle) throws IOException {
        if (bundle.size() < END_SIZE) {
            return Optional.empty();
        }
        ByteBuffer end = fields(bundle.bytes(bundle.size() - END_SIZE, END_SIZE));
        int count = end.getShort(10) & 0xffff;
        long size = end.getInt(12) & 0xffff_ffffL;
        long from = end.getInt(16) & 0xffff_ffffL;
        if (end.getInt(0) != END || size > LARGEST_DIRECTORY || from + size + END_SIZE != bundle.size()) {
            return Optional.empty();
        }
        List<BundleFile> files = new ArrayList<>();
        ByteBuffer directory = fields(bundle.bytes(from, (int) size));
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + CENTRAL_SIZE > size || directory.getInt(at) != CENTRAL) {
                return Optional.empty();
            }
            int name = directory.getShort(at + 28) & 0xffff;
            long length = directory.getInt(at + 24) & 0xffff_ffffL;
            long local = directory.getInt(at + 42) & 0xffff_ffffL;
            if (at + CENTRAL_SIZE + name > size || local + LOCAL_SIZE + name + length > from) {
                return Optional.empty();
            }
            String path = new String(directory.array(), at + CENTRAL_SIZE, name, StandardCharsets.ISO_8859_1);
            files.add(new BundleFile(path, bundle.part(local + LOCAL_SIZE + name, length)));
            at += CENTRAL_SIZE + name;
        }
        return Optional.of(new BundleFiles(bundle, List.copyOf(files)));
    }

    /** Whether some bytes are the beginning of a ZIP archive. */
    static boolean isZip(byte[] start) {
        return start.length >= 4 && fields(start).getInt(0) == LOCAL;
    }

    private static ByteBuffer fields(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Returns the files in their order. */
    List<BundleFile> all() {
        return files;
    }

    /** Returns a file, if there is one of this path. */
    Optional<BundleSource> find(String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(BundleFile::content)
                .findFirst();
    }

    /** Measures a file: its hash, and what a ZIP must state of it. */
    static Content measured(BundleFile file) throws IOException {
        return Content.of(file.path(), out -> {
            try (InputStream in = file.content().from(0)) {
                in.transferTo(out);
            }
        });
    }

    /**
     * Compares each byte of the bundle with what Rundown writes for the same files.
     *
     * @param contents the files, measured
     * @return the offset of the first byte that is another one, or -1 if there is none
     */
    long firstForeignByte(List<Content> contents) throws IOException {
        try (InputStream in = new BufferedInputStream(bundle.from(0), PIECE)) {
            Comparison comparison = new Comparison(in);
            StoredZip zip = new StoredZip(comparison);
            for (Content content : contents) {
                zip.add(content);
            }
            zip.finish();
            return comparison.foreign >= 0 || in.read() < 0 ? comparison.foreign : comparison.at;
        }
    }

    private static final class Comparison extends OutputStream {
        private final InputStream actual;
        private long at;
        private long foreign = -1;

        Comparison(InputStream actual) {
            this.actual = actual;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            byte[] found = actual.readNBytes(length);
            if (foreign < 0) {
                int first = Arrays.mismatch(found, 0, found.length, bytes, from, from + length);
                foreign = first < 0 ? -1 : at + first;
            }
            at += length;
        }
    }
}
