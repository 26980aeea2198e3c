package app.rundown.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.user.Note;
import app.rundown.user.Noted;
import app.rundown.user.Notes;
import app.rundown.user.QuoteKey;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that notes come back as they were written, whatever wrote the file. */
class NotesFileTest {
    private static final Instant AT = Instant.parse("2024-06-02T08:15:30Z");
    private static final UpdateKey UPDATE = new UpdateKey("url https://example.org/live#b");
    private static final QuoteKey QUOTE = new QuoteKey(UPDATE, "we sail at dawn", 2);
    private static final QuoteKey INTRODUCTION = new QuoteKey(null, "we sail at dawn", 1);

    @TempDir
    Path folder;

    private static Note note(String text) {
        return new Note(text, AT, "12:07 The ferry sails");
    }

    private static UserData with(UserData data, Noted on, String text) {
        return data.withNotes(data.notes().with("a", on, note(text)));
    }

    private UserData there() {
        return new UserDataFile(folder).load().value();
    }

    private String file() throws Exception {
        return Files.readString(folder.resolve("user-data.json"));
    }

    @Test
    void comeBackAsTheyWere() {
        UserData data = with(UserData.NONE, UPDATE, "Two lines,\n\n“quoted” \uD83D\uDE00 and https://example.org/");
        data = with(data, QUOTE, "It differs from the wrap-up.");
        data = with(data, INTRODUCTION, "Who is we?");
        data = data.withNotes(data.notes().with("b", UPDATE, new Note("Another", AT, "")));
        assertTrue(new UserDataFile(folder).save(data).isSaved());
        assertEquals(data, there());
    }

    @Test
    void areWrittenInTheSameOrderEachTime() throws Exception {
        new UserDataFile(folder).save(with(with(UserData.NONE, QUOTE, "two"), UPDATE, "one"));
        assertEquals("""
            {"version":2,"notes":{"a":[\
            {"update":"urlhttps://example.org/live#b","words":"wesailatdawn","nth":2,\
            "text":"two","at":"2024-06-02T08:15:30Z","about":"12:07Theferrysails"},\
            {"update":"urlhttps://example.org/live#b",\
            "text":"one","at":"2024-06-02T08:15:30Z","about":"12:07Theferrysails"}]}}\
            """, file().replaceAll("\\s", ""));
    }

    @Test
    void areMissingInOlderFiles() throws Exception {
        Files.writeString(folder.resolve("user-data.json"), "{\"version\": 2, \"stars\": {\"a\": [\"url 1\"]}}");
        UserDataFile later = new UserDataFile(folder);
        UserData data = later.load().value();
        assertEquals(Notes.NONE, data.notes());
        later.save(with(data, UPDATE, "one"));
        assertEquals(Map.of(UPDATE, note("one")), there().notes().byDocument().get("a"));
        assertEquals(1, there().stars().size());
    }

    @Test
    void ofTwoWindowsAreAllKept() {
        UserDataFile one = new UserDataFile(folder);
        UserDataFile other = new UserDataFile(folder);
        UserData both = one.save(with(UserData.NONE, INTRODUCTION, "start")).value();
        other.load();
        UserData mine = one.save(with(both, UPDATE, "mine")).value();
        UserData seen = other.save(with(both, QUOTE, "theirs")).value();
        assertEquals(
                Map.of(UPDATE, note("mine"), QUOTE, note("theirs"), INTRODUCTION, note("start")),
                seen.notes().byDocument().get("a"));
        one.save(mine.withNotes(mine.notes().with("a", INTRODUCTION, null)));
        other.save(with(seen, UPDATE, "mine, changed by the other"));
        assertEquals(
                Map.of(UPDATE, note("mine, changed by the other"), QUOTE, note("theirs")),
                there().notes().byDocument().get("a"));
    }

    @Test
    void keepWhatNewerVersionsAddToThem() throws Exception {
        Files.writeString(folder.resolve("user-data.json"), """
            {"version": 2, "notes": {"a": [
              {"update": "url 1", "text": "one", "at": "2024-06-02T08:15:30Z", "colour": "red"},
              {"section": "Ferries", "text": "on a section", "at": "2024-06-02T08:15:30Z"},
              {"update": "url 2", "text": "no time", "at": "yesterday"},
              {"update": "url 3", "text": " ", "at": "2024-06-02T08:15:30Z"},
              7]}}\
            """);
        UserDataFile later = new UserDataFile(folder);
        UserData data = later.load().value();
        assertEquals(
                Map.of(new UpdateKey("url 1"), new Note("one", AT, "")),
                data.notes().byDocument().get("a"));
        later.save(with(data, new UpdateKey("url 1"), "changed"));
        for (String kept : new String[] {"\"red\"", "on a section", "no time", "changed", "7"}) {
            assertTrue(file().contains(kept), kept);
        }
        assertFalse(file().contains("\"one\""));
    }

    @Test
    void thatCannotBeReadCostNothingElse() throws Exception {
        Files.writeString(
                folder.resolve("user-data.json"), "{\"stars\": {\"a\": [\"url 1\"]}, \"notes\": {\"a\": \"none\"}}");
        assertEquals(Notes.NONE, there().notes());
        assertEquals(1, there().stars().size());
    }
}
