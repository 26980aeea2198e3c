package app.rundown.read.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the decoders with what the usual programs packed. */
@Execution(ExecutionMode.CONCURRENT)
public final class PackTest {
    private static final int ENOUGH = 1 << 20;
    private static final List<String> ALL = List.of(
            "page-q1-w22.br",
            "page-q5-w16.br",
            "page-q11-w22.br",
            "page-q11-w10.br",
            "page-1.zst",
            "page-19.zst",
            "mix-q11-w22.br",
            "mix-q11-w10.br",
            "mix-1.zst",
            "mix-19.zst");

    /** Returns the bytes of a packed file. */
    public static byte[] packed(String name) {
        try (InputStream in = PackTest.class.getResourceAsStream("/packed/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Unpacked unpack(String name, byte[] packed, int most) {
        return name.endsWith(".br") ? Brotli.unpack(packed, most) : Zstd.unpack(packed, most);
    }

    /** Returns one letter many times, letters of uneven frequency, noise, and words with numbers. */
    private static byte[] mix() {
        long[] seed = {1};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("a".repeat(140_000).getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 10_000; i++) {
            out.write('a' + Math.min(next(seed, 26), next(seed, 26)));
        }
        for (int i = 0; i < 2000; i++) {
            out.write(next(seed, 256));
        }
        for (int i = 0; i < 3000; i++) {
            int number = next(seed, 90) * next(seed, 90);
            out.writeBytes(("the " + number + " of ").getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }

    private static int next(long[] seed, int bound) {
        seed[0] = seed[0] * 6364136223846793005L + 1442695040888963407L;
        return (int) ((seed[0] >>> 33) % bound);
    }

    @Test
    void everyFileIsUnpackedAsItWas() {
        byte[] mix = mix();
        byte[] page = Brotli.unpack(packed("page-q11-w22.br"), ENOUGH).bytes();
        assertEquals(9500, page.length);
        assertTrue(new String(page, StandardCharsets.UTF_8).stripTrailing().endsWith("</html>"));
        for (String name : ALL) {
            Unpacked unpacked = unpack(name, packed(name), ENOUGH);
            assertNull(unpacked.damage(), name);
            assertFalse(unpacked.full(), name);
            assertArrayEquals(name.startsWith("mix") ? mix : page, unpacked.bytes(), name);
        }
    }

    @Test
    void noMoreThanTheLimitIsUnpacked() {
        byte[] mix = mix();
        for (String name : ALL) {
            for (int most : new int[] {0, 1, 5000}) {
                Unpacked unpacked = unpack(name, packed(name), most);
                assertTrue(unpacked.full(), name);
                assertTrue(unpacked.bytes().length <= most, name);
                if (name.startsWith("mix")) {
                    assertArrayEquals(Arrays.copyOf(mix, unpacked.bytes().length), unpacked.bytes(), name);
                }
            }
        }
    }

    @Test
    void aCutFileGivesItsBeginning() {
        for (String name : ALL) {
            byte[] packed = packed(name);
            byte[] whole = unpack(name, packed, ENOUGH).bytes();
            for (int length : new int[] {0, 3, packed.length / 2, packed.length - 1}) {
                Unpacked unpacked = unpack(name, Arrays.copyOf(packed, length), ENOUGH);
                if (length > 0 || name.endsWith(".br")) {
                    assertNotNull(unpacked.damage(), name + " " + length);
                }
                assertArrayEquals(Arrays.copyOf(whole, unpacked.bytes().length), unpacked.bytes(), name);
            }
        }
    }

    @Test
    void damageNeverThrowsOrHangs() {
        Random random = new Random(7);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String name : ALL) {
                byte[] packed = packed(name);
                for (int i = 0; i < 300; i++) {
                    byte[] damaged = packed.clone();
                    int region = i % 2 == 0 ? damaged.length : Math.min(damaged.length, 60);
                    for (int k = 0; k <= i % 4; k++) {
                        damaged[random.nextInt(region)] = (byte) random.nextInt(256);
                    }
                    Unpacked unpacked = unpack(name, damaged, ENOUGH);
                    assertTrue(unpacked.bytes().length <= ENOUGH, name);
                }
            }
        });
    }

    /** Web archives that are packed as a whole begin with a frame that holds the dictionary of the others. */
    @ParameterizedTest
    @ValueSource(strings = {"dictionary.zst", "dictionary-packed.zst"})
    void aDictionaryInFrontIsUsed(String name) {
        byte[] packed = packed(name);
        Unpacked unpacked = Zstd.unpack(packed, ENOUGH);
        assertNull(unpacked.damage());
        String text = new String(unpacked.bytes(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("Update 3001 of the harbour at 01:03: boat 3001"), text);
        assertTrue(text.endsWith("the keeper of lock 3 waves.\n"), text);
        assertEquals(20, text.lines().count());
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = packed.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            assertTrue(Zstd.unpack(damaged, ENOUGH).bytes().length <= ENOUGH);
        }
    }

    @Test
    void aWrongByteIsFoundByTheChecksum() {
        byte[] packed = packed("page-1.zst");
        packed[packed.length - 1] ^= 1;
        Unpacked unpacked = Zstd.unpack(packed, ENOUGH);
        assertNotNull(unpacked.damage());
        assertTrue(unpacked.damage().contains("checksum"), unpacked.damage());
    }

    @Test
    void severalFramesAndSkippedOnes() {
        byte[] skipped = HexFormat.of().parseHex("552A4D1803000000010203");
        byte[] page = packed("page-1.zst");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List.of(skipped, page, skipped, page).forEach(out::writeBytes);
        Unpacked unpacked = Zstd.unpack(out.toByteArray(), ENOUGH);
        assertNull(unpacked.damage());
        assertEquals(2 * 9500, unpacked.bytes().length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A dictionary is needed; a reserved bit is set; another form of data follows.
                "28B52FFD2105FA0100000000",
                "28B52FFD2805010000",
                "28B52FFD2000010000AABBCCDD"
            })
    void whatCannotBeReadIsTold(String hex) {
        assertNotNull(Zstd.unpack(HexFormat.of().parseHex(hex), ENOUGH).damage());
    }

    /** The examples of RFC 7932's form: an empty stream, one that is not packed, and a window that the web forbids. */
    @Test
    void shortStreams() {
        assertEquals(0, Brotli.unpack(HexFormat.of().parseHex("06"), ENOUGH).bytes().length);
        assertNull(Brotli.unpack(HexFormat.of().parseHex("06"), ENOUGH).damage());
        assertArrayEquals(
                new byte[] {'a', 'b', 'c'},
                Brotli.unpack(HexFormat.of().parseHex("0B018061626303"), ENOUGH).bytes());
        assertNotNull(Brotli.unpack(HexFormat.of().parseHex("1100"), ENOUGH).damage());
        assertNotNull(Brotli.unpack(new byte[0], ENOUGH).damage());
    }
}
