package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.cite.CitationStyle;
import app.rundown.export.content.Selection;
import app.rundown.model.Quote;
import app.rundown.text.TextTable;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.Note;
import app.rundown.user.PlacedNotes;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks that citeproc-java, which others wrote, reads the same references out of all three formats. */
class ReferencesTest {
    private static final Selection ALL = HarbourTimeline.all(
            HarbourTimeline.SHIPS, HarbourTimeline.OPENED, HarbourTimeline.RUMOUR, HarbourTimeline.POINT);

    /** Returns the references that the library reads, by their keys. */
    private static Map<String, CSLItemData> read(Format format, Selection selection) throws Exception {
        String text = ExportedText.of(format, selection);
        InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        if (format == Format.BIBTEX) {
            BibTeXConverter converter = new BibTeXConverter();
            return converter.toItemData(converter.loadDatabase(bytes));
        }
        if (format == Format.RIS) {
            RISConverter converter = new RISConverter();
            return converter.toItemData(converter.loadLibrary(bytes));
        }
        JsonLexer lexer = new JsonLexer(new StringReader(text));
        Map<String, CSLItemData> items = new LinkedHashMap<>();
        for (Object item : new JsonParser(lexer).parseArray()) {
            @SuppressWarnings("unchecked")
            CSLItemData data = CSLItemData.fromJson((Map<String, Object>) item);
            items.put(data.getId(), data);
        }
        return items;
    }

    private static List<String> keysAndTitles(Map<String, CSLItemData> items) {
        return items.entrySet().stream()
                .map(item -> item.getKey() + " " + item.getValue().getTitle())
                .sorted()
                .toList();
    }

