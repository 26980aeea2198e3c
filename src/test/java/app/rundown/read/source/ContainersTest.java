package app.rundown.read.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.read.Readers;
import app.rundown.time.Timing;
import app.rundown.user.DayAndZone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Checks that pages are found in what people save them in: MHTML, WARC, WACZ, ZIP and gzip. */
@Execution(ExecutionMode.CONCURRENT)
class ContainersTest {
    private static final String PAGE =
            "<html><head><title>Gate</title></head><body><h1>Gate: all the news</h1><p>Übersicht</p>"
                    + entry(
                            "14:20",
                            "Die Brücke ist wieder frei, und der Verkehr fließt seit wenigen Minuten ohne jede Störung"
                                    + " in beide Richtungen über den Fluss.")
                    + entry(
                            "13:50",
                            "Ein Kran hebt das letzte Stück der Brücke an seinen Platz, während am Ufer einige hundert"
                                    + " Menschen stehen und zusehen wollen.")
                    + entry(
                            "13:10",
                            "Noch ist die Brücke gesperrt, doch die Arbeiten kommen nach den Worten der Bauleitung"
                                    + " schneller voran als am Morgen erwartet.")
                    + "</body></html>";

    private static String entry(String clock, String words) {
        return "<div class='e'><time datetime='2021-03-04T" + clock + ":00+01:00'>" + clock + "</time><p>" + words
                + "</p></div>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Document read(byte[] bytes) {
        return Readers.read(new Capture("file", bytes), "d1", null);
    }

    private static void assertPage(Document document, String url, String taken) {
        assertEquals(
                DocumentKind.LIVE_BLOG, document.kind(), document.problems().toString());
        assertEquals(3, document.updates().size());
        assertTrue(
                document.updates().getFirst().text().startsWith("Die Brücke ist wieder frei"),
                document.updates().getFirst().text());
        assertEquals(url, document.url());
        Timing timing = Timing.of(document, DayAndZone.NONE);
        assertEquals(
                "2021-03-04T13:20:00Z",
                String.valueOf(timing.moments().get("d1-u1").instant()));
        if (taken == null) {
            assertNull(timing.captured());
        } else {
            assertNotNull(timing.captured());
            assertEquals(Instant.parse(taken), timing.captured().at());
        }
    }

