package app.rundown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks what {@code rundown cite} prints, and what it says where nothing fits. */
class CiteCommandTest {
    @TempDir
    private Path folder;

    private String page = "";

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(folder.resolve("ferry.txt"), FakeTerminal.LIVE_BLOG)
                .toString();
    }

    private int run(FakeTerminal terminal, String... options) {
        return terminal.run(Stream.of(List.of("cite"), List.of(options), List.of(page))
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "09:15             | “Boats stay in port”",
                "9:15              | “Boats stay in port”",
                "2024-05-02T11:05Z | “Talks begin”",
                "2024-05-02 11:05  | “Talks begin”"
            })
    void citesTheUpdateOfAMinute(String when, String expected) {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(0, run(terminal, "--at", when), terminal.err());
        assertEquals("", terminal.err());
        assertEquals(1, terminal.out().lines().count(), terminal.out());
        assertTrue(terminal.out().startsWith(expected), terminal.out());
        assertTrue(terminal.out().contains("2 May 2024, " + (expected.contains("Talks") ? "11:05" : "09:15") + " GMT"));
    }

    @ParameterizedTest
    @CsvSource({"16:12, 0", "16:13, 1"})
    void findsAClockWhoseDayIsNotKnown(String when, int code) throws IOException {
        page = Files.writeString(folder.resolve("vote.txt"), """
            The harbour vote, as it happens

            • 4.12pm

              Lee is here

              The council met for three hours.

            • 3.40pm

              They are in

              The doors of the hall are shut.
            """).toString();
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(code, run(terminal, "--at", when), terminal.err());
        String said = code == 0 ? terminal.out() : terminal.err();
        assertTrue(said.contains("unknown, shown as “4.12pm”"), said);
    }

    @ParameterizedTest
    @CsvSource({"nobody is on BOARD", "board", "1"})
    void citesAQuoteByItsWordsOrItsNumber(String which) {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(0, run(terminal, "--style", "mla", "--at", "9:15", "--quote", which), terminal.err());
        assertTrue(
                terminal.out().startsWith("Maria Keane, “Nobody is on board,” qtd. in “Boats stay in port.”"),
                terminal.out());
    }

    @Test
    void findsAQuoteWhereverItStands() {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(0, run(terminal, "--quote", "all night"), terminal.err());
        assertTrue(terminal.out().startsWith("“We will stay all night,” — Kofi Osei"), terminal.out());
    }

    @Test
    void theLongFormHasTheWholeHashAndTheReasons() {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(0, run(terminal, "--long", "--at", "9:15", "--quote", "1"), terminal.err());
        assertTrue(terminal.out().matches("(?s).*SHA-256 [0-9a-f]{64}; time: .+; speaker: .+"), terminal.out());
    }

    @Test
    void citesAllThatFitAndSaysSo() {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(0, run(terminal, "--search", "harbour"), terminal.err());
        assertEquals(2, terminal.out().lines().count(), terminal.out());
        assertEquals("rundown: 2 updates fit; each is cited.\n", terminal.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--at 10:00 | Nearest: 2 May 2024, 09:15 GMT, inferred; 2 May 2024, 09:45 GMT, inferred.",
                "--quote xyz | There are:",
                "--at 9:15 --quote 2 | 1  “Nobody is on board,” — Maria Keane",
                "--at 9:45 --quote 1 | no quotes were found in what was chosen",
                "--search xyz | no update fits"
            })
    void whereNothingFitsItSaysWhatThereIs(String options, String expected) {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(1, run(terminal, options.split(" ")));
        assertTrue(terminal.err().contains(expected), terminal.err());
        assertEquals("", terminal.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--style harvard --at 9:15 | plain, markdown, chicago, apa, mla or bibtex",
                "--at noonish | noonish",
                "--long | --at 16:12"
            })
    void wrongUsageIsTwo(String options, String expected) {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(2, run(terminal, options.split(" ")));
        assertTrue(terminal.err().contains(expected), terminal.err());
        assertEquals("", terminal.out());
    }
}
