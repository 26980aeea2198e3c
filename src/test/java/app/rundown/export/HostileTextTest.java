package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.text.UnseenCharacters;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends words that some format could take for its own syntax through every format, those that are added later as well.
 * Each file is read by the parser of its kind, which finds nothing wrong; where a check knows the place of the words,
 * they come back. A ZIP is checked entry by entry.
 */
@Execution(ExecutionMode.CONCURRENT)
class HostileTextTest {
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("formula", "=HYPERLINK(\"http://x.example\";\"a\")"),
            Map.entry("command", "@SUM(1+1)*cmd|' /C calc'!A0"),
            Map.entry("full-width formula", "\uff1d1+1"),
            Map.entry("script", "</script><script>alert(1)</script><img src=x onerror=alert(1)>"),
            Map.entry("style", "</style><style>*{display:none}</style><!-- ]]> -->"),
            Map.entry("entities", "&lt;b&gt; &amp;amp; &#0; &copy; AT&T"),
            Map.entry(
                    "Markdown", "# *a* _b_ `c` [d](javascript:x) ![e](f) ~~g~~ | h\n---\n1. i\n    code\n> j\n[k]: l"),
            Map.entry("bidi", "a\u202egpj.exe\u202c \u2066b\u2069 \u200f\u0627\u0644"),
            Map.entry("NUL", "a\u0000b"),
            Map.entry("XML controls", "a\u0001\u0008\u000b\u001f\u007f\u0085\ufffe\uffffb"),
            Map.entry("line separators", "a\u2028b\u2029c\r\nd\re"),
            Map.entry("emoji", "\ud83d\udc69\u200d\ud83d\ude80 \ud83c\uddea\ud83c\uddf8 e\u0301"),
            Map.entry("half an emoji", "a\ud83db\udc69c"),
            Map.entry("quotation marks", "\"a\"\"b\",;\t'c'\\\"\r\n\"d"),
            Map.entry("template", "{{a}} ${b} <%c%> \\input{d} %e @f{g}"),
            // Longer than any length of 16 bits.
            Map.entry("very long", "Very long. ".repeat(7_000)));

    private static Stream<Arguments> all() {
        return Stream.of(Format.values())
                .flatMap(format -> TEXTS.keySet().stream().sorted().map(name -> Arguments.of(format, name)));
    }

    private static byte[] bytes(Format format, Selection selection) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.exporter().write(selection, bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("all")
    void harmsNoFormat(Format format, String name) throws IOException {
        String words = TEXTS.getOrDefault(name, "");
        Selection selection = HarbourTimeline.hostile(words);
        byte[] file = bytes(format, selection);
        assertArrayEquals(file, bytes(format, selection), "the same bytes again");
        assertFalse(format.loss(selection).isEmpty());
        if (format.exporter() instanceof TextExporter) {
            check(format.extension(), utf8(file), words);
            checkWords(format, utf8(file), words);
        } else {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                int entries = 0;
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    entries++;
                    byte[] content = zip.readAllBytes();
                    if (!entry.getName().contains("archive/")) {
                        check(extension(entry.getName()), utf8(content), words);
                    }
                }
                assertTrue(entries > 0);
            }
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Decodes strictly: a format that lets half of a pair through is no UTF-8. */
    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Parses a file by what its extension says. */
    private static void check(String extension, String file, String words) {
        switch (extension) {
            case "html" -> assertEquals(List.of(), WebPageRules.broken(file));
            case "json", "jsonld" ->
                assertTrue(JsonMapper.shared().readTree(file).isContainer());
            case "jsonl" -> file.lines().forEach(line -> JsonMapper.shared().readTree(line));
            case "csv" -> assertFalse(rows(file).isEmpty());
            case "qde", "xml", "graphml" -> assertWellFormed(file);
            default -> assertTrue(file.indexOf('\0') < 0, "NUL in a text");
        }
    }

    /** Finds the words themselves where the format keeps them in a place of their own. */
    private static void checkWords(Format format, String file, String words) {
        String seen = UnseenCharacters.cleaned(whole(words));
        switch (format.extension()) {
            case "html" -> {
                Document page = Jsoup.parse(file);
                page.select(".headline > .who").remove();
                String headline = page.select("article .headline").text();
                assertEquals(squeezed(seen.replaceAll("[\ufffe\uffff]", "\ufffd")), squeezed(headline));
            }
            case "md" -> {
                String text = TextContentRenderer.builder()
                        .build()
                        .render(Parser.builder().build().parse(file));
                assertTrue(squeezed(text).contains(squeezed(seen)), text);
            }
            case "csv" -> {
                String cell = rows(file).getFirst().getField("headline");
                boolean formula = !seen.isEmpty() && "=+-@\uff1d".indexOf(seen.charAt(0)) >= 0;
                assertEquals((formula ? "'" : "") + seen, cell);
            }
            default -> {
                if (format == Format.JSON || format == Format.JSON_LINES) {
                    JsonNode root = JsonMapper.shared().readTree(file);
                    JsonNode update =
                            format == Format.JSON ? root.get("updates").get(0) : root;
                    assertEquals(whole(words), update.get("headline").asString());
                }
            }
        }
    }

    /** Replaces halves of pairs, as every encoder does. */
    private static String whole(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String squeezed(String words) {
        return words.replaceAll("(?U)[\\s\u2028\u2029]+", "");
    }

    private static List<NamedCsvRecord> rows(String file) {
        List<NamedCsvRecord> rows = new ArrayList<>();
        CsvReader.builder()
                .skipEmptyLines(false)
                .maxBufferSize(1 << 24)
                .ofNamedCsvRecord(file.substring(1))
                .forEach(rows::add);
        return rows;
    }

    private static void assertWellFormed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
