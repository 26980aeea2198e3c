package app.rundown.read.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import app.rundown.read.Readers;
import app.rundown.time.Timing;
import app.rundown.user.DayAndZone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads texts that were taken out of printed pages. */
class PrintedPagesTest {
    private static final String HEAD = "02.05.24, 21:37            Live: storm over the harbour | Skerry Post\n\n";
    private static final String TITLE =
            "Live: storm over the harbour\n" + "Thursday 2 May 2024 – Follow the storm here. All times GMT.\n\n";
    private static final String[] ENTRIES = {
        "21:20   Warning is lifted\nThe weather office has lifted its warn-\nings for the coast. A well-\nknown rule is"
                + " that the night\nstays wet.\n\n",
        "20:46   Trains run again\nBetween the two harbours trains run,\nand the well-known line along the coast",
        "will follow in the morning.\n\n19:58   Ship adrift\nA ship has lost its anchors off the pier.\n\n",
        "17:05   Wind is measured\nOff the island a gust was 118 kilometres\nan hour.\n"
    };

    private static Document read(String text) {
        return Readers.read(new Capture("storm.txt", text.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    private static String foot(int page) {
        return "\n\nhttps://post.example/live/storm                    " + page + "/3\n";
    }

    private static void assertIsStorm(Document found) {
        assertEquals("Live: storm over the harbour", found.title());
        assertEquals(
                List.of(
                        "The weather office has lifted its warnings for the coast. A well-known rule is that the night"
                                + " stays wet.",
                        "Between the two harbours trains run, and the well-known line along the coast will follow in"
                                + " the morning.",
                        "A ship has lost its anchors off the pier.",
                        "Off the island a gust was 118 kilometres an hour."),
                found.updates().stream().map(Update::text).toList());
        Moment first = Timing.of(found, DayAndZone.NONE)
                .moments()
                .get(found.updates().getFirst().id());
        assertEquals("2024-05-02T21:20:00Z", String.valueOf(first.instant()));
    }

    @Test
    void theEdgesOfPagesAreLeftOutAndPartedWordsPutTogether() {
        assertIsStorm(read(HEAD + TITLE + ENTRIES[0] + ENTRIES[1] + foot(1) + "\f" + HEAD + ENTRIES[2] + foot(2) + "\f"
                + HEAD + ENTRIES[3] + foot(3)));
    }

    @Test
    void theFootThatABrowserPrintsEndsAPageToo() {
        assertIsStorm(read(HEAD
                + TITLE
                + ENTRIES[0]
                + ENTRIES[1]
                + foot(1)
                + HEAD
                + ENTRIES[2]
                + foot(2)
                + HEAD
                + ENTRIES[3]
                + foot(3)));
    }

    @Test
    void whatStandsOnOnePageOnlyStays() {
        Document found = read("Live: storm over the harbour\nThursday 2 May 2024 – All times BST.\n\n21:20\nThe pier is"
                + " open to all who want to walk.\n\f20:20\nThe pier is closed to all who want to walk.\n\f19:20\nThe"
                + " pier is open in the morning only.\n");
        assertEquals(
                List.of(
                        "The pier is open to all who want to walk.",
                        "The pier is closed to all who want to walk.",
                        "The pier is open in the morning only."),
                found.updates().stream().map(Update::text).toList());
    }
}
