package app.rundown.store.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.SavedWork;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Checks that no file does any harm, whatever is in it. */
@Execution(ExecutionMode.CONCURRENT)
class HostileWorkTest {
    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path saved() throws IOException {
        Path file = folder.resolve("work.rundown");
        SavedWork.save(file, UserData.NONE, "seeds/sochi-talks-live.txt");
        return file;
    }

    private Path with(Path file, Map<String, byte[]> changes) throws IOException {
        return WorkEntries.with(file, changes, folder.resolve("changed.rundown"));
    }

    private static String refusal(Path file) {
        return assertThrows(IOException.class, () -> WorkFile.read(file.toString()))
                .getMessage();
    }

    @Test
    void aDamagedFileGivesASentence() throws IOException {
        byte[] whole = Files.readAllBytes(saved());
        Path cut = folder.resolve("cut.rundown");
        for (int length : List.of(0, 1, 40, whole.length / 2, whole.length - 1)) {
            Files.write(cut, Arrays.copyOf(whole, length));
            String sentence = refusal(cut);
            assertTrue(sentence.contains("is damaged or was cut off"), sentence);
        }
        assertTrue(refusal(folder.resolve("absent.rundown")).contains("There is no file"));
        assertTrue(refusal(with(saved(), Map.of(WorkFile.PART, bytes("[]")))).contains("is damaged"));
        assertTrue(refusal(with(saved(), Map.of(WorkFile.PART, new byte[0]))).contains("holds no work"));
    }

    @Test
    void noDamageMakesItThrow() throws IOException {
        byte[] whole = Files.readAllBytes(saved());
        Path damaged = folder.resolve("damaged.rundown");
        int opened = 0;
        for (int at = 0; at < whole.length; at += 7) {
            byte[] bytes = whole.clone();
            bytes[at] ^= (byte) (1 << at % 8);
            Files.write(damaged, bytes);
            try {
                WorkFile.Opened some = WorkFile.read(damaged.toString());
                assertEquals(
                        some.captures().size(),
                        some.work().session().documents().size());
                opened++;
            } catch (IOException e) {
                assertTrue(e.getMessage().endsWith("."), e::getMessage);
            }
        }
        assertTrue(opened > 0);
    }

    @Test
    void entriesThatLeadElsewhereAreLeftOut() throws IOException {
        Path hostile =
                with(saved(), Map.of("../../evil.sh", bytes("rm"), "/etc/evil", bytes("rm"), "good/one", bytes("yes")));
        WorkFile.Opened opened = WorkFile.read(hostile.toString());
        assertEquals(2, opened.told().size());
        WorkFile.Source source = new WorkFile.Source(hostile.toString(), opened.sha256());
        WorkFile.write(hostile, opened.work(), opened.captures(), source, true);
        assertTrue(WorkEntries.of(hostile).containsKey("good/one"));
        assertTrue(WorkEntries.of(hostile).keySet().stream().noneMatch(name -> name.contains("evil")));
        try (Stream<Path> files = Files.walk(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().contains("evil")));
        }
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path bomb = folder.resolve("bomb.rundown");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry(WorkFile.PART));
            byte[] blank = bytes(" ".repeat(1 << 20));
            for (int i = 0; i < 80; i++) {
                out.write(blank);
            }
        }
        String sentence = refusal(bomb);
        assertTrue(sentence.contains("more than 64 MiB"), sentence);
    }

    @Test
    void entriesThatShareTheirBytesAreRefused() throws IOException {
        Path shared = folder.resolve("shared.rundown");
        byte[] zip = Files.readAllBytes(with(saved(), Map.of("x00", bytes("x".repeat(20) + "0123456789abcdef"))));
        Files.write(shared, SharedEntries.of(zip, "x00", 60));
        String sentence = refusal(shared);
        assertTrue(sentence.contains("share their bytes"), sentence);
    }

    @Test
    void twoEntriesOfOneNameAreRefused() throws IOException {
        byte[] zip = Files.readAllBytes(with(saved(), Map.of("work.jsoN", bytes("{}"))));
        String text = new String(zip, StandardCharsets.ISO_8859_1).replace("work.jsoN", "work.json");
        Path twice = folder.resolve("twice.rundown");
        Files.write(twice, text.getBytes(StandardCharsets.ISO_8859_1));
        String sentence = refusal(twice);
        assertTrue(sentence.contains("two entries of one name"), sentence);
    }
}
