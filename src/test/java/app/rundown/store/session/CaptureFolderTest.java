package app.rundown.store.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.rundown.model.Capture;
import app.rundown.model.Fetched;
import app.rundown.store.CaptureFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that captures of followed live blogs are kept as they are and found again. */
class CaptureFolderTest {
    private static final String ASKED = "https://harbour.example/live";

    @TempDir
    private Path folder;

    private static Capture capture(String asked, String at, String page) {
        byte[] bytes = page.getBytes(Charset.forName("windows-1252"));
        return new Capture(asked + "?edition=uk", bytes, new Fetched(asked, Instant.parse(at), "windows-1252"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"' <!DOCTYPE html>' | html", "'{\"a\":1}' | json", "'[1]' | json", "Boats stay in port | txt"})
    void theNameTellsTimeBytesAndType(String page, String extension) throws IOException {
        Capture capture = capture(ASKED, "2024-05-14T11:40:05Z", page);
        assertEquals(
                "2024-05-14T114005Z-" + capture.sha256().substring(0, 8) + "." + extension,
                new CaptureFolder(folder).keep(capture));
    }

    @Test
    void theNewestOfAnAddressComesBackAsItWasFetched() throws IOException {
        CaptureFolder captures = new CaptureFolder(folder.resolve("new"));
        assertEquals(Optional.empty(), captures.newest(ASKED));
        captures.keep(capture(ASKED, "2024-05-14T11:40:05Z", "<p>Zwölf</p>"));
        Capture newest = capture(ASKED, "2024-05-14T11:41:05Z", "<p>Dreizehn für heute</p>");
        captures.keep(newest);
        captures.keep(capture("https://other.example/", "2024-05-14T11:42:05Z", "<p>Anderes</p>"));
        Capture found = new CaptureFolder(folder.resolve("new")).newest(ASKED).orElseThrow();
        assertEquals(newest, found);
        assertEquals(newest.fetched(), found.fetched());
    }

    @Test
    void aFileOfTheFolderIsTheCaptureThatItWas() throws IOException {
        Capture capture = capture(ASKED, "2024-05-14T11:40:05Z", "<p>Zwölf</p>");
        String file = folder.resolve(new CaptureFolder(folder).keep(capture)).toString();
        Capture found = CaptureFolder.told(CaptureFiles.read(file));
        assertEquals(capture, found);
        assertEquals(capture.fetched(), found.fetched());
        Files.writeString(Path.of(file), "<p>Elf</p>");
        assertNull(CaptureFolder.told(CaptureFiles.read(file)).fetched());
        String other =
                Files.writeString(folder.resolve("other.html"), "<p>Zehn</p>").toString();
        assertNull(CaptureFolder.told(CaptureFiles.read(other)).fetched());
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        CaptureFolder captures = new CaptureFolder(folder);
        Capture capture = capture(ASKED, "2024-05-14T11:40:05Z", "<p>Zwölf</p>");
        String name = captures.keep(capture);
        assertEquals(name, captures.keep(capture));
        Files.writeString(folder.resolve(name), "mine");
        assertThrows(IOException.class, () -> captures.keep(capture));
        assertEquals("mine", Files.readString(folder.resolve(name)));
        assertEquals(Optional.empty(), captures.newest(ASKED));
    }

    @Test
    void aLineThatWasCutShortHidesNoOther() throws IOException {
        CaptureFolder captures = new CaptureFolder(folder);
        Capture first = capture(ASKED, "2024-05-14T11:40:05Z", "<p>Zwölf</p>");
        captures.keep(first);
        Files.writeString(
                folder.resolve("captures.jsonl"),
                "{\"sha256\":\"12",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
        assertEquals(first, captures.newest(ASKED).orElseThrow());
        Capture second = capture(ASKED, "2024-05-14T11:41:05Z", "<p>Dreizehn</p>");
        captures.keep(second);
        assertEquals(second, captures.newest(ASKED).orElseThrow());
    }
}
