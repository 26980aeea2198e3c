package app.rundown.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A ZIP archive of saved pages: WACZ (WARC files inside), or pages themselves. Read by its directory at the end, as
 * streams of ZIP entries do not always tell their sizes. Archives that hold no pages are not opened at all.
 */
final class Zip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final Pattern PAGE = Pattern.compile(".*\\.(?:warc|warc\\.gz|x?html?|mht|mhtml)");
    private static final Pattern WARC = Pattern.compile(".*\\.warc(?:\\.gz)?");

    private Zip() {}

    private record Entry(String name, int method, int size, int offset) {}

    static boolean is(byte[] bytes) {
        return bytes.length > END_SIZE && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static void unpack(byte[] bytes, Containers containers, int depth) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        List<Entry> entries = entries(zip, containers);
        boolean archive = entries.stream().anyMatch(e -> WARC.matcher(e.name).matches());
        for (Entry entry : entries) {
            if ((archive ? WARC : PAGE).matcher(entry.name).matches()) {
                byte[] content = content(zip, entry, containers);
                if (content.length > 0) {
                    containers.add(Saved.plain(content), depth);
                }
            }
        }
    }

    private static List<Entry> entries(ByteBuffer zip, Containers containers) {
        List<Entry> entries = new ArrayList<>();
        int end = zip.limit() - END_SIZE;
        int last = Math.max(0, end - LONGEST_COMMENT);
        while (end >= last && zip.getInt(end) != END) {
            end--;
        }
        if (end < last) {
            containers.problem(
                    "the ZIP archive",
                    "Its directory is missing, as if the file were cut off; nothing in it can be found.");
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

    private static byte[] content(ByteBuffer zip, Entry entry, Containers containers) {
        int at = entry.offset;
        if (at < 0 || at > zip.limit() - 30 || zip.getInt(at) != LOCAL) {
            containers.problem("the ZIP archive", "“" + entry.name + "” can't be found in it, and was left out.");
            return new byte[0];
        }
        long from = at + 30L + (zip.getShort(at + 26) & 0xffff) + (zip.getShort(at + 28) & 0xffff);
        long to = Math.min(zip.limit(), from + (entry.size & 0xffffffffL));
        if (from >= to) {
            return new byte[0];
        }
        byte[] packed = java.util.Arrays.copyOfRange(zip.array(), (int) from, (int) to);
        return switch (entry.method) {
            case 0 -> packed;
            case 8 -> Gzip.inflate(packed, true, containers);
            default -> {
                containers.problem(
                        "the ZIP archive",
                        "“" + entry.name + "” is packed in a way that is not known, and was left out.");
                yield new byte[0];
            }
        };
    }
}
