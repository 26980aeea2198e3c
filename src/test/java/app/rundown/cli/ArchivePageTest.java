package app.rundown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.read.source.ArchiveBuilder;
import app.rundown.store.CaptureFiles;
import app.rundown.timeline.Filter;
import app.rundown.ui.FxThread;
import app.rundown.ui.WindowRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the export of one page of an archive of several. */
class ArchivePageTest {
    private final FakeTerminal terminal = new FakeTerminal();

    @TempDir
    private Path folder;

    private String archive;

    @BeforeEach
    void write() throws IOException {
        byte[] bytes = new ArchiveBuilder()
                .blog("https://harbour.example/boats", "Boats", 3)
                .blog("https://harbour.example/ships", "Ships", 5)
                .bytes();
        archive = Files.write(folder.resolve("a.warc"), bytes).toString();
    }

    @Test
    void theOthersAreListed() throws IOException {
        assertEquals(0, terminal.run("export", "--format=csv", archive), terminal.err());
        assertEquals(6, terminal.out().lines().count(), terminal.out());
        assertTrue(
                terminal.err()
                        .contains("It holds 2 pages with updates; page 2 was read. With --page, another one is read:"),
                terminal.err());
        assertTrue(
                terminal.err().contains("1  Boats · 3 updates · 2024-05-02T20:00:00Z · https://harbour.example/boats"),
                terminal.err());
    }

    @Test
    void oneIsChosenByNumberOrAddress() throws IOException {
        for (String page : new String[] {"1", "https://harbour.example/boats"}) {
            FakeTerminal fresh = new FakeTerminal();
            assertEquals(0, fresh.run("export", "--format=csv", "--page", page, archive), fresh.err());
            assertEquals(4, fresh.out().lines().count(), fresh.out());
            assertEquals("", fresh.err());
        }
    }

    @Test
    void aPageThatIsNotThereIsAnError() throws IOException {
        assertEquals(1, terminal.run("export", "--format=csv", "--page=9", archive), terminal.err());
        assertEquals("", terminal.out());
        assertTrue(terminal.err().contains("It holds no page “9”. Its pages with updates are:"), terminal.err());
        assertTrue(terminal.err().contains("2  Ships · 5 updates"), terminal.err());
    }

    @Test
    void aPictureShowsTheChosenPage() throws IOException {
        Path picture = folder.resolve("p.png");
        assertEquals(0, terminal.run("render", "-o", picture.toString(), archive), terminal.err());
        assertTrue(terminal.err().contains("page 2 was read. With --page, another one is read:"), terminal.err());
        FakeTerminal fresh = new FakeTerminal();
        assertEquals(0, fresh.run("render", "--force", "--page=1", "-o", picture.toString(), archive), fresh.err());
        assertEquals("", fresh.err());
        Places places = new Places(new Web("test"), CaptureFiles::read);
        List<String> titles = new ArrayList<>();
        FxThread.start();
        for (String page : new String[] {"1", "https://harbour.example/ships"}) {
            WindowRenderer.render(
                    List.of(archive),
                    new WindowRenderer.Frame(400, 300, false, 100),
                    timeline -> {
                        titles.add(timeline.documents().getFirst().document().title());
                        return Filter.NONE;
                    },
                    places.withPage(page),
                    complaint -> {});
        }
        assertEquals(List.of("Boats", "Ships"), titles);
    }

    @Test
    void noPictureIsMadeOfAPageThatIsNotThere() {
        Path picture = folder.resolve("p.png");
        assertEquals(1, terminal.run("render", "--page=9", "-o", picture.toString(), archive));
        assertTrue(terminal.err().contains("It holds no page “9”. Its pages with updates are:"), terminal.err());
        assertTrue(Files.notExists(picture));
    }
}
