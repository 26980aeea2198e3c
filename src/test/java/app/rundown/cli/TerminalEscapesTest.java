package app.rundown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.base.OperatingSystem;
import app.rundown.text.UnseenCharacters;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that nothing in a page, a name or a message can command a terminal. */
class TerminalEscapesTest {
    private static final String TITLE = "Ferry &#27;]0;x&#7; &#x9b;2J &#x202e;strike&#x202c;";

    @TempDir
    private Path folder;

    private static String blog(String title) {
        return "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><main>"
                + update("09:15", "No boat has left the harbour since dawn, and none will before the tide, it is said.")
                + update(
                        "09:45",
                        "The crews \u001b]2;y\u0007 walked out over pay, and stand at the gate of the harbour.")
                + update("11:05", "The minister has arrived for the talks at the town hall, which may last all night.")
                + "</main></body></html>";
    }

    private static String update(String clock, String words) {
        return "<article class='update'><time datetime='2024-05-02T" + clock + ":00Z'>" + clock + "</time><p>" + words
                + "</p></article>";
    }

    private static void assertHarmless(String shown) {
        assertEquals(UnseenCharacters.escaped(shown), shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "csv", "json"})
    void noResultCommandsATerminal(String format) {
        FakeTerminal terminal = new FakeTerminal(blog(TITLE), true);
        assertEquals(0, terminal.run("export", "--format", format, "-"), terminal.err());
        assertTrue(terminal.out().contains("Ferry"), terminal.out());
        assertHarmless(terminal.out());
        assertHarmless(terminal.err());
    }

    @Test
    void anotherProgramGetsTheFormatAsItIs() {
        FakeTerminal shown = new FakeTerminal(blog("Möwen ボート"), true);
        FakeTerminal piped = new FakeTerminal(blog("Möwen ボート"), false);
        assertEquals(0, shown.run("export", "--format", "csv", "-"));
        assertEquals(0, piped.run("export", "--format", "csv", "-"));
        assertEquals(piped.out(), shown.out());
    }

    @Test
    void messagesShowWhatANameHides() throws Exception {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(1, terminal.run("export", "no\u001b[31m\u202efile\u009b.txt"));
        assertEquals(
                "rundown: There is no file “no\\x1b[31m\\u202efile\\x9b.txt”.",
                terminal.err().strip());
        FakeTerminal usage = new FakeTerminal();
        assertEquals(2, usage.run("export", "--format", "\u001b[31m", "x"));
        assertTrue(usage.err().contains("\\x1b[31m"), usage.err());
        assertHarmless(usage.err());
    }

    @Test
    void messagesShowWhatATitleHides() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), blog(TITLE));
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(0, terminal.run("export", "--topic", "\u001b[31mnothing", page.toString(), page.toString()));
        assertFalse(terminal.err().isEmpty());
        assertHarmless(terminal.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "US-ASCII", "windows-1252", "UTF-16LE", "Shift_JIS"})
    void everyEncodingIsKept(String name) {
        Charset charset = Charset.forName(name);
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        PrintStream terminal = EscapedOutput.over(new PrintStream(seen, true, charset));
        String words = new String("Zwölf “Boote” ボート\r\n".getBytes(charset), charset);
        for (byte b : (words + "\u001b\r" + words).getBytes(charset)) {
            terminal.write(b);
        }
        terminal.flush();
        assertEquals(words + "\\x1b\\x0d" + words, seen.toString(charset));
    }

    @Test
    void longTextsArriveWhole() {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        String words = "a\r\n€\u007f😀".repeat(20_000);
        EscapedOutput.over(new PrintStream(seen, true, StandardCharsets.UTF_8)).print(words);
        assertEquals(words.replace("\u007f", "\\x7f"), seen.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aConsoleOfWindowsGetsItsOwnCodePage() {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        Charset page = Charset.forName("IBM850");
        PrintStream console = new PrintStream(seen, true, page);
        assertEquals(page, Console.encoding(console, OperatingSystem.WINDOWS));
        assertEquals(StandardCharsets.UTF_8, Console.encoding(console, OperatingSystem.LINUX));
        PrintStream shown = EscapedOutput.over(console, StandardCharsets.UTF_8, page);
        for (byte b : "Zürich: “ボ” 😀".getBytes(StandardCharsets.UTF_8)) {
            shown.write(b);
        }
        shown.flush();
        assertEquals("Zürich: \\u201c\\u30dc\\u201d \\ud83d\\ude00", seen.toString(page));
    }
}
