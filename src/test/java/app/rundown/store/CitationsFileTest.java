package app.rundown.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.user.Citation;
import app.rundown.user.Citations;
import app.rundown.user.Noted;
import app.rundown.user.QuoteKey;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps what the user cited in the file of the user data. */
class CitationsFileTest {
    private static final UpdateKey UPDATE = new UpdateKey("url https://harbour.example/live#b3");
    private static final QuoteKey QUOTE = new QuoteKey(UPDATE, "we will not leave", 1);
    private static final Instant NOON = Instant.parse("2024-05-14T12:00:00Z");
    private static final Citation CITED =
            new Citation("We will not leave", "Mara Lindqvist", "Boats tied up", NOON, NOON.plusSeconds(60), null);

    @TempDir
    private Path folder;

    private static UserData with(UserData data, Noted on, Citation citation) {
        return data.withCitations(data.citations().with(Map.of("doc", Map.of(on, citation))));
    }

    private UserData load() {
        return new UserDataFile(folder).load().value();
    }

    @Test
    void citationsComeBackAsTheyWere() {
        UserData data = with(
                with(UserData.NONE, QUOTE, CITED),
                UPDATE,
                new Citation("Six boats are there.", null, null, null, null, NOON).settled("gone"));
        assertTrue(new UserDataFile(folder).save(data).isSaved());
        assertEquals(data, load());
    }

    @Test
    void anExportKeepsWhenTheWordsWereCited() {
        UserData data = with(UserData.NONE, QUOTE, CITED);
        Citation exported = new Citation("We will not leave", "Mara Lindqvist", null, NOON, null, NOON.plusSeconds(90));
        Citation both =
                with(data, QUOTE, exported).citations().byDocument().get("doc").get(QUOTE);
        assertEquals(CITED.cited(), both.cited());
        assertEquals(exported.exported(), both.exported());
    }

    @Test
    void whatANewerVersionWroteStays() throws IOException {
        new UserDataFile(folder).save(with(UserData.NONE, QUOTE, CITED));
        Path file;
        try (var files = Files.list(folder)) {
            file = files.filter(one -> one.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(file, Files.readString(file).replace("\"speaker\"", "\"later\" : 7, \"speaker\""));
        UserDataFile again = new UserDataFile(folder);
        UserData data = again.load().value();
        assertTrue(again.save(with(
                        data, QUOTE, new Citation("We will not leave", null, null, NOON, NOON.plusSeconds(120), null)))
                .isSaved());
        assertTrue(Files.readString(file).contains("\"later\""), Files.readString(file));
    }

    @Test
    void oneDocumentIsForgotten() {
        assertEquals(
                Citations.NONE, with(UserData.NONE, QUOTE, CITED).without("doc").citations());
    }
}
