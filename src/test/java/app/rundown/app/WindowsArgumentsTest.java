package app.rundown.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks how the command line of Windows is divided, and when its arguments are taken instead of Java's. */
class WindowsArgumentsTest {
    /** The examples of Microsoft's documentation, and what people's files are called. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"a b c\" d e | a b c,d,e",
                "\"ab\\\"c\" \"\\\\\" d | ab\"c,\\,d",
                "a\\\\\\b d\"e f\"g h | a\\\\\\b,de fg,h",
                "a\\\\\\\"b c d | a\\\"b,c,d",
                "a\\\\\\\\\"b c\" d e | a\\\\b c,d,e",
                "a\"b\"\" c d | ab\" c d",
                "C:\\Users\\Zoë\\Łódź\\ | C:\\Users\\Zoë\\Łódź\\",
                "\"C:\\My pages\\速報 😀.html\"\t--json | C:\\My pages\\速報 😀.html,--json"
            })
    void divides(String line, String arguments) {
        List<String> parsed = WindowsArguments.parsed("\"C:\\Program Files\\Rundown\\Rundown.exe\"  " + line);
        assertEquals("C:\\Program Files\\Rundown\\Rundown.exe", parsed.getFirst());
        assertEquals(Arrays.asList(arguments.split(",")), parsed.subList(1, parsed.size()));
    }

    @Test
    void anEmptyArgumentIsOne() {
        assertEquals(List.of("rundown", "", "b"), WindowsArguments.parsed("rundown \"\" b "));
    }

    @Test
    void lostLettersComeBack() {
        String[] broken = {"export", "C:\\??.html", "C:\\Lodz.html"};
        assertArrayEquals(
                new String[] {"export", "C:\\速報.html", "C:\\Łódź.html"},
                WindowsArguments.repaired(
                        broken, "java -m app.rundown/app.rundown.app.Main export C:\\速報.html C:\\Łódź.html"));
    }

    @Test
    void whatCannotBeTheSameIsNotTaken() {
        String[] arguments = {"export", "C:\\a.html", "C:\\b.html"};
        assertSame(arguments, WindowsArguments.repaired(arguments, "rundown export C:\\*.html"));
        assertSame(arguments, WindowsArguments.repaired(arguments, "rundown @arguments export x y"));
        assertSame(arguments, WindowsArguments.repaired(arguments, "rundown"));
    }

    @Test
    void otherSystemsKeepTheirArguments() {
        String[] arguments = {"Łódź.html"};
        assertArrayEquals(new String[] {"Łódź.html"}, WindowsArguments.of(arguments));
    }
}
