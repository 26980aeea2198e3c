package app.rundown.read.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.read.Readers;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Checks archives that hold more than anyone reads, and damaged ones: what is left out of them is told. */
@Execution(ExecutionMode.CONCURRENT)
class LargeArchivesTest {
    private static final String URL = "https://harbour.example/live";
    private static final String JSON = "application/json";

    private static Document read(byte[] bytes) {
        return Readers.read(new Capture("a.warc", bytes), "d1", null);
    }

    private static boolean tells(Document document, String words) {
        return document.problems().stream().anyMatch(problem -> problem.what().contains(words));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theLiveBlogMayBeTheLastOfManyAnswers() {
        ArchiveBuilder warc = new ArchiveBuilder();
        for (int i = 0; i < 213; i++) {
            warc.add("https://harbour.example/count/" + i, JSON, "", utf8("{\"count\": " + i + "}"));
        }
        Document document = read(warc.blog(URL, "Ships", 5).bytes());
        assertEquals("Ships", document.title());
        assertEquals(5, document.updates().size());
        assertEquals("214", document.capture().page());
        assertTrue(tells(document, "It holds 214 pages; the one with the most updates was read: " + URL + "."));
    }

    @Test
    void pagesBeyondTheLimitAreCounted() {
        ArchiveBuilder warc = new ArchiveBuilder().blog(URL, "Ships", 5);
        for (int i = 0; i < 2_001; i++) {
            warc.add("https://harbour.example/count/" + i, JSON, "", utf8("{}"));
        }
        Document document = read(warc.bytes());
        assertEquals("Ships", document.title());
        assertTrue(
                tells(document, "more than 2000 pages; 2 pages were not read."),
                () -> document.problems().toString());
    }

    @Test
    void recordsWithoutPagesCountAgainstNoLimit() {
        byte[] film = new byte[40 * 1024 * 1024];
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
            warc.writeBytes(ContainersTest.gzip(new ArchiveBuilder()
                    .add("https://harbour.example/film/" + i, "video/mp4", "", film)
                    .bytes()));
        }
        warc.writeBytes(
                ContainersTest.gzip(new ArchiveBuilder().blog(URL, "Ships", 5).bytes()));
        Document document = read(warc.toByteArray());
        assertEquals(5, document.updates().size(), () -> document.problems().toString());
        assertTrue(document.problems().isEmpty(), () -> document.problems().toString());
    }

    @Test
    void damageBetweenPackedRecordsIsTold() {
        byte[] first =
                ContainersTest.gzip(new ArchiveBuilder().blog(URL, "Ships", 5).bytes());
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.writeBytes(first);
        warc.writeBytes(utf8("This is no record, though it is as long as one would be."));
        Document document = read(warc.toByteArray());
        assertEquals(5, document.updates().size());
        assertTrue(
                tells(document, "can't be unpacked any further after " + first.length + " of " + warc.size()),
                () -> document.problems().toString());
    }

    @Test
    void namesThatShareDataAreReadOnce() {
        Document document = read(zip(utf8(ArchiveBuilder.blog("Ships", 5)), 60));
        assertEquals("Ships", document.title());
        assertEquals(5, document.updates().size());
        assertTrue(
                tells(document, "59 of its entries share their data"),
                () -> document.problems().toString());
    }

    @Test
    void faultsAreNotListedWithoutEnd() {
        byte[] zip = zip(utf8(ArchiveBuilder.blog("Ships", 5)), 3_000);
        // Entries that lie outside the file.
        ByteBuffer directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = directory.getInt(zip.length - 6);
        for (int i = 0; i < 3_000; i++) {
            directory.putInt(at + i * 54 + 42, i == 0 ? 0 : zip.length - 1);
        }
        Document document = read(zip);
        assertEquals(5, document.updates().size());
        assertTrue(document.problems().size() < 60, () -> document.problems().size() + " problems");
        assertTrue(tells(document, "There are more such faults in it"));
    }

    @Test
    void aWrongSizeOfAChunkIsTold() {
        String page = ArchiveBuilder.blog("Ships", 9);
        int cut = page.indexOf("<div", page.length() / 2);
        String good = chunk(page.substring(0, cut)) + chunk(page.substring(cut)) + "0\r\n\r\n";
        Document whole = read(chunked(good));
        assertEquals(9, whole.updates().size());
        assertTrue(whole.problems().isEmpty(), () -> whole.problems().toString());
        String wrong = chunk(page.substring(0, cut)) + "5\r\n" + page.substring(cut) + "\r\n0\r\n\r\n";
        Document damaged = read(chunked(wrong));
        assertTrue(damaged.updates().size() >= 4);
        assertTrue(
                tells(damaged, "have wrong sizes; its last "),
                () -> damaged.problems().toString());
        Document cutOff = read(chunked(chunk(page.substring(0, cut)) + "ffff\r\n" + page.substring(cut)));
        assertEquals(9, cutOff.updates().size());
        assertTrue(
                tells(cutOff, "ends before its last chunk"),
                () -> cutOff.problems().toString());
    }

    @Test
    void anArchiveInArchivesIsToldWhereItIsTooDeep() {
        byte[] bytes = utf8("A plain text. ".repeat(4));
        for (int i = 0; i < 8; i++) {
            bytes = ContainersTest.gzip(bytes);
        }
        Document document = read(bytes);
        assertEquals(DocumentKind.NONE, document.kind());
        assertTrue(
                tells(document, "archives in archives"),
                () -> document.problems().toString());
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    private static byte[] chunked(String body) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + body;
        return utf8("WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: " + URL + "\r\nContent-Length: "
                + http.length() + "\r\n\r\n" + http + "\r\n\r\n");
    }

    /** Returns a ZIP archive in which some names lead to one stored entry. */
    private static byte[] zip(byte[] content, int names) {
        ByteBuffer zip =
                ByteBuffer.allocate(30 + 8 + content.length + names * 54 + 22).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034b50).position(18);
        zip.putInt(content.length).putInt(content.length).putShort((short) 8).putShort((short) 0);
        zip.put(utf8("000.html")).put(content);
        int directory = zip.position();
        for (int i = 0; i < names; i++) {
            int at = zip.position();
            zip.putInt(0x02014b50).position(at + 20);
            zip.putInt(content.length)
                    .putInt(content.length)
                    .putShort((short) 8)
                    .position(at + 46);
            zip.put(utf8(String.format(Locale.ROOT, "%03d.html", i % 1000)));
        }
        int end = zip.position();
        zip.putInt(0x06054b50).position(end + 8);
        zip.putShort((short) names)
                .putShort((short) names)
                .putInt(end - directory)
                .putInt(directory);
        return zip.array();
    }
}
