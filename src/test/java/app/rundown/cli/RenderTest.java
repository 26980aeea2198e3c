package app.rundown.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.Web;
import app.rundown.store.SigningKeyFile;
import app.rundown.store.Theme;
import app.rundown.timeline.Filter;
import app.rundown.timeline.TimeBound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks {@code rundown render} from outside, with a renderer that only notes what it is to draw. */
class RenderTest {
    @TempDir
    private Path folder;

    @Test
    void aPictureOfWhatCannotBeReadSaysSo() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Path picture = folder.resolve("window.png");
        int code = new CommandLineInterface(
                        "1",
                        new Web("1"),
                        (files, measured) -> 0,
                        (wanted, complaints) -> {
                            complaints.accept("missing.txt: There is no such file.");
                            return FakeTerminal.PICTURE;
                        },
                        new SigningKeyFile(Path.of("unused")),
                        InputStream.nullInputStream(),
                        new PrintStream(OutputStream.nullOutputStream()),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run("render", "-o", picture.toString(), "missing.txt");
        assertEquals(1, code);
        assertEquals(
                "rundown: missing.txt: There is no such file.",
                err.toString(StandardCharsets.UTF_8).strip());
        assertArrayEquals(FakeTerminal.PICTURE, Files.readAllBytes(picture));
    }

    @Test
    void rendersAPicture() throws IOException {
        Path picture = folder.resolve("p.png");
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(
                0,
                terminal.run("render", "-o", picture.toString(), "--size", "1600x1000", "--theme", "dark", "x"),
                terminal.err());
        assertEquals(
                new FakeTerminal.Drawing(List.of("x"), 1600, 1000, Theme.DARK, 100, Filter.NONE), terminal.drawing());
        assertArrayEquals(FakeTerminal.PICTURE, Files.readAllBytes(picture));
        assertEquals(3, terminal.run("render", "-o", picture.toString(), "x"));
        assertEquals(0, terminal.run("render", "--force", "-o", picture.toString(), "x"));
        assertEquals(
                new FakeTerminal.Drawing(List.of("x"), 1280, 800, Theme.LIGHT, 100, Filter.NONE), terminal.drawing());
    }

    @Test
    void rendersWhatAnExportWouldChoose() {
        FakeTerminal terminal = new FakeTerminal();
        Path picture = folder.resolve("p.png");
        assertEquals(
                0,
                terminal.run(
                        "render",
                        "-o",
                        picture.toString(),
                        "--text-size",
                        "150",
                        "--speaker",
                        "Keane",
                        "--from",
                        "09:00",
                        "--search",
                        "\"no boat\" harbour",
                        "x"),
                terminal.err());
        assertEquals(150, terminal.drawing().textSize());
        assertEquals(
                Filter.NONE
                        .but()
                        .speakers(Set.of("Maria Keane"))
                        .from(TimeBound.parse("09:00"))
                        .words(List.of("no boat", "harbour"))
                        .scope(Filter.Scope.MATCHES)
                        .done(),
                terminal.drawing().filter());
        assertEquals(0, terminal.run("render", "--force", "-o", picture.toString(), "--topic", "Moonlight", "x"));
        assertEquals(Set.of("Moonlight"), terminal.drawing().filter().topics());
        assertTrue(terminal.err().contains("Moonlight"), terminal.err());
    }
}
