package app.rundown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.SavedWork;
import app.rundown.export.evidence.BundleSource;
import app.rundown.export.evidence.EvidenceCheck;
import app.rundown.export.evidence.Findings;
import app.rundown.model.Document;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.CaptureFiles;
import app.rundown.user.Note;
import app.rundown.user.Notes;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that {@code rundown verify} accepts what {@code rundown export} wrote, and nothing else. */
@Execution(ExecutionMode.CONCURRENT)
class VerifyTest {
    private static final String SEED = "seeds/sochi-talks-live.txt";

    /** More are tried with {@code -Drundown.flips=10000}. */
    private static final int FLIPS = Integer.getInteger("rundown.flips", 300);

    @TempDir
    private Path folder;

    /** Bytes in memory. */
    private record InMemory(byte[] bytes) implements BundleSource {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream from(long offset) {
            int from = (int) Math.min(offset, bytes.length);
            return new ByteArrayInputStream(bytes, from, bytes.length - from);
        }
    }

    private Path exported(String format, String... more) {
        Path file = folder.resolve("e." + format);
        FakeTerminal terminal = new FakeTerminal();
        String[] arguments = {"export", "--force", "--format", format, "-o", file.toString(), SEED};
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        assertEquals(0, terminal.run(all), terminal.err());
        return file;
    }