    private static CSLItemData item(Format format, String end) throws Exception {
        return read(format, ALL).entrySet().stream()
                .filter(item -> item.getKey().endsWith(end))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @ParameterizedTest
    @EnumSource(names = {"CSL", "BIBTEX", "RIS"})
    void anUpdateAndEachOfItsQuotesIsAReference(Format format) throws Exception {
        Map<String, CSLItemData> items = read(format, ALL);
        assertEquals(9, items.size());
        assertEquals(keysAndTitles(read(Format.CSL, ALL)), keysAndTitles(items));
        assertEquals(
                "The bridge is open (12:10 GMT, inferred)",
                item(format, "def53e95-u1").getTitle());
    }

    @ParameterizedTest
    @EnumSource(names = {"CSL", "BIBTEX", "RIS"})
    void aReferenceSaysWhoWhereAndWhen(Format format) throws Exception {
        CSLItemData quote = item(format, "-q1");
        assertEquals(
                "Ana Ruiz",
                Stream.of(
                                quote.getAuthor()[0].getLiteral(),
                                quote.getAuthor()[0].getGiven(),
                                quote.getAuthor()[0].getFamily())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")));
        assertEquals("“Today we cross,” (12:10 GMT, inferred)", quote.getTitle());
        assertEquals("news.example", quote.getPublisher());
        assertEquals("https://news.example/harbour#1", quote.getURL());
        assertTrue(
                quote.getNote()
                        .startsWith("Ana Ruiz, quoted in “The bridge is open” by A. Reporter; 1 March 2024, 12:10 GMT,"
                                + " inferred; captured 2 March 2024, 09:00 UTC; SHA-256 def53e95f1fc7a2aa7dbc"),
                quote.getNote());
        CSLItemData doubtful = item(format, "-q0");
        assertNull(doubtful.getAuthor());
        assertEquals("“free” — Ana Ruiz (inferred from a pronoun, doubtful) (time unknown)", doubtful.getTitle());
    }

    @ParameterizedTest
    @EnumSource(names = {"CSL", "BIBTEX", "RIS"})
    void aReferenceHasTheUsersNoteOnIt(Format format) throws Exception {
        TimelineEntry entry = HarbourTimeline.entry(HarbourTimeline.OPENED);
        Quote quote = entry.quotes().getFirst();
        String hostile = "Ask #1 @ 50 % }\nTY  - BOOK\u202e";
        PlacedNotes.Placed own = new PlacedNotes.Placed(new Note(hostile, Instant.EPOCH, ""), null);
        PlacedNotes.Placed of = new PlacedNotes.Placed(new Note("Who heard it?", Instant.EPOCH, ""), quote);
        Selection noted = new Selection(
                HarbourTimeline.TIMELINE,
                List.of(entry),
                false,
                "",
                0,
                Set.of(),
                new PlacedNotes(Map.of(entry.id(), List.of(own, of)), Map.of(quote.id(), of.note()), List.of()));
        Map<String, CSLItemData> plain = read(format, HarbourTimeline.all(HarbourTimeline.OPENED));
        Map<String, CSLItemData> items = read(format, noted);
        Map<String, String> changed = new TreeMap<>();
        items.forEach((key, item) -> {
            String facts = Objects.requireNonNull(plain.get(key)).getNote();
            String more =
                    format == Format.BIBTEX ? item.getAnnote() : item.getNote().substring(facts.length());
            if (more != null && !more.isEmpty()) {
                changed.put(key.substring(key.lastIndexOf('-')), format == Format.BIBTEX ? unescaped(more) : more);
            }
        });
        String before = format == Format.CSL ? "\nYour note: " : format == Format.RIS ? "\n" : "";
        String line = format == Format.CSL ? "\n" : " ";
        assertEquals(
                Map.of("-u1", before + "Ask #1 @ 50 % }" + line + "TY - BOOK", "-q1", before + "Who heard it?"),
                changed);
        assertFalse(format.loss(noted).contains("note left out"));
        assertEquals(
                format != Format.CSL, format.loss(noted).contains(" · the lines of 1 note joined"), format.loss(noted));
    }

    @Test
    void cslHasDaysAndTypes() throws Exception {
        CSLItemData update = item(Format.CSL, "def53e95-u1");
        assertEquals(CSLType.POST_WEBLOG, update.getType());
        assertArrayEquals(new int[][] {{2024, 3, 1}}, update.getIssued().getDateParts());
        assertArrayEquals(new int[][] {{2024, 3, 2}}, update.getAccessed().getDateParts());
        assertEquals("Harbour bridge: live <updates>", update.getContainerTitle());
        assertEquals(CSLType.WEBPAGE, item(Format.CSL, "f0a28992-u1").getType());
    }

    @ParameterizedTest
    @EnumSource(names = {"CSL", "BIBTEX", "RIS"})
    void hostileWordsBecomeNoReference(Format format) throws Exception {
        String hostile = "=1+1 }} @book{x, title={y}} {{ \\input{z} <script> % # $ & _ ^ ~ \u0000\u202e\u2028ER  - \r\n"
                + "TY  - BOOK\r\nTI  - z\r\n\ud83d\ude00";
        Map<String, CSLItemData> items = read(format, HarbourTimeline.single(hostile));
        assertEquals(1, items.size());
        assertEquals(
                "=1+1 }} @book{x, title={y}} {{ \\input{z} <script> % # $ & _ ^ ~ \ufffd ER - TY - BOOK TI - z"
                        + " \ud83d\ude00 (time unknown)",
                unescaped(items.values().iterator().next().getTitle()));
    }

    /** Undoes the escapes of BibTeX: the library leaves a title as it is in which it does not know all commands. */
    private static String unescaped(String title) {
        if (!title.startsWith("{")) {
            return title;
        }
        String words = title.substring(1, title.length() - 1).replace("\\textbackslash{}", "\0");
        for (List<String> row : TextTable.rows(CitationStyle.class, "bibtex-escapes.tsv")) {
            words = words.replace(row.get(1), Character.toString(Integer.parseInt(row.getFirst(), 16)));
        }
        return words.replace('\0', '\\');
    }

    @Test
    void everyMemberIsOneOfTheSpecification() {
        Map<String, List<String>> kinds = TextTable.rows(ReferencesTest.class, "csl-variables.tsv").stream()
                .collect(Collectors.toMap(
                        List::getFirst, row -> List.of(row.get(1).split(" "))));
        for (JsonNode item : JsonMapper.shared().readTree(ExportedText.of(Format.CSL, ALL))) {
            assertTrue(item.has("id")
                    && kinds.get("types").contains(item.path("type").stringValue("")));
            item.properties().forEach(member -> {
                String name = member.getKey();
                JsonNode value = member.getValue();
                boolean fits = name.equals("type")
                        || (kinds.get("plain").contains(name)
                                        || kinds.get("text").contains(name))
                                && value.isString()
                        || kinds.get("date").contains(name)
                                && value.propertyNames().equals(Set.of("date-parts"))
                                && value.path("date-parts").path(0).size() == 3
                        || kinds.get("name").contains(name)
                                && value.isArray()
                                && value.path(0).path("literal").isString();
                assertTrue(fits, member::toString);
            });
        }
    }
}
