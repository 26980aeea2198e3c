package app.rundown.read.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Document.Archive;
import app.rundown.model.DocumentKind;
import app.rundown.read.Readers;
import app.rundown.read.pack.PackTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks web archives: packed pages, and several pages in one. */
@Execution(ExecutionMode.CONCURRENT)
class ArchivesTest {
    private static final String URL = "https://harbour.example/live";
    private static final String TAKEN = "2024-05-02T20:00:00Z";
    private static final String HTML = "text/html; charset=utf-8";

    private static Document read(byte[] bytes, String page) {
        return Readers.read(new Capture("a.warc", bytes).withPage(page), "d1", null);
    }

    private static Document packed(String encoding, byte[] body) {
        return read(new ArchiveBuilder().add(URL, HTML, encoding, body).bytes(), null);
    }

    /** Returns the bytes as Zstandard data that nothing was saved on. */
    private static byte[] stored(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex("28B52FFD0078"));
        int head = bytes.length << 3 | 1;
        out.writeBytes(new byte[] {(byte) head, (byte) (head >> 8), (byte) (head >> 16)});
        out.writeBytes(bytes);
        return out.toByteArray();
    }

    private static boolean tells(Document document, String words) {
        return document.problems().stream().anyMatch(problem -> problem.what().contains(words));
    }

    @ParameterizedTest
    @CsvSource({"br, page-q11-w22.br", "BR, page-q1-w22.br", "zstd, page-19.zst"})
    void packedPagesAreRead(String encoding, String file) {
        Document document = packed(encoding, PackTest.packed(file));
        assertEquals(
                DocumentKind.LIVE_BLOG,
                document.kind(),
                () -> document.problems().toString());
        assertEquals("ar", document.language());
        assertEquals(List.of(), document.problems());
    }

    @Test
    void encodingsOnEachOther() {
        byte[] inner = stored(ArchiveBuilder.blog("Boats", 4).getBytes(StandardCharsets.UTF_8));
        assertEquals(
                4, packed("zstd, gzip", ContainersTest.gzip(inner)).updates().size());
    }

    @ParameterizedTest
    @CsvSource({"br", "zstd", "gzip", "deflate"})
    void someArchivesStoreTheBodyUnpacked(String encoding) {
        Document document = packed(encoding, ArchiveBuilder.blog("Boats", 4).getBytes(StandardCharsets.UTF_8));
        assertEquals(4, document.updates().size(), () -> document.problems().toString());
    }

    @Test
    void anArchiveMayBePackedAsAWhole() {
        byte[] one = new ArchiveBuilder().blog(URL, "Boats", 4).bytes();
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.writeBytes(stored("WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8)));
        two.writeBytes(stored(one));
        Document document = read(two.toByteArray(), null);
        assertEquals(4, document.updates().size(), () -> document.problems().toString());
        assertEquals(URL, document.url());
    }

    @Test
    void damageAndBombsAreTold() {
        byte[] page = PackTest.packed("page-q11-w22.br");
        assertTrue(tells(packed("br", Arrays.copyOf(page, page.length / 2)), "they end too early"));
        // A dictionary that only the archive's makers have.
        assertTrue(tells(read(HexFormat.of().parseHex("28B52FFD2105FA0100000000"), null), "a dictionary of their own"));
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes(HexFormat.of().parseHex("28B52FFD0078"));
        for (int i = 0; i < 1000; i++) {
            bomb.writeBytes(HexFormat.of().parseHex("02001061"));
        }
        Document huge = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> packed("zstd", bomb.toByteArray()));
        assertTrue(tells(huge, "more than 64 MiB"), () -> huge.problems().toString());
    }

    @Test
    void picturesAreFoundInArchives() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 7};
        byte[] warc = new ArchiveBuilder()
                .blog(URL, "Boats", 3)
                .add("https://harbour.example/boat-1.png", "image/png", "", picture)
                .bytes();
        Document document = read(warc, null);
        assertEquals(
                Set.of("https://harbour.example/boat-1.png"), document.archive().pictures());
        assertTrue(document.updates()
                .get(1)
                .blocks()
                .contains(new Block.Picture("A boat", "https://harbour.example/boat-1.png")));
        assertArrayEquals(
                picture,
                Readers.picture(document.capture(), "https://harbour.example/boat-1.png")
                        .orElseThrow());
        assertTrue(Readers.picture(document.capture(), "https://harbour.example/boat-2.png")
                .isEmpty());
        byte[] mhtml = ContainersTest.mhtml("8bit", ArchiveBuilder.blog("Boats", 3));
        assertEquals(
                Set.of("https://gazette.example/a.png"),
                read(mhtml, null).archive().pictures());
        assertEquals(
                8,
                Readers.picture(new Capture("a.mhtml", mhtml), "https://gazette.example/a.png")
                        .orElseThrow()
                        .length);
    }

    @Test
    void theUserChoosesAPage() {
        byte[] bytes = new ArchiveBuilder()
                .blog("https://harbour.example/boats", "Boats", 3)
                .page("https://harbour.example/imprint", "<html><body><p>Imprint</p></body></html>")
                .blog(URL, "Ships", 5)
                .bytes();
        Document most = read(bytes, null);
        assertEquals(5, most.updates().size());
        assertEquals("3", most.capture().page());
        assertEquals(
                List.of(
                        new Archive.Page(1, "Boats", "https://harbour.example/boats", TAKEN, 3),
                        new Archive.Page(3, "Ships", URL, TAKEN, 5)),
                most.archive().pages());
        assertTrue(tells(most, "It holds 3 pages; the one with the most updates was read: " + URL + "."));
        for (String wish : List.of("1", "https://harbour.example/boats")) {
            Document wished = read(bytes, wish);
            assertEquals("Boats", wished.title());
            assertEquals("1", wished.capture().page());
            assertEquals(most.archive().pages(), wished.archive().pages());
            assertTrue(tells(wished, "It holds 3 pages; page 1 was read, as you wished"));
            assertNotEquals(most.capture(), wished.capture());
            assertEquals(most.capture().sha256(), wished.capture().sha256());
        }
        assertEquals(DocumentKind.NONE, read(bytes, "2").kind());
        assertEquals("Ships", read(bytes, "7").title());
        assertEquals(
                List.of(),
                packed("", ArchiveBuilder.blog("Boats", 4).getBytes(StandardCharsets.UTF_8))
                        .archive()
                        .pages());
    }
}
