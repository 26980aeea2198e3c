package app.rundown.read.pack;

import app.rundown.text.TextTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The words that every Brotli decoder knows (RFC 7932, appendix A), and the ways to change them (appendix B). The words
 * lie in {@code brotli-words.gz}, by length and without anything between them; they come from the Brotli project.
 */
final class BrotliDictionary {
    /** Length of the shortest words. */
    private static final int SHORTEST = 4;
    /** Length of the longest words. */
    private static final int LONGEST = 24;
    /** For each length from {@link #SHORTEST}: how many bits number the words of this length. */
    private static final int[] NUMBER_BITS = {
        10, 10, 11, 11, 10, 10, 10, 10, 10, 9, 9, 8, 7, 7, 8, 7, 7, 6, 6, 5, 5,
    };

    private static final byte[] WORDS = words();
    private static final int[] OFFSETS = offsets();
    private static final List<Transform> TRANSFORMS =
            TextTable.rows(BrotliDictionary.class, "brotli-transforms.tsv").stream()
                    .map(row -> Transform.of(row.get(0), row.get(1), row.get(2)))
                    .toList();

    private BrotliDictionary() {}

    /** Writes a word. */
    static void put(Output out, int length, int number) throws DamagedException, Output.FullException {
        if (length < SHORTEST || length > LONGEST) {
            throw new DamagedException("they name a word that the dictionary does not have");
        }
        int bits = NUMBER_BITS[length - SHORTEST];
        int transform = number >>> bits;
        if (transform >= TRANSFORMS.size()) {
            throw new DamagedException("they name a word that the dictionary does not have");
        }
        int at = OFFSETS[length - SHORTEST] + length * (number & (1 << bits) - 1);
        TRANSFORMS.get(transform).put(out, at, length);
    }

    private static byte[] words() {
        try (InputStream in = BrotliDictionary.class.getResourceAsStream("brotli-words.gz")) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its Brotli dictionary");
            }
            return new GZIPInputStream(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] offsets() {
        int[] offsets = new int[NUMBER_BITS.length];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = offsets[i - 1] + (SHORTEST + i - 1 << NUMBER_BITS[i - 1]);
        }
        return offsets;
    }

    /** What is done to the letters of a word. */
    private enum Case {
        SAME,
        FIRST_UPPER,
        ALL_UPPER
    }

    /**
     * A way to change a word.
     *
     * @param before bytes before the word
     * @param after bytes after it
     * @param omitFirst how many of its first bytes are left out
     * @param omitLast how many of its last bytes are left out
     */
    private record Transform(byte[] before, byte[] after, int omitFirst, int omitLast, Case letters) {

        static Transform of(String before, String change, String after) {
            int number = Math.max(0, Character.digit(change.charAt(change.length() - 1), 10));
            return new Transform(
                    bytes(before),
                    bytes(after),
                    change.startsWith("omit-first") ? number : 0,
                    change.startsWith("omit-last") ? number : 0,
                    switch (change) {
                        case "capital" -> Case.FIRST_UPPER;
                        case "capitals" -> Case.ALL_UPPER;
                        default -> Case.SAME;
                    });
        }

        private static byte[] bytes(String cell) {
            return cell.substring(1, cell.length() - 1)
                    .replace("\\n", "\n")
                    .replace("\\t", "\t")
                    .replace("\\s", "\u00a0")
                    .getBytes(StandardCharsets.UTF_8);
        }

        void put(Output out, int at, int length) throws Output.FullException {
            out.put(before, 0, before.length);
            int from = at + Math.min(length, omitFirst);
            int left = Math.max(0, length - omitFirst - omitLast);
            if (letters == Case.SAME) {
                out.put(WORDS, from, left);
            } else {
                byte[] word = new byte[left];
                System.arraycopy(WORDS, from, word, 0, left);
                int upper = upper(word, 0);
                while (letters == Case.ALL_UPPER && upper < left) {
                    upper = upper(word, upper);
                }
                out.put(word, 0, left);
            }
            out.put(after, 0, after.length);
        }

        /**
         * Makes a letter upper case as the format wants it, which is right for few letters; returns the next offset.
         */
        private static int upper(byte[] word, int at) {
            int first = word[at] & 0xff;
            if (first < 0xC0) {
                if (first >= 'a' && first <= 'z') {
                    word[at] ^= 32;
                }
                return at + 1;
            }
            int changed = first < 0xE0 ? at + 1 : at + 2;
            if (changed < word.length) {
                word[changed] ^= (byte) (first < 0xE0 ? 32 : 5);
            }
            return changed + 1;
        }
    }
}
