package app.rundown.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Damages the fixtures and samples in all the ways that files get damaged. The same number always gives the same bytes.
 */
final class Mutations {
    private static final List<Path> FOLDERS = List.of(Path.of("src/test/resources/app/rundown/read"), Path.of("seeds"));
    /** Larger fixtures would only make each try slower. */
    private static final int LARGEST = 40_000;

    private static final List<String> SNIPPETS = List.of(
            "\0\0\0",
            "<div>".repeat(300),
            "</div></article>",
            "[".repeat(300),
            "{\"a\":".repeat(100),
            "99999999999999999999",
            "-1",
            "1e400",
            "31.02.2020 25:61",
            "0000-00-00T99:99:99Z",
            "999999999-01-01T00:00:00Z",
            "1557864900000000000",
            "• 24:00\n",
            "\n\n99:99\n",
            "\u202e\u2066",
            "\ud83d\ude80",
            "\"\"\"''''",
            "“„«»「",
            "<!--",
            "]]>",
            "<script type=\"application/ld+json\">",
            "<time datetime=\"",
            "&#x110000;&lt&amp;amp;",
            "Content-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n",
            "WARC/1.0\r\nContent-Length: 999999999\r\n\r\n",
            "\u001f\u008b\b");

    private final List<byte[]> originals;

    /** Reads the fixtures and samples. */
    Mutations() {
        originals = FOLDERS.stream()
                .flatMap(Mutations::files)
                .filter(bytes -> bytes.length > 0 && bytes.length <= LARGEST)
                .toList();
    }

    private static Stream<byte[]> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().map(Mutations::bytes).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how many documents there are to damage. */
    int originals() {
        return originals.size();
    }

    /** Returns the damaged document with this number. */
    byte[] of(long number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        byte[] bytes = pick(random);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = damaged(bytes, random);
        }
        return bytes;
    }

    private byte[] pick(Random random) {
        return originals.get(random.nextInt(originals.size()));
    }

    private byte[] damaged(byte[] bytes, Random random) {
        int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(400));
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> flipped(bytes, random);
            case 2 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length));
            case 3 -> joined(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, at, bytes.length));
            case 4 -> {
                byte[] other = pick(random);
                yield joined(
                        Arrays.copyOf(bytes, at),
                        Arrays.copyOfRange(other, random.nextInt(other.length), other.length));
            }
            case 5 -> recoded(bytes, random);
            default -> {
                byte[] snippet = SNIPPETS.get(random.nextInt(SNIPPETS.size())).getBytes(StandardCharsets.UTF_8);
                yield joined(Arrays.copyOf(bytes, at), snippet, Arrays.copyOfRange(bytes, at, bytes.length));
            }
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(20); i >= 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    /** Returns the bytes, read as UTF-8, in another encoding. */
    private static byte[] recoded(byte[] bytes, Random random) {
        List<Charset> charsets = List.of(
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16,
                StandardCharsets.ISO_8859_1,
                Charset.forName("windows-1251"),
                Charset.forName("Shift_JIS"));
        return new String(bytes, StandardCharsets.UTF_8).getBytes(charsets.get(random.nextInt(charsets.size())));
    }

    private static byte[] joined(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
