package app.rundown.read.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A ZIP archive of saved pages: WACZ (with WARC files in it), or pages themselves. It is read by the directory at its
 * end, because ZIP streams do not always state the sizes of entries. Archives without pages are not opened.
 */
final class Zip {
    /** Signature of an entry's local header. */
    private static final int LOCAL = 0x04034b50;
    /** Signature of an entry in the directory. */
    private static final int CENTRAL = 0x02014b50;
    /** Signature of the record at the end of the directory. */
    private static final int END = 0x06054b50;
    /** Bytes of the record at the end of the directory, without its comment. */
    private static final int END_SIZE = 22;
    /** The number of Zstandard among the ways to compress an entry. */
    private static final int ZSTD = 93;
    /** Bytes; the largest length that the format can state. */
    private static final int LONGEST_COMMENT = 65_535;

    /** What stands behind the first header of a file in which Rundown saved work; that is no archive of pages. */
    private static final byte[] WORK = "mimetypeapplication/vnd.rundown".getBytes(StandardCharsets.US_ASCII);

    private static final int FIRST_NAME = 30;

    private static final Pattern PAGE = Pattern.compile(".*\\.(?:warc(?:\\.gz|\\.zst)?|x?html?|mht|mhtml)");
    private static final Pattern WARC = Pattern.compile(".*\\.warc(?:\\.gz|\\.zst)?");

    private final ByteBuffer zip;
    private final Containers containers;
    /** Where the data of the entries lie that were read: their first offsets, with the offsets after them. */
    private final TreeMap<Long, Long> read = new TreeMap<>();

    private int overlapping;

    private Zip(byte[] bytes, Containers containers) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.containers = containers;
    }

    private record Entry(String name, int method, int size, int offset) {}

    /** Whether bytes begin like a ZIP archive that may hold pages. */
    static boolean is(byte[] bytes) {
        return bytes.length > END_SIZE
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && bytes[2] == 3
                && bytes[3] == 4
                && !isWork(bytes);
    }

    private static boolean isWork(byte[] bytes) {
        int end = FIRST_NAME + WORK.length;
        return bytes.length >= end && Arrays.equals(bytes, FIRST_NAME, end, WORK, 0, WORK.length);
    }

    /**
     * Adds the pages in an archive to the containers: only WARC files if there are any.
     *
     * @param depth how many containers the pages are nested in
     */
    static void unpack(byte[] bytes, Containers containers, int depth) {
        new Zip(bytes, containers).unpack(depth);
    }

    private void unpack(int depth) {
        List<Entry> entries = entries();
        boolean archive = entries.stream().anyMatch(e -> WARC.matcher(e.name).matches());
        for (Entry entry : entries) {
            if ((archive ? WARC : PAGE).matcher(entry.name).matches()) {
                byte[] content = content(entry);
                if (content.length > 0) {
                    containers.add(SavedPage.plain(content), depth);
                }
            }
        }
        if (overlapping > 0) {
            tell(overlapping
                    + " of its entries share their data with another one, as in no sound archive; such data were"
                    + " read only once.");
        }
    }

    private void tell(String sentence) {
        containers.addProblem("the ZIP archive", sentence);
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        int end = zip.limit() - END_SIZE;
        int last = Math.max(0, end - LONGEST_COMMENT);
        while (end >= last && zip.getInt(end) != END) {
            end--;
        }
        if (end < last) {
            tell("Its directory is missing, perhaps because the file was cut off; nothing in it can be found.");
            return entries;
        }
        int at = zip.getInt(end + 16);
        int count = zip.getShort(end + 10) & 0xffff;
        for (int i = 0; i < count && at >= 0 && at + 46 <= zip.limit() && zip.getInt(at) == CENTRAL; i++) {
            int name = zip.getShort(at + 28) & 0xffff;
            if (at + 46 + name > zip.limit()) {
                break;
            }
            String path = new String(zip.array(), at + 46, name, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            entries.add(new Entry(path, zip.getShort(at + 10) & 0xffff, zip.getInt(at + 20), zip.getInt(at + 42)));
            at += 46 + name + (zip.getShort(at + 30) & 0xffff) + (zip.getShort(at + 32) & 0xffff);
        }
        return entries;
    }

    private byte[] content(Entry entry) {
        int at = entry.offset;
        if (at < 0 || at > zip.limit() - 30 || zip.getInt(at) != LOCAL) {
            tell("“" + entry.name + "” can't be found in it and was left out.");
            return new byte[0];
        }
        long from = at + 30L + (zip.getShort(at + 26) & 0xffff) + (zip.getShort(at + 28) & 0xffff);
        long to = Math.min(zip.limit(), from + (entry.size & 0xffffffffL));
        if (from >= to) {
            return new byte[0];
        }
        Map.Entry<Long, Long> before = read.lowerEntry(to);
        if (before != null && before.getValue() > from) {
            overlapping++;
            return new byte[0];
        }
        read.put(from, to);
        byte[] packed = Arrays.copyOfRange(zip.array(), (int) from, (int) to);
        return switch (entry.method) {
            case 0 -> packed;
            case ZSTD -> ContentEncoding.unzstd(packed, containers);
            case 8 -> Gzip.inflate(packed, true, containers);
            default -> {
                tell("“" + entry.name + "” is compressed in an unknown way and was left out.");
                yield new byte[0];
            }
        };
    }
}
