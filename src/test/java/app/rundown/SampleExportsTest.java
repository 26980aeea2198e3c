package app.rundown;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.user.UserData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks the samples' JSON exports: right by the hand-made {@code <name>.expected.json}, and byte for byte as in
 * {@code <name>.golden.json}, so that every change of an export shows as a difference that somebody looks at. After an
 * intended change, this writes the golden files anew:
 *
 * <pre>mvn -q test -Dtest=SampleExportsTest -Drundown.golden=write</pre>
 */
@Execution(ExecutionMode.CONCURRENT)
class SampleExportsTest {
    private static final Path FOLDER = Path.of("src/test/resources/samples");
    private static final boolean WRITE = "write".equals(System.getProperty("rundown.golden"));

    /** The documents' exports, made once for all tests that look at them. */
    private static final Map<String, byte[]> EXPORTS = new ConcurrentHashMap<>();

    /** What this process exports, made once when the first other process is compared with it. */
    private static final class Here {
        static final byte[] EVERYTHING;

        static {
            try {
                EVERYTHING = SampleExports.everything();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @TempDir
    Path folder;

    private static List<String> paths() {
        return SampleExports.PATHS;
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isAsInTheGoldenFile(String path) throws IOException {
        Path golden = FOLDER.resolve(SampleExports.name(path) + ".golden.json");
        byte[] export = export(path);
        if (WRITE) {
            Files.write(golden, export);
        }
        assertEquals(Files.readString(golden), new String(export, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isTheSameFromAFileOfWork(String path) throws IOException {
        Path work = folder.resolve("work.rundown");
        SavedWork.save(work, UserData.NONE, path);
        assertArrayEquals(export(path), SampleExports.export("json", work.toString()));
    }

    @Test
    void allTogetherAreTheSameFromAFileOfWork() throws IOException {
        Path work = folder.resolve("work.rundown");
        String[] all = SampleExports.PATHS.toArray(String[]::new);
        SavedWork.save(work, UserData.NONE, all);
        assertArrayEquals(SampleExports.export("json", all), SampleExports.export("json", work.toString()));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void holdsWhatWasFoundByHand(String path) throws IOException {
        holds("words of " + SampleExports.name(path), oracle(path).differences(json(path)));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void keepsClocksAndFlags(String path) throws IOException {
        holds("marks of " + SampleExports.name(path), oracle(path).differencesInMarks(json(path)));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void quotesWordForWord(String path) {
        JsonNode export = json(path);
        for (JsonNode quote : export.get("quotes")) {
            JsonNode blocks = quote.get("update").isNull()
                    ? export.get("documents").get(0).get("introduction")
                    : export.get("updates")
                            .valueStream()
                            .filter(update -> update.get("id").equals(quote.get("update")))
                            .findFirst()
                            .orElseThrow()
                            .get("blocks");
            String block = blocks.get(quote.get("block").asInt()).get("text").asString();
            String words =
                    block.substring(quote.get("start").asInt(), quote.get("end").asInt());
            assertEquals(quote.get("text").asString(), words, "the span of " + quote.get("id"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-ca-islamic-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR"})
    void dependsNeitherOnTheSystemNorOnTheRun(String language) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String[] tags = language.split("-");
        ProcessResult launch = ProcessResult.run(
                folder,
                Map.of(),
                List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Duser.language=" + tags[0],
                        "-Duser.country=" + tags[1],
                        "-Duser.extensions="
                                + (language.contains("-u-") ? language.substring(language.indexOf("u-")) : ""),
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=US-ASCII",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SampleExports.class.getName()));
        assertEquals("", launch.err());
        assertArrayEquals(Here.EVERYTHING, launch.out());
    }

    private static void holds(String what, List<String> differences) {
        assertEquals(List.of(), differences, what);
    }

    private static Oracle oracle(String path) throws IOException {
        return Oracle.of(FOLDER.resolve(SampleExports.name(path) + ".expected.json"));
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(export(path));
    }

    private static byte[] export(String path) {
        return EXPORTS.computeIfAbsent(path, one -> SampleExports.export("json", one));
    }
}