    private static FakeTerminal verify(int code, Path file, String... more) {
        FakeTerminal terminal = new FakeTerminal();
        String[] all = Arrays.copyOf(new String[] {"verify", file.toString()}, 2 + more.length);
        System.arraycopy(more, 0, all, 2, more.length);
        assertEquals(code, terminal.run(all), terminal.out() + terminal.err());
        return terminal;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds/sochi-talks-wrap-up.txt",
                "seeds/apollo-11-landing.html",
                "seeds/apollo-11-landing-ar.html",
                "seeds/titanic-night-ar.html"
            })
    void acceptsABundleAndAJsonExport(String other) {
        String told = verify(0, exported("wacz", other)).out();
        assertTrue(told.contains("Not signed") && told.contains("2 × capture"), told);
        assertTrue(told.endsWith("Nothing failed.\n"), told);
        assertTrue(verify(0, exported("json", other)).out().endsWith("Nothing failed.\n"));
    }

    private String capture(String name, String... entries) throws IOException {
        String html = "<html lang='en'><head><title>Storm live</title><link rel='canonical'"
                + " href='https://harbour.example/live'></head><body><h1>Storm live</h1>" + String.join("\n", entries)
                + "</body></html>";
        return Files.writeString(folder.resolve(name), html).toString();
    }

    private static String entry(String clock, String words) {
        return "<article id='b" + clock.replace(":", "") + "'><time datetime='2024-05-14T" + clock + ":00Z'>" + clock
                + "</time><p>" + words + "</p></article>";
    }

    @Test
    void whatIsSaidToBeGoneMustBeGone() throws IOException {
        String ferry = entry("12:00", "The ferry came back with forty passengers who had to wait ashore.");
        String lights = entry("12:10", "The old town has been without power since the wind tore down a mast.");
        String boats = entry("12:20", "Six boats are tied up at the pier, the harbour office says.");
        String old = capture("old.html", boats, lights, ferry);
        String now = capture("now.html", boats.replace("Six", "Eight"), ferry);
        FakeTerminal terminal = new FakeTerminal();
        Path file = folder.resolve("e.json");
        assertEquals(
                0,
                terminal.run("export", "--format", "json", "--has", "gone", "-o", file.toString(), old, now),
                terminal.err());
        String told = verify(0, file).out();
        assertTrue(told.contains("1 × history of a live blog, 2 × change of an update"), told);
        assertFalse(told.contains("does not know"), told);
        String json = Files.readString(file);
        Files.writeString(file, json.replaceFirst("(\"fates\": \\[\\s*)\"gone\"", "$1\"edited\""));
        assertTrue(verify(1, file).out().contains("FAILED d1-u2: the captures do not show that it is edited"));
        int history = json.indexOf("  \"history\"");
        Files.writeString(file, json.substring(0, json.lastIndexOf(',', history)) + "\n}\n");
        assertTrue(verify(1, file).out().contains("what became of their updates is missing"));
    }

    @Test
    void aSignatureIsTheSameEachTimeAndNamesItsKey() throws IOException {
        byte[] first = Files.readAllBytes(exported("wacz", "--sign"));
        Path second = exported("wacz", "--sign");
        assertEquals(HexFormat.of().formatHex(first), HexFormat.of().formatHex(Files.readAllBytes(second)));
        assertTrue(verify(0, second).out().contains("Signed by the key "));
    }

    @Test
    void everyBitCounts() throws IOException {
        byte[] bundle = Files.readAllBytes(exported("wacz", "--sign"));
        assertTrue(isSound(bundle));
        Random random = new Random(21);
        for (int i = 0; i < FLIPS; i++) {
            int bit = random.nextInt(bundle.length * 8);
            bundle[bit / 8] ^= (byte) (1 << bit % 8);
            assertFalse(isSound(bundle), "bit " + bit);
            bundle[bit / 8] ^= (byte) (1 << bit % 8);
        }
        // Each bit of what holds no content: the archive's directory and the file with the signature.
        for (int bit = (bundle.length - 1600) * 8; bit < bundle.length * 8; bit += FLIPS > 300 ? 1 : 23) {
            bundle[bit / 8] ^= (byte) (1 << bit % 8);
            assertFalse(isSound(bundle), "bit " + bit);
            bundle[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    /** As the command checks a bundle, but without reading the captures again. */
    private static boolean isSound(byte[] bundle) throws IOException {
        Findings findings = new Findings();
        return EvidenceCheck.isBundle(bundle)
                && EvidenceCheck.of(new InMemory(bundle), findings).isPresent()
                && findings.failed() == 0;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "(\"updates\": \\[\\s*\\{(?s:.*?)\"text\": \") | $1X | d1-u1: its “text” is not what the capture has",
                "\"shown\": \"20:15\"  | \"shown\": \"20:16\" | its “time” is not what the capture has",
                "\"start\": 0,         | \"start\": 1,        | its words do not stand in the capture where it says",
                "\"cue\": \"said\"     | \"cue\": \"sang\"    | its “cue” is not what the capture has",
                "\"updates\": 24       | \"updates\": 23      | it has 24 updates but says that it has 23",
                "\"position\": 2,      | ``                   | “position” is missing",
            })
    void aChangedExportIsNoticed(String words, String others, String what) throws IOException {
        Path export = exported("json");
        String json = Files.readString(export);
        String changed = json.replaceFirst(words, others);
        assertFalse(changed.equals(json));
        Files.writeString(export, changed);
        String told = verify(1, export).out();
        assertTrue(told.contains("FAILED ") && told.contains(what), told);
    }

    @Test
    void whatCapturesSayTogetherIsChecked() throws IOException {
        Path export = exported("json", "seeds/sochi-talks-wrap-up.txt");
        String told = verify(0, export).out();
        for (String noun : List.of("family", "point of a wrap-up", "update left out by a wrap-up", "topic")) {
            assertTrue(told.contains(" × " + noun), told);
        }
        assertFalse(told.contains("not checked"), told);
        String json = Files.readString(export);
        for (String[] change : new String[][] {
            {"(\"families\": \\[\\s*\\{(?s:.*?)\"drift\": )false", "$1true", "the captures do not give this family"},
            {"(\"verdict\": \")same-words", "$1reworded", "the captures do not give this point of a wrap-up"},
            {"(\"leftOut\": \\[\\s*)\"[^\"]+\",", "$1", "this update left out by a wrap-up is missing"},
        }) {
            String changed = json.replaceFirst(change[0], change[1]);
            assertFalse(changed.equals(json), change[0]);
            Files.writeString(export, changed);
            String failed = verify(1, export).out();
            assertTrue(failed.contains("FAILED ") && failed.contains(change[2]), failed);
        }
        Files.writeString(export, json.replaceAll("(\"origin\": \")name", "$1user"));
        assertTrue(verify(0, export).out().contains("topic that the captures alone do not give, not checked"));
    }

    @Test
    void notesMustStandOnWhatIsExported() throws IOException {
        Document live = Pipeline.open(CaptureFiles.read(SEED), "d1", null).document();
        Path work = folder.resolve("work.rundown");
        SavedWork.save(
                work,
                UserData.NONE.withNotes(Notes.NONE.with(
                        UserData.key(live),
                        UpdateKey.of(live, live.updates().getFirst()),
                        new Note("Ask again", Instant.EPOCH, ""))),
                SEED);
        Path export = folder.resolve("noted.json");
        assertEquals(0, new FakeTerminal().run("export", "--format=json", "-o", export.toString(), work.toString()));
        assertTrue(verify(0, export).out().contains("1 × note, its place and not its words"));
        String json = Files.readString(export);
        Files.writeString(export, json.replaceFirst("(\"notes\": \\[(?s:.*?)\"update\": \")d1-u1\"", "$1d1-u99\""));
        String told = verify(1, export).out();
        assertTrue(told.contains("FAILED a note: what it stands on (\"d1-u99\", null) is not exported"), told);
    }

    @Test
    void anotherCaptureIsNoticed() throws IOException {
        Path page = folder.resolve("page.txt");
        Files.writeString(page, FakeTerminal.LIVE_BLOG);
        Path export = folder.resolve("page.json");
        assertEquals(0, new FakeTerminal().run("export", "--format=json", "-o", export.toString(), page.toString()));
        verify(0, export);
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Files.move(page, kept.resolve("renamed.bin"));
        assertTrue(verify(1, export).out().contains("its capture is missing"));
        verify(0, export, "--captures", kept.toString());
        Files.writeString(page, FakeTerminal.LIVE_BLOG + " ");
        assertTrue(verify(1, export).out().contains("its capture is another one"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PK\u0003\u0004",
                "PK\u0003\u0004 and no more than this, which is no archive",
                "{",
                "{}",
                "[1]",
                "text"
            })
    void whatIsNoExportIsASentence(String content) throws IOException {
        Path file = Files.write(folder.resolve("x"), content.getBytes(StandardCharsets.ISO_8859_1));
        String told = verify(1, file).out();
        assertTrue(told.startsWith("FAILED the ") && told.contains("1 failed."), told);
    }

    @Test
    void aBundleThatIsCutOffIsASentence() throws IOException {
        Path bundle = exported("wacz");
        byte[] bytes = Files.readAllBytes(bundle);
        Files.write(bundle, Arrays.copyOf(bytes, bytes.length / 2));
        assertTrue(verify(1, bundle).out().contains("it is cut off or damaged"));
    }

    @Test
    void aTimestampIsOneOfItsBundle() throws IOException {
        Path request = folder.resolve("r.tsq");
        Path bundle = exported("wacz", "--timestamp-request", request.toString());
        byte[] asked = Files.readAllBytes(request);
        Path again = folder.resolve("again.tsq");
        verify(0, bundle, "--timestamp-request", again.toString());
        assertEquals(HexFormat.of().formatHex(asked), HexFormat.of().formatHex(Files.readAllBytes(again)));
        String hash = HexFormat.of().formatHex(asked, asked.length - 35, asked.length - 3);
        Path answer = folder.resolve("e.wacz.tsr");
        Files.write(answer, answer(hash));
        String told = verify(0, bundle).out();
        assertTrue(told.contains("The timestamp says 2024-05-02T10:00:00Z. The authority was not checked"), told);
        assertTrue(told.contains("openssl ts -verify -digest " + hash), told);
        Files.write(answer, answer("00".repeat(32)));
        assertTrue(verify(1, bundle).out().contains("FAILED the timestamp: it is one of another bundle"));
        Files.write(answer, new byte[] {0x30, 0x01});
        assertTrue(verify(1, bundle).err().contains("It is no answer"));
    }

    /** Returns an answer as far as it is read, without signature and certificate. */
    private static byte[] answer(String hash) {
        String stamp = piece(
                "30",
                "020101"
                        + "06012a"
                        + piece("30", piece("30", "0609608648016503040201" + "0500") + piece("04", hash))
                        + "020107"
                        + piece("18", HexFormat.of().formatHex("20240502100000Z".getBytes(StandardCharsets.US_ASCII))));
        String content = piece("30", "060b2a864886f70d0109100104" + piece("a0", piece("04", stamp)));
        String signed = piece("30", "06092a864886f70d010702" + piece("a0", piece("30", "020103" + "3100" + content)));
        return HexFormat.of().parseHex(piece("30", piece("30", "020100") + signed));
    }

    private static String piece(String tag, String content) {
        int length = content.length() / 2;
        return tag + (length < 128 ? "%02x".formatted(length) : "82%04x".formatted(length)) + content;
    }

    @Test
    void wrongUsageIsTwo() {
        assertEquals(2, new FakeTerminal().run("verify"));
        assertEquals(2, new FakeTerminal().run("export", "--sign", SEED));
        assertEquals(1, new FakeTerminal().run("verify", folder.resolve("none").toString()));
    }
}
