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
import app.rundown.store.session.Session;
import app.rundown.user.Correction;
import app.rundown.user.Corrections;
import app.rundown.user.Note;
import app.rundown.user.Notes;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.json.JsonMapper;

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

    /** Returns the ids of the updates in an export. */
    private static List<String> updates(Ran ran) {
        return JsonMapper.shared()
                .readTree(ran.out())
                .get("updates")
                .valueStream()
                .map(update -> update.get("id").asString())
                .toList();
    }

    @Test
    void marksOfUsersCanBeAskedFor() throws IOException {
        Document live = Pipeline.open(CaptureFiles.read(LIVE), "d1", null).document();
        UpdateKey second = UpdateKey.of(live, live.updates().get(1));
        UserData added = UserData.NONE
                .withStars(Map.of(UserData.key(live), Set.of(second)), true)
                .withNotes(Notes.NONE.with(
                        UserData.key(live),
                        UpdateKey.of(live, live.updates().get(2)),
                        new Note("Ask her again", Instant.EPOCH, "")));
        Path file = folder.resolve("work.rundown");
        SavedWork.save(file, added, Set.of(new Session.Ref(0, second, 0)), LIVE);
        Ran noted = export("--has", "note", file.toString());
        assertEquals(List.of("d1-u3"), updates(noted), noted.err());
        assertTrue(noted.out().contains("\"Ask her again\""), noted.out());
        assertEquals(List.of("d1-u2"), updates(export("--has", "star", file.toString())));
        assertEquals(List.of("d1-u2"), updates(export("--has", "tick", file.toString())));
        assertEquals(
                live.updates().size() - 1,
                updates(export("--not-has", "star", file.toString())).size());
        Ran none = export("--has", "note", LIVE);
        assertEquals(List.of(), updates(none));
        assertTrue(none.err().contains("no update has a note; ticks, stars and notes are known from .rundown"));
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
