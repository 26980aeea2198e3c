package app.rundown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.Format;
import app.rundown.fetch.LoopbackServer;
import app.rundown.fetch.Web;
import app.rundown.store.SigningKeyFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks the commands from outside: arguments in, exit code and output streams out. */
@Execution(ExecutionMode.CONCURRENT)
class CommandLineInterfaceTest {
    @TempDir
    private Path folder;

    private String page = "";

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(folder.resolve("ferry.txt"), FakeTerminal.LIVE_BLOG)
                .toString();
    }

    @Test
    void exportsMarkdownToStandardOutputUnlessToldOtherwise() {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(0, terminal.run("export", page), terminal.err());
        assertTrue(terminal.out().startsWith("# The ferry strike, hour by hour\n"), terminal.out());
        assertEquals("", terminal.err());
    }

    @Test
    void theSameExportTwiceIsTheSameBytes() {
        for (String format : Stream.of(Format.values()).map(Format::code).toList()) {
            FakeTerminal first = new FakeTerminal();
            FakeTerminal second = new FakeTerminal();
            assertEquals(0, first.run("export", "--format", format, page), first.err());
            assertEquals(0, second.run("export", "--format", format, page));
            assertFalse(first.out().isEmpty());
            assertEquals(first.out(), second.out());
        }
    }

    @Test
    void readsStandardInput() {
        FakeTerminal terminal = new FakeTerminal(FakeTerminal.LIVE_BLOG);
        assertEquals(0, terminal.run("export", "--format=json", "-"), terminal.err());
        assertTrue(terminal.out().contains("\"path\": \"-\""), terminal.out());
        assertTrue(terminal.out().contains("\"headline\": \"Boats stay in port\""), terminal.out());
    }

    @Test
    void fetchesAnAddressAndKeepsWhenItDid() throws IOException {
        try (LoopbackServer server = new LoopbackServer()) {
            server.on("/ferry", "text/plain; charset=utf-8", FakeTerminal.LIVE_BLOG)
                    .redirect("/old", 301, "/ferry");
            FakeTerminal terminal = new FakeTerminal();
            assertEquals(1, terminal.run("export", "--format=json", server.url("/old"), server.url("/none")));
            assertEquals(List.of("Boats stay in port", "Crews at the gate", "Talks begin"), terminal.headlines());
            assertTrue(terminal.out().contains("\"path\": \"" + server.url("/ferry") + "\""), terminal.out());
            assertTrue(terminal.out().contains("\"atBasis\": \"It was fetched from the web"), terminal.out());
            assertEquals(1, terminal.err().lines().count(), terminal.err());
            assertTrue(terminal.err().contains("no such page"), terminal.err());
        }
    }

    @Test
    void readsStandardInputOnlyOnce() {
        FakeTerminal terminal = new FakeTerminal(FakeTerminal.LIVE_BLOG);
        assertEquals(2, terminal.run("export", "-", "-"));
        assertTrue(terminal.err().contains("only once"), terminal.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--speaker | Keane           | Boats stay in port",
                "--speaker | MARIA KEANE     | Boats stay in port",
                "--from    | 11:05           | Talks begin",
                "--to      | 09:45           | Boats stay in port",
                "--search  | minister talks  | Talks begin",
                "--search  | '\"stay in port\"' | Boats stay in port"
            })
    void eachOptionNarrows(String option, String value, String headline) {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(0, terminal.run("export", "--format", "json", option, value, page), terminal.err());
        assertEquals(List.of(headline), terminal.headlines());
    }

    @Test
    void otherStandsForUpdatesWithoutATopic() throws IOException {
        String own = Files.writeString(folder.resolve("own.txt"), "Crews: crews, union\n")
                .toString();
        FakeTerminal without = new FakeTerminal();
        assertEquals(
                0, without.run("export", "--format", "json", "--topics", own, "--topic", "Other", page), without.err());
        assertTrue(without.out().contains("topic other (no topic)"), without.out());
        assertEquals(List.of("Boats stay in port", "Talks begin"), without.headlines());
        FakeTerminal with = new FakeTerminal();
        assertEquals(
                0, with.run("export", "--format", "json", "--topics", own, "--not-topic", "other", page), with.err());
        assertEquals(List.of("Crews at the gate"), with.headlines());
    }

    @Test
    void aTopicIsFoundWhateverItsCase() throws IOException {
        Path wrapUp = Files.writeString(folder.resolve("wrap.txt"), FakeTerminal.WRAP_UP);
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(0, terminal.run("export", "--topic", "TRAVEL", wrapUp.toString()), terminal.err());
        assertTrue(terminal.out().contains("filter: topic Travel"), terminal.out());
        assertTrue(
                terminal.out().contains("Trains run twice") && !terminal.out().contains("a tenth more"),
                terminal.out());
    }

    @Test
    void repeatsWidenAndDifferentOptionsNarrow() {
        FakeTerminal widened = new FakeTerminal();
        assertEquals(
                0, widened.run("export", "--format=json", "--speaker=Keane", "--speaker=Osei", page), widened.err());
        assertEquals(List.of("Boats stay in port", "Talks begin"), widened.headlines());
        FakeTerminal narrowed = new FakeTerminal();
        assertEquals(
                0,
                narrowed.run("export", "--format=json", "--speaker=Keane", "--speaker=Osei", "--search=minister", page),
                narrowed.err());
        assertEquals(List.of("Talks begin"), narrowed.headlines());
    }

    @Test
    void countsTheUpdatesWithoutATimeThatABoundDrops() throws IOException {
        Path wrapUp = Files.writeString(folder.resolve("wrap.txt"), FakeTerminal.WRAP_UP);
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(0, terminal.run("export", "--format=json", "--from=2024-05-02T09:30Z", page, wrapUp.toString()));
        assertEquals(List.of("Crews at the gate", "Talks begin"), terminal.headlines());
        assertEquals("rundown: 4 updates have no time and are left out.\n", terminal.err());
    }

    @Test
    void aNameThatNothingHasSelectsNothingAndSaysWhatThereIs() {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(0, terminal.run("export", "--format=json", "--speaker=Nobody", page));
        assertEquals(List.of(), terminal.headlines());
        assertTrue(terminal.err().contains("Nobody") && terminal.err().contains("Maria Keane"), terminal.err());
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsExported() throws IOException {
        Path nothing = Files.writeString(folder.resolve("nothing.txt"), "Just a note, no updates.\n");
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(
                1,
                terminal.run(
                        "export", "--format=json", folder.resolve("missing.txt").toString(), nothing.toString(), page));
        List<String> sentences = terminal.err().lines().toList();
        assertEquals(2, sentences.size(), terminal.err());
        assertTrue(sentences.get(0).contains("missing.txt"), terminal.err());
        assertTrue(sentences.get(1).contains("nothing.txt"), terminal.err());
        assertTrue(terminal.out().contains("\"kind\": \"none\""), terminal.out());
        assertTrue(terminal.headlines().contains("Talks begin"), terminal.out());
    }

    @Test
    void withNothingReadNothingIsWritten() {
        Path output = folder.resolve("out.md");
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(
                1,
                terminal.run(
                        "export",
                        "-o",
                        output.toString(),
                        folder.resolve("missing.txt").toString()));
        assertFalse(Files.exists(output));
        assertEquals("", terminal.out());
    }

    @Test
    void anOutputThatIsThereIsLeftUnlessForced() throws IOException {
        Path output = Files.writeString(folder.resolve("out.md"), "mine");
        FakeTerminal refused = new FakeTerminal();
        assertEquals(3, refused.run("export", "-o", output.toString(), page));
        assertEquals("mine", Files.readString(output));
        assertTrue(refused.err().contains("exists already"), refused.err());
        FakeTerminal forced = new FakeTerminal();
        assertEquals(0, forced.run("export", "--force", "-o", output.toString(), page), forced.err());
        assertTrue(Files.readString(output).startsWith("# The ferry strike"));
        assertEquals("", forced.out());
    }

    @Test
    void anOutputThatCannotBeWrittenIsThree() {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(
                3,
                terminal.run(
                        "export", "-o", folder.resolve("no").resolve("out.md").toString(), page));
        assertEquals(1, terminal.err().lines().count(), terminal.err());
    }

    @Test
    void aStandardOutputThatNobodyReadsIsThree() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        int code = new CommandLineInterface(
                        "1",
                        new Web("1"),
                        (files, measured) -> 0,
                        (wanted, complaints) -> FakeTerminal.PICTURE,
                        new SigningKeyFile(Path.of("unused")),
                        InputStream.nullInputStream(),
                        new PrintStream(closed),
                        new PrintStream(err, true, StandardCharsets.US_ASCII))
                .run("export", page);
        assertEquals(3, code);
        assertEquals(
                "rundown: standard output could not be written.",
                err.toString(StandardCharsets.US_ASCII).strip());
    }

    @Test
    void aTerminalWithoutCurlyMarksGetsStraightOnes() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineInterface(
                        "1",
                        new Web("1"),
                        (files, measured) -> 0,
                        (wanted, complaints) -> FakeTerminal.PICTURE,
                        new SigningKeyFile(Path.of("unused")),
                        InputStream.nullInputStream(),
                        new PrintStream(OutputStream.nullOutputStream()),
                        new PrintStream(err, true, StandardCharsets.US_ASCII))
                .run("export", "missing.txt");
        assertEquals(1, code);
        assertEquals(
                "rundown: There is no file \"missing.txt\".",
                err.toString(StandardCharsets.US_ASCII).strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export                              | FILE",
                "export --format pdf x               | read and share: markdown, html; cite: csl, bibtex, ris; count:"
                        + " csv",
                "export --from noonish x             | noonish",
                "export --as none x                  | live-blog, wrap-up or article",
                "export --search a --search b x      | only once",
                "export --colour x                   | --colour",
                "render x                            | PNG",
                "render -o p.png                     | FILE",
                "render -o p.png --size big x        | 1280x800",
                "render -o p.png --size 10x99999 x   | 8000",
                "render -o p.png --theme blue x      | light or dark",
                "render -o p.png --text-size 300 x   | 80 to 200",
                "render -o p.png --text-size big x   | 80 to 200"
            })
    void wrongUsageIsTwoWithASentenceAndNoStackTrace(String command, String expected) {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(2, terminal.run(command.split(" +")));
        assertTrue(terminal.err().contains(expected), terminal.err());
        assertTrue(terminal.err().lines().allMatch(line -> line.startsWith("rundown: ")), terminal.err());
        assertEquals("", terminal.out());
    }

    @Test
    void withoutACommandTheWindowOpensTheFiles() {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(7, terminal.run("a.html", "b.txt"));
        assertEquals(List.of("a.html", "b.txt"), terminal.opened());
        assertEquals(7, terminal.run());
        assertEquals(List.of(), terminal.opened());
        assertFalse(terminal.measured());
    }

    @Test
    void aStartIsMeasuredWithOneDocument() {
        for (String[] arguments :
                List.of(new String[] {"--measure-start", "a.html"}, new String[] {"--measure-start=a.html"})) {
            FakeTerminal terminal = new FakeTerminal();
            assertEquals(7, terminal.run(arguments));
            assertEquals(List.of("a.html"), terminal.opened());
            assertTrue(terminal.measured());
        }
        assertEquals(2, new FakeTerminal().run("--measure-start"));
    }

    @Test
    void whatIsNoFileIsStillParsed() {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(0, terminal.run("--version"));
        assertEquals(2, terminal.run("a.html", "--nonsense"));
        assertEquals(2, terminal.run("export"));
        assertThrows(NoSuchElementException.class, terminal::opened);
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(0, terminal.run("--version"));
        assertEquals("rundown 1.2.3\n", terminal.out());
        for (String[] help :
                List.of(new String[] {"--help"}, new String[] {"export", "--help"}, new String[] {"render", "-h"})) {
            FakeTerminal asked = new FakeTerminal();
            assertEquals(0, asked.run(help));
            assertTrue(asked.out().contains("Usage: rundown"), asked.out());
        }
    }
}