    /** Returns the bytes compressed with gzip. */
    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean bare) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, bare);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(out, deflater)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] record(String type, String uri, String http, byte[] body) {
        byte[] content = join(utf8(http), body);
        return join(
                utf8("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + uri
                        + "\r\n"
                        + "WARC-Date: 2021-03-05T08:09:10Z\r\n"
                        + "Content-Type: application/http; msgtype=response\r\n"
                        + "Content-Length: "
                        + content.length + "\r\n\r\n"),
                content,
                utf8("\r\n\r\n"));
    }

    private static byte[] chunked(byte[] body) {
        int half = body.length / 2;
        return join(
                utf8(Integer.toHexString(half) + "\r\n"),
                Arrays.copyOf(body, half),
                utf8("\r\n" + Integer.toHexString(body.length - half) + ";x=y\r\n"),
                Arrays.copyOfRange(body, half, body.length),
                utf8("\r\n0\r\n\r\n"));
    }

    /** Returns a web archive with a style sheet, a page that was not found, and the page, chunked and compressed. */
    static byte[] warc() {
        return join(
                record("warcinfo", "", "software: own\r\n", new byte[0]),
                record(
                        "response",
                        "https://gazette.example/style.css",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/css\r\n\r\n",
                        utf8("p{}")),
                record(
                        "response",
                        "https://gazette.example/old",
                        "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n",
                        utf8(PAGE)),
                record(
                        "response",
                        "https://gazette.example/gate",
                        "HTTP/1.1 200 OK\r\n"
                                + "Content-Type: text/html; charset=utf-8\r\n"
                                + "Transfer-Encoding: chunked\r\n"
                                + "Content-Encoding: gzip\r\n\r\n",
                        chunked(gzip(utf8(PAGE)))));
    }

    /**
     * Returns the page as a browser saves it in MHTML, beside a picture.
     *
     * @param encoding the transfer encoding of the page
     * @param body the page in that encoding
     */
    static byte[] mhtml(String encoding, String body) {
        return utf8("From: <Saved by a browser>\r\n"
                + "Snapshot-Content-Location: https://gazette.example/gate\r\n"
                + "Subject: Gate\r\n"
                + "Date: Fri, 5 Mar 2021 09:09:10 +0100\r\n"
                + "MIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n"
                + "\ttype=\"text/html\";\r\n"
                + "\tboundary=\"----Mark--7\"\r\n\r\n\r\n"
                + "------Mark--7\r\n"
                + "Content-Type: text/html\r\n"
                + "Content-ID: <frame-1>\r\n"
                + "Content-Transfer-Encoding: "
                + encoding
                + "\r\nContent-Location: https://gazette.example/gate\r\n\r\n" + body
                + "\r\n"
                + "------Mark--7\r\n"
                + "Content-Type: image/png\r\n"
                + "Content-Transfer-Encoding: base64\r\n"
                + "Content-Location: https://gazette.example/a.png\r\n\r\n"
                + "iVBORw0KGgo=\r\n"
                + "------Mark--7--\r\n");
    }

    private static String quotedPrintable(String text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (byte b : utf8(text)) {
            String one = b == '=' || b < 32 ? String.format("=%02X", b & 0xff) : String.valueOf((char) b);
            if (column + one.length() > 74) {
                out.append("=\r\n");
                column = 0;
            }
            out.append(one);
            column += one.length();
        }
        return out.toString();
    }

    @Test
    void mhtmlOfEitherEncoding() {
        assertPage(
                read(mhtml("quoted-printable", quotedPrintable(PAGE))),
                "https://gazette.example/gate",
                "2021-03-05T08:09:10Z");
        assertPage(
                read(mhtml("base64", Base64.getMimeEncoder().encodeToString(utf8(PAGE)))),
                "https://gazette.example/gate",
                "2021-03-05T08:09:10Z");
        assertPage(read(mhtml("8bit", PAGE)), "https://gazette.example/gate", "2021-03-05T08:09:10Z");
    }

    @Test
    void mhtmlInAnOldEncoding() {
        byte[] whole = mhtml("binary", PAGE);
        byte[] old = new String(whole, StandardCharsets.UTF_8)
                .replace("Content-Type: text/html\r\n", "Content-Type: text/html; charset=\"iso-8859-1\"\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertPage(read(old), "https://gazette.example/gate", "2021-03-05T08:09:10Z");
    }

    @Test
    void aLiveBlogInAFrameIsFound() {
        String frame = "------Mark--7\r\n"
                + "Content-Type: text/html; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n"
                + "Content-Location: https://live.example/embed/5\r\n\r\n"
                + PAGE + "\r\n------Mark--7--";
        Document document = read(utf8(new String(
                        mhtml(
                                "8bit",
                                "<html><body><h1>Gate</h1><p>See below.</p><iframe"
                                        + " src='https://live.example/embed/5'></iframe></body></html>"),
                        StandardCharsets.UTF_8)
                .replace("------Mark--7--", frame)));
        assertPage(document, "https://live.example/embed/5", "2021-03-05T08:09:10Z");
        assertTrue(document.problems().stream().anyMatch(p -> p.what().contains("2 pages")));
    }

    @Test
    void warcPlainAndInGzipMembers() {
        assertPage(read(warc()), "https://gazette.example/gate", "2021-03-05T08:09:10Z");
        byte[] page = record(
                "response",
                "https://gazette.example/gate",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\n\r\n",
                deflate(utf8(PAGE), true));
        assertPage(
                read(join(gzip(record("warcinfo", "", "a: b\r\n", new byte[0])), gzip(page))),
                "https://gazette.example/gate",
                "2021-03-05T08:09:10Z");
    }

    @Test
    void waczAndZippedPages() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] inner = gzip(warc());
            ZipEntry stored = new ZipEntry("archive/data.warc.gz");
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(inner.length);
            CRC32 crc = new CRC32();
            crc.update(inner);
            stored.setCrc(crc.getValue());
            zip.putNextEntry(stored);
            zip.write(inner);
            zip.putNextEntry(new ZipEntry("pages/pages.jsonl"));
            zip.write(utf8("{}"));
        }
        assertPage(read(out.toByteArray()), "https://gazette.example/gate", "2021-03-05T08:09:10Z");
        ByteArrayOutputStream pages = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(pages)) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write(utf8(PAGE));
        }
        assertPage(read(pages.toByteArray()), null, null);
    }

    @Test
    void gzippedPagesAndRemarksOfTheCopy() {
        assertPage(read(gzip(utf8(PAGE))), null, null);
        String single = PAGE.replace(
                "<html>",
                "<!DOCTYPE html> <html><!--\n"
                        + " Page saved with SingleFile \n"
                        + " url: https://gazette.example/gate \n"
                        + " saved date: Fri Mar 05 2021 09:09:10 GMT+0100 (Central European Standard Time)\n"
                        + "-->");
        assertPage(read(utf8(single)), "https://gazette.example/gate", "2021-03-05T08:09:10Z");
        assertPage(
                read(utf8("<!-- saved from url=(0028)https://gazette.example/gate -->\n" + PAGE)),
                "https://gazette.example/gate",
                null);
        assertPage(
                read(utf8(PAGE
                        + "\n"
                        + "<!--\n"
                        + "     FILE ARCHIVED ON 08:09:10 Mar 05, 2021 AND RETRIEVED FROM THE\n"
                        + " INTERNET ARCHIVE ON 10:00:00 Jan 01, 2022.\n"
                        + "-->")),
                null,
                "2021-03-05T08:09:10Z");
    }

    @Test
    void theTimeOfTheCopyIsNoDateOfTheEvent() {
        String undated = PAGE.replaceAll(" datetime='[^']*'", "");
        Document document =
                read(new String(mhtml("8bit", undated), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        assertEquals(3, document.updates().size());
        Timing timing = Timing.of(document, DayAndZone.NONE);
        assertNull(timing.moments().get("d1-u1").at());
        assertEquals(Instant.parse("2021-03-05T08:09:10Z"), timing.captured().at());
        assertTrue(
                timing.captured().why().contains("Date: Fri, 5 Mar 2021"),
                timing.captured().why());
    }

    @Test
    void damageIsToldAndTheRestIsRead() {
        byte[] packed = gzip(utf8(PAGE + "<!--" + "x1y2".repeat(40_000) + "-->"));
        Document cut = read(Arrays.copyOf(packed, packed.length - 20));
        assertEquals(3, cut.updates().size());
        assertTrue(
                cut.problems().stream().anyMatch(p -> p.what().contains("damaged")),
                cut.problems().toString());
        byte[] bomb = gzip(new byte[80 * 1024 * 1024]);
        Document huge = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(bomb));
        assertEquals(DocumentKind.NONE, huge.kind());
        assertTrue(
                huge.problems().stream().anyMatch(p -> p.what().contains("64 MiB")),
                huge.problems().toString());
        Random random = new Random(5);
        for (byte[] whole : List.of(warc(), mhtml("quoted-printable", quotedPrintable(PAGE)), gzip(warc()))) {
            for (int i = 0; i < 150; i++) {
                byte[] damaged = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : random.nextInt(whole.length));
                for (int k = 0; k < 6 && damaged.length > 0; k++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                Document document = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(damaged));
                assertFalse(document.kind() == DocumentKind.NONE
                        && document.problems().isEmpty());
            }
        }
    }
}
