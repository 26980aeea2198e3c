package app.rundown.export.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.Warcinfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a bundle as a stranger's program would, with the JDK's ZIP, Jackson and jwarc, and fails where it breaks a rule
 * of WACZ 1.1.1, of CDXJ 0.1.0 or of WARC 1.1.
 */
public final class WaczReader {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** The captured bytes by where they are from. */
    private final List<Capture> captures = new ArrayList<>();

    /** What a record of the archive holds. */
    public record Capture(URI uri, Instant date, String type, byte[] bytes) {}

    /** Reads all of a bundle. */
    public WaczReader(byte[] wacz) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(wacz))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(ZipEntry.STORED, entry.getMethod(), entry.getName());
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        checkPackage();
        checkIndex(records());
        checkPages();
    }

    /** Returns a file of the bundle as JSON. */
    public JsonNode json(String path) {
        return JSON.readTree(file(path));
    }

    /** Returns a file of the bundle. */
    public byte[] file(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    /** Returns the captures in their order. */
    public List<Capture> captures() {
        return captures;
    }

    private void checkPackage() {
        JsonNode all = json("datapackage.json");
        assertEquals("data-package", all.get("profile").asString());
        assertEquals("1.1.1", all.get("wacz_version").asString());
        Set<String> listed = new HashSet<>(Set.of("datapackage.json", "datapackage-digest.json"));
        for (JsonNode resource : all.get("resources")) {
            String path = resource.get("path").asString();
            assertTrue(listed.add(path), path);
            assertEquals("sha256:" + sha256(file(path)), resource.get("hash").asString(), path);
            assertEquals(file(path).length, resource.get("bytes").asInt(), path);
            assertTrue(resource.get("name").asString().matches("[-a-z0-9._/]+"), path);
        }
        assertEquals(files.keySet(), listed);
        JsonNode digest = json("datapackage-digest.json");
        assertEquals("datapackage.json", digest.get("path").asString());
        assertEquals(
                "sha256:" + sha256(file("datapackage.json")), digest.get("hash").asString());
    }

    /** Returns where each record begins. */
    private List<Long> records() throws IOException {
        List<Long> offsets = new ArrayList<>();
        Set<URI> ids = new HashSet<>();
        byte[] warc = file("archive/captures.warc");
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(warc))) {
            reader.setLenient(false);
            reader.onWarning(warning -> assertEquals("", warning));
            reader.calculateBlockDigest();
            for (WarcRecord record : reader) {
                assertEquals("1.1", record.version().toString().replace("WARC/", ""));
                assertTrue(ids.add(record.id()), record.toString());
                if (offsets.isEmpty()) {
                    assertTrue(record instanceof Warcinfo, record.toString());
                } else {
                    WarcResource resource = (WarcResource) record;
                    byte[] bytes = resource.body().stream().readAllBytes();
                    assertEquals(
                            sha256(bytes), resource.blockDigest().orElseThrow().hex());
                    captures.add(new Capture(
                            resource.targetURI(),
                            resource.date(),
                            resource.contentType().toString(),
                            bytes));
                }
                offsets.add(reader.position());
            }
        }
        return offsets.subList(1, offsets.size());
    }

    private void checkIndex(List<Long> offsets) {
        byte[] warc = file("archive/captures.warc");
        String index = new String(file("indexes/index.cdxj"), StandardCharsets.UTF_8);
        List<String> lines = index.lines().toList();
        assertEquals(lines.stream().sorted().toList(), lines);
        assertEquals(offsets.size(), lines.size());
        Set<Integer> seen = new HashSet<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 3);
            JsonNode facts = JSON.readTree(parts[2]);
            assertTrue(parts[1].matches("\\d{14}"), line);
            assertEquals("captures.warc", facts.get("filename").asString());
            int offset = facts.get("offset").asInt();
            int length = facts.get("length").asInt();
            assertTrue(offsets.contains((long) offset) && seen.add(offset), line);
            String record = new String(warc, offset, length, StandardCharsets.ISO_8859_1);
            assertTrue(record.startsWith("WARC/1.1\r\nWARC-Type: resource\r\n"), line);
            assertTrue(record.endsWith("\r\n\r\n"), line);
            assertTrue(offset + length == warc.length || warc[offset + length] == 'W', line);
            assertTrue(
                    record.contains("\r\nWARC-Target-URI: " + facts.get("url").asString() + "\r\n"), line);
            byte[] body = Arrays.copyOfRange(warc, offset + record.indexOf("\r\n\r\n") + 4, offset + length - 4);
            assertEquals("sha256:" + sha256(body), facts.get("digest").asString());
            assertTrue(facts.has("mime") && facts.has("status"), line);
        }
    }

    private void checkPages() {
        List<JsonNode> lines = new String(file("pages/pages.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .map(JSON::readTree)
                .toList();
        assertEquals("json-pages-1.0", lines.getFirst().get("format").asString());
        Set<String> ids = new HashSet<>();
        for (JsonNode page : lines.subList(1, lines.size())) {
            assertTrue(ids.add(page.get("id").asString()), page.toString());
            URI uri = URI.create(page.get("url").asString());
            Instant date = Instant.parse(page.get("ts").asString());
            assertTrue(
                    captures.stream()
                            .anyMatch(capture -> capture.uri().equals(uri)
                                    && capture.date().equals(date)
                                    && sha256(capture.bytes())
                                            .equals(page.get("sha256").asString())),
                    page.toString());
        }
        Set<String> documents = new HashSet<>();
        json("evidence/selection.json")
                .get("documents")
                .forEach(document -> documents.add(document.get("id").asString()));
        assertEquals(documents, ids);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
