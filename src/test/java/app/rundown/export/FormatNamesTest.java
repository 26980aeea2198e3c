package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks that no format is left out where formats are named. */
class FormatNamesTest {
    @ParameterizedTest
    @EnumSource
    void isInTheManualAndInTheList(Format format) throws IOException {
        String manual = Files.readString(Path.of("packaging", "common", "rundown.1"));
        String option = manual.substring(manual.indexOf("format= FORMAT"));
        String formats = option.substring(0, option.indexOf(".TP"));
        assertTrue(formats.matches("(?s).*\\b" + format.code() + "\\b.*"), formats);
        assertTrue(Format.names().matches(".*\\b" + format.code() + "\\b.*"), Format.names());
    }
}
