package app.rundown.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks what notes hold, and that they go with their document. */
class NotesTest {
    private static final Instant AT = Instant.parse("2024-06-02T08:15:30Z");
    private static final UpdateKey UPDATE = new UpdateKey("url 1");
    private static final QuoteKey QUOTE = new QuoteKey(UPDATE, "we sail", 1);

    @Test
    void aNoteHasOneForm() {
        Note note = new Note("\r\n a\r\nb\rc \n", AT.plusMillis(7), "");
        assertEquals("a\nb\nc", note.text());
        assertEquals(AT, note.at());
        assertThrows(IllegalArgumentException.class, () -> new Note(" \n ", AT, ""));
    }

    @Test
    void anUpdateAndItsQuoteHaveNotesOfTheirOwn() {
        Note one = new Note("one", AT, "");
        Note two = new Note("two", AT, "");
        Notes notes = Notes.NONE.with("a", UPDATE, one).with("a", QUOTE, two);
        assertEquals(Map.of("a", Map.of(UPDATE, one, QUOTE, two)), notes.byDocument());
        assertEquals(
                Map.of("a", Map.of(QUOTE, two)), notes.with("a", UPDATE, null).byDocument());
        assertEquals(Notes.NONE, notes.with("a", UPDATE, null).with("a", QUOTE, null));
    }

    @Test
    void goWithTheirDocument() {
        Note note = new Note("one", AT, "");
        UserData data =
                UserData.NONE.withNotes(Notes.NONE.with("a", UPDATE, note).with("b", UPDATE, note));
        assertEquals(Set.of("a", "b"), data.keys());
        assertEquals(Set.of("b"), data.without("a").keys());
        assertEquals(
                Map.of("b", Map.of(UPDATE, note)), data.without("a").notes().byDocument());
        assertEquals(
                data.notes(), data.withStars(Map.of("a", Set.of(UPDATE)), true).notes());
    }
}
