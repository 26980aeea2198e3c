package app.rundown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.SavedWork;
import app.rundown.fetch.Web;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.CaptureFiles;
import app.rundown.store.SigningKeyFile;
import app.rundown.user.Correction;
import app.rundown.user.Corrections;
import app.rundown.user.QuoteKeys;
import app.rundown.user.TopicEdits;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Checks that the command line reads saved work with what was added to it. */
@Execution(ExecutionMode.CONCURRENT)
class WorkExportTest {
    private static final String LIVE = "seeds/sochi-talks-live.txt";

    @TempDir
    Path folder;

    private record Ran(int code, String out, String err) {}

    private static Ran export(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] all = new String[arguments.length + 3];
        all[0] = "export";
        all[1] = "--format";
        all[2] = "json";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        int code = new CommandLineInterface(
                        "of the tests",
                        new Web("test"),
                        (files, measured) -> 0,
                        (wanted, complaints) -> new byte[0],
                        new SigningKeyFile(Path.of("unused")),
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(all);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path saved(String name, UserData added) throws IOException {
        Path file = folder.resolve(name);
        SavedWork.save(file, added, LIVE);
        return file;
    }

    private static UserData saidBy(String speaker) throws IOException {
        AnalysedDocument live = Pipeline.open(CaptureFiles.read(LIVE), "d1", null);
        Quote quote = live.quotes().getFirst();
        return UserData.NONE.withCorrections(Corrections.NONE.with(
                live.document(),
                new QuoteKeys(live.document(), live.speech()).of(quote),
                new Correction.SaidBy(speaker)));
    }

    @Test
    void whatWasAddedIsApplied() throws IOException {
        Document live = Pipeline.open(CaptureFiles.read(LIVE), "d1", null).document();
        UserData added = saidBy("Vera Ito")
                .withStars(
                        Map.of(
                                UserData.key(live),
                                Set.of(UpdateKey.of(live, live.updates().getFirst()))),
                        true)
                .withTopics(TopicEdits.NONE.withOwn("Ministers", List.of("minister")));
        Ran ran = export(saved("work.rundown", added).toString());
        assertEquals(0, ran.code(), ran.err());
        assertEquals("", ran.err());
        assertTrue(ran.out().contains("Vera Ito"));
        assertTrue(ran.out().contains("Ministers"));
        assertTrue(ran.out().contains("\"starred\""));
        assertFalse(export(LIVE).out().contains("Vera Ito"));
    }

    @Test
    void ofTwoFilesTheFirstCounts() throws IOException {
        Ran ran = export(
                saved("ida.rundown", saidBy("Ida Holm")).toString(),
                saved("jan.rundown", saidBy("Jan Berg")).toString());
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.err().contains("differs from another file in one matter"), ran.err());
        assertTrue(ran.out().contains("Ida Holm"));
        assertFalse(ran.out().contains("Jan Berg"));
    }

    @Test
    void aDamagedFileIsASentence() throws IOException {
        Path file = saved("work.rundown", UserData.NONE);
        Files.write(file, "PK no more".getBytes(StandardCharsets.UTF_8));
        Ran ran = export(file.toString());
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("is damaged or was cut off"), ran.err());
    }

    @Test
    void underAnotherNameItIsNoArchiveOfPages() throws IOException {
        Path file = saved("work.rundown", UserData.NONE);
        Path zip = Files.move(file, folder.resolve("work.zip"));
        Ran ran = export(zip.toString());
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("work that Rundown saved"), ran.err());
        assertTrue(ran.err().contains("“.rundown”"), ran.err());
    }
}
