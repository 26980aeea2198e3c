package app.rundown.store.work;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes archives in which several names lead to the bytes of one entry. */
final class SharedEntries {
    private static final int CENTRAL = 0x02014b50;
    private static final int END_SIZE = 22;

    private SharedEntries() {}

    /**
     * Returns an archive with more names for one of its entries.
     *
     * @param name the entry's name, which ends in two characters that are replaced
     * @param names how many names it gets
     */
    static byte[] of(byte[] zip, String name, int names) {
        ByteBuffer all = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_SIZE;
        int directory = all.getInt(end + 16);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(zip, 0, end);
        int count = Short.toUnsignedInt(all.getShort(end + 10));
        for (int at = directory; at < end; ) {
            int length = 46
                    + Short.toUnsignedInt(all.getShort(at + 28))
                    + Short.toUnsignedInt(all.getShort(at + 30))
                    + Short.toUnsignedInt(all.getShort(at + 32));
            byte[] entry = Arrays.copyOfRange(zip, at, at + length);
            String own = new String(zip, at + 46, Short.toUnsignedInt(all.getShort(at + 28)), StandardCharsets.UTF_8);
            if (all.getInt(at) == CENTRAL && own.equals(name)) {
                for (int i = 1; i < names; i++) {
                    byte[] other = "%02d".formatted(i).getBytes(StandardCharsets.UTF_8);
                    System.arraycopy(other, 0, entry, 46 + own.length() - 2, 2);
                    out.writeBytes(entry);
                    count++;
                }
            }
            at += length;
        }
        ByteBuffer last =
                ByteBuffer.wrap(Arrays.copyOfRange(zip, end, zip.length)).order(ByteOrder.LITTLE_ENDIAN);
        last.putShort(8, (short) count).putShort(10, (short) count).putInt(12, out.size() - directory);
        out.writeBytes(last.array());
        return out.toByteArray();
    }
}
