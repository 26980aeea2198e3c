package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
import app.rundown.export.evidence.WaczReader;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.CaptureTime;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Fetched;
import app.rundown.timeline.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Reads evidence bundles as a stranger's program would. */
class EvidenceExporterTest {
    private static final Instant FETCHED = Instant.parse("2024-03-01T12:00:00.123456Z");

    private static byte[] bundle(Selection selection) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Format.WACZ.exporter().write(selection, out);
        return out.toByteArray();
    }

    private static AnalysedDocument document(String id, Capture capture, @Nullable CaptureTime time) {
        Document document = new Document(
                id,
                capture,
                DocumentKind.NONE,
                "Title",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new AnalysedDocument(document, time, Map.of(), List.of(), List.of());
    }

    private static WaczReader read(AnalysedDocument... documents) throws IOException {
        Timeline timeline = Timeline.of(List.of(documents), Map.of());
        return new WaczReader(bundle(new Selection(timeline, List.of(), true, "", 0)));
    }

    @Test
    void holdsCapturesSelectionAndReport() throws IOException {
        Selection selection = HarbourTimeline.all(HarbourTimeline.SHIPS, HarbourTimeline.OPENED, HarbourTimeline.POINT);
        WaczReader read = new WaczReader(bundle(selection));
        assertEquals(3, read.captures().size());
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(
                    selection.documents().get(i).document().capture().bytes(),
                    read.captures().get(i).bytes());
        }
        assertEquals(
                ExportedText.of(Format.JSON, selection),
                new String(read.file("evidence/selection.json"), StandardCharsets.UTF_8));
        assertEquals(
                ExportedText.of(Format.HTML, selection),
                new String(read.file("evidence/report.html"), StandardCharsets.UTF_8));
        JsonNode list = read.json("datapackage.json");
        assertEquals("2024-03-02T09:00:00Z", list.get("created").asString());
        assertTrue(list.get("description").asString().contains("newest capture"));
        assertFalse(read.json("datapackage-digest.json").has("signedData"));
        assertTrue(Format.WACZ.loss(selection).contains("with the 3 whole captures"), Format.WACZ.loss(selection));
    }

    @Test
    void aFetchedPageIsFromItsAddressAndItsMoment() throws IOException {
        Fetched fetched = new Fetched("https://a.example/", FETCHED, "windows-1252");
        Capture capture = new Capture(
                "https://www.A.example:8080/bü[1]?q=%C3%A4#x#y", "<p>".getBytes(StandardCharsets.UTF_8), fetched);
        WaczReader read = read(document("d1", capture, fetched.time()));
        WaczReader.Capture only = read.captures().getFirst();
        assertEquals(URI.create("https://www.A.example:8080/b%C3%BC%5B1%5D?q=%C3%A4#x%23y"), only.uri());
        assertEquals(Instant.parse("2024-03-01T12:00:00Z"), only.date());
        assertEquals("text/html;charset=windows-1252", only.type().replace(" ", ""));
        String index = new String(read.file("indexes/index.cdxj"), StandardCharsets.UTF_8);
        assertTrue(index.startsWith("example,a,www:8080)/b%c3%bc%5b1%5d?q=%c3%a4#x%23y 20240301120000 {"), index);
        JsonNode told = read.json("evidence/selection.json")
                .get("documents")
                .get(0)
                .get("capture")
                .get("fetched");
        assertEquals(FETCHED.toString(), told.get("at").asString());
        assertEquals("windows-1252", told.get("charset").asString());
    }

    @Test
    void anUnknownTimeIsPlainlyNone() throws IOException {
        WaczReader read = read(document("d1", new Capture("dir/a b#1.txt", new byte[] {'x'}), null));
        assertEquals(Instant.EPOCH, read.captures().getFirst().date());
        assertEquals(
                URI.create("file:///a%20b%231.txt"), read.captures().getFirst().uri());
        assertFalse(read.json("datapackage.json").has("created"));
        assertTrue(new String(read.file("pages/pages.jsonl"), StandardCharsets.UTF_8)
                .contains("The time of capture is unknown"));
    }

    @Test
    void severalDocumentsOfOneCaptureShareIt() throws IOException {
        Capture capture = new Capture("a.warc", "WARC/1.0\r\n".getBytes(StandardCharsets.UTF_8));
        WaczReader read = read(
                document("d1", capture.withPage("1"), null),
                document("d2", capture.withPage("2"), null),
                document("d3", new Capture("b.warc", capture.bytes()), null));
        assertEquals(2, read.captures().size());
        assertEquals(
                "2",
                read.json("evidence/selection.json")
                        .get("documents")
                        .get(1)
                        .get("capture")
                        .get("page")
                        .asString());
    }

    @ParameterizedTest
    @CsvSource({
        "' \n<html>', text/html",
        "'<?xml version=\"1.0\"?><!-- a --><rss version=\"2.0\"><channel/></rss>', application/rss+xml",
        "'<feed xmlns=\"http://www.w3.org/2005/Atom\"/>', application/atom+xml",
        "'<?xml version=\"1.0\"?><!DOCTYPE html><html>', text/html",
        "'[1]', application/json",
        "'12:05 Words', text/plain",
        "'', text/plain",
        "'WARC/1.1', application/warc",
        "'PK\u0003\u0004', application/zip",
        "'From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n', multipart/related",
        "'é 12:05', text/plain"
    })
    void aCaptureHasTheTypeOfItsFirstBytes(String content, String type) throws IOException {
        WaczReader read = read(document("d1", new Capture("x", content.getBytes(StandardCharsets.ISO_8859_1)), null));
        assertEquals(type, read.captures().getFirst().type());
    }

    @Test
    void noPieceIsLarge() throws IOException {
        Selection one = HarbourTimeline.single("The harbour opens");
        Selection many = new Selection(
                one.timeline(), Collections.nCopies(5000, one.entries().getFirst()), false, "", 0);
        long[] sizes = new long[2];
        Format.WACZ.exporter().write(many, new OutputStream() {
            @Override
            public void write(int b) {
                sizes[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                sizes[0] += length;
                sizes[1] = Math.max(sizes[1], length);
            }
        });
        assertTrue(sizes[1] < sizes[0] / 20, sizes[1] + " of " + sizes[0] + " bytes at once");
    }

    @Test
    void stopsWhereTheStreamFails() {
        IOException full = new IOException("No space left on device");
        assertSame(
                full,
                assertThrows(
                        IOException.class,
                        () -> Format.WACZ
                                .exporter()
                                .write(HarbourTimeline.all(HarbourTimeline.OPENED), new OutputStream() {
                                    @Override
                                    public void write(int b) throws IOException {
                                        throw full;
                                    }
                                })));
    }
}
