package app.rundown;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Checks the program as it is shipped: runs the runtime image that the build has just made, each time as its own
 * process.
 */
@Execution(ExecutionMode.CONCURRENT)
class ImageTest {
    private static final String LAUNCHER = OS.WINDOWS.isCurrentOs() ? "rundown.bat" : "rundown";
    private static final Path PROGRAM =
            Path.of("target", "image", "bin", LAUNCHER).toAbsolutePath();
    private static final String SAMPLE = "seeds/sochi-talks-live.txt";

    @TempDir
    Path folder;

    @BeforeEach
    void isThere() {
        assumeFalse(Boolean.getBoolean("exec.skip"), "the image was not built");
        assertTrue(Files.isExecutable(PROGRAM), () -> "no image: " + PROGRAM);
    }

    @Test
    void saysItsVersion() throws IOException, InterruptedException {
        ProcessResult launch = rundown(Map.of(), "--version");
        assertEquals("", launch.err());
        assertEquals(0, launch.code());
        assertTrue(text(launch.out()).matches("rundown \\d+\\.\\d+\\.\\d+\\S*\\R"), text(launch.out()));
    }

    @Test
    void exportsLikeTheClassesItIsMadeOf() throws IOException, InterruptedException {
        Path file = folder.resolve("export.json");
        ProcessResult launch = rundown(Map.of(), "export", "--format", "json", "-o", file.toString(), SAMPLE);
        assertEquals("", launch.err());
        assertEquals(0, launch.code());
        assertArrayEquals(SampleExports.export("json", SAMPLE), Files.readAllBytes(file));
    }

    @Test
    void drawsAPicture() throws IOException, InterruptedException {
        Path file = folder.resolve("window.png");
        ProcessResult launch = rundown(Map.of(), "render", "-o", file.toString(), "--size", "1100x700", SAMPLE);
        assertEquals("", launch.err());
        assertEquals(0, launch.code());
        assertPicture(file, 1100, 700);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void endsWithASentenceWhereThereIsNoDisplay() throws IOException, InterruptedException {
        ProcessResult launch = rundown(Map.of(), SAMPLE);
        assertNotEquals(0, launch.code());
        assertEquals("", text(launch.out()));
        assertEquals(1, launch.err().lines().count(), launch.err());
        assertTrue(launch.err().startsWith("rundown: ") && launch.err().contains("display"), launch.err());
        assertFalse(launch.err().contains("Exception"), launch.err());
    }

    /** Where GTK 3 is missing as well, the message names GTK 3 instead of the display. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void endsWithASentenceWhereTheDisplayDoesNotAnswer() throws IOException, InterruptedException {
        ProcessResult launch = rundown(Map.of("DISPLAY", ":4711"), SAMPLE);
        assertEquals(1, launch.code(), launch.err());
        assertEquals("", text(launch.out()));
        assertEquals(1, launch.err().lines().count(), launch.err());
        assertTrue(
                launch.err().startsWith("rundown: The display “:4711” does not answer")
                        || launch.err().startsWith("rundown: GTK 3"),
                launch.err());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void drawsAPictureInsteadInACheckout() throws IOException, InterruptedException {
        ProcessResult launch = rundown(Map.of("RUNDOWN_CHECKOUT", folder.toString()), SAMPLE);
        Path file = folder.resolve("target").resolve("rundown.png");
        assertEquals("", launch.err());
        assertEquals(0, launch.code());
        assertTrue(text(launch.out()).contains(file.toString()), text(launch.out()));
        assertPicture(file, 1280, 800);
    }

    @Test
    void measuresItsStart() throws IOException, InterruptedException {
        ProcessResult launch = java("app.rundown.app.Main", "--measure-start", SAMPLE);
        assertEquals("", launch.err());
        assertEquals(0, launch.code());
        assertTrue(
                text(launch.out()).matches("[1-9]\\d* first cards\\R[1-9]\\d* whole timeline\\R[1-9]\\d* quotes\\R"),
                text(launch.out()));
        assertFalse(Files.exists(folder.resolve("config")), "a measured start must not save settings");
    }

    @Test
    void measuresNothingWhereThereIsNoUpdate() throws IOException, InterruptedException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        ProcessResult launch = java("app.rundown.app.Main", "--measure-start", empty.toString());
        assertEquals(
                "rundown: nothing was measured, because no update was found.",
                launch.err().strip());
        assertEquals(1, launch.code());
        assertEquals("", text(launch.out()));
    }

    @Test
    void aWindowOfOneLabelIsThereToMeasureAgainst() throws IOException, InterruptedException {
        ProcessResult launch = java("app.rundown.app.LabelWindow");
        assertEquals(0, launch.code(), launch.err());
        assertTrue(text(launch.out()).matches("[1-9]\\d*\\R"), text(launch.out()));
    }

    /** Runs a class with the image's own Java; its windows need no display here. */
    private ProcessResult java(String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = List.of(
                PROGRAM.resolveSibling("java").toString(),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-m",
                "app.rundown/" + main);
        return ProcessResult.run(
                folder,
                Map.of(),
                Stream.concat(command.stream(), Stream.of(arguments)).toList());
    }

    private ProcessResult rundown(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return ProcessResult.run(
                folder,
                environment,
                Stream.concat(Stream.of(PROGRAM.toString()), Stream.of(arguments))
                        .toList());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void assertPicture(Path file, int width, int height) throws IOException {
        byte[] start = Arrays.copyOf(Files.readAllBytes(file), 4);
        assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, start);
        BufferedImage picture = ImageIO.read(file.toFile());
        assertNotNull(picture);
        assertEquals(List.of(width, height), List.of(picture.getWidth(), picture.getHeight()));
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        long colours = Arrays.stream(pixels).distinct().count();
        assertTrue(colours > 50, () -> "too few shades for a window with text: " + colours);
    }
}
