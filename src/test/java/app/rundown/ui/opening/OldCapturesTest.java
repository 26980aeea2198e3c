package app.rundown.ui.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.history.History;
import app.rundown.history.HistoryIndex;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import app.rundown.user.UserData;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lets the oldest captures of a live blog go when they are too many. */
class OldCapturesTest {
    private static final String URL = "https://harbour.example/live";

    private static AnalysedDocument capture(String id, int size) {
        List<Update> updates = new ArrayList<>();
        Map<String, Moment> moments = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Update update = new Update(
                    id + "u" + i,
                    i + 1,
                    List.of(),
                    null,
                    null,
                    null,
                    URL + "#boat-" + i + "x",
                    List.of(new Block.Paragraph("Boat " + i + " is back at the pier.")),
                    Set.of());
            updates.add(update);
            moments.put(update.id(), Moment.unknown(null, "It has no clock."));
        }
        Document document = new Document(
                id,
                new Capture(id + ".html", id.getBytes(StandardCharsets.UTF_8)),
                DocumentKind.LIVE_BLOG,
                "Storm over the harbour",
                URL,
                "en",
                List.of(),
                List.of(),
                updates,
                List.of(),
                List.of(),
                null,
                List.of());
        return new AnalysedDocument(document, null, moments, List.of(), List.of());
    }

    private static Set<String> gone(int size, int most) {
        List<AnalysedDocument> open = List.of(capture("d1", size), capture("d2", size), capture("d3", size));
        // That no track ends with one of them says that the newer ones have all their updates.
        History history = new History(open, List.of(), List.of(), "en", List.of());
        HistoryIndex known = new HistoryIndex(List.of(history), List.of());
        return OldCaptures.before(capture("d4", size), known, open, most, UserData.NONE);
    }

    @Test
    void allStayAsLongAsTheMemoryHoldsThem() {
        assertEquals(Set.of(), gone(2_000, Integer.MAX_VALUE));
        assertEquals(Set.of("d1"), gone(26_000, Integer.MAX_VALUE));
    }

    @Test
    void asManyStayAsTheUserWants() {
        assertEquals(Set.of(), gone(2, 4));
        assertEquals(Set.of("d1", "d2"), gone(2, 1), "the next one needs one to be compared with");
    }
}
