package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.rundown.export.content.TextExporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Checks each format's export of the hand-made timeline, byte for byte, against {@code harbour.*} among the test
 * resources, named by the extension, and by the code as well where formats share it. With
 * {@code -Drundown.golden=write} it writes them anew.
 */
@Isolated("changes the locale or the time zone of the process")
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/app/rundown/export");
    private static final boolean WRITE = "write".equals(System.getProperty("rundown.golden"));

    private static String export(Format format) {
        return ExportedText.of(
                format,
                HarbourTimeline.all(
                        HarbourTimeline.SHIPS, HarbourTimeline.OPENED, HarbourTimeline.RUMOUR, HarbourTimeline.POINT));
    }

    private static String golden(Format format) throws IOException {
        String zipped = format.exporter() instanceof TextExporter ? "" : ".txt";
        boolean shared = Stream.of(Format.values())
                        .filter(other -> other.extension().equals(format.extension()))
                        .count()
                > 1;
        String code = shared && !format.code().equals(format.extension()) ? format.code() + "." : "";
        String name = "harbour." + code + format.extension() + zipped;
        if (WRITE) {
            Files.writeString(FOLDER.resolve(name), export(format));
        }
        return Files.readString(FOLDER.resolve(name));
    }

    /** A bundle repeats other formats and names the program's version; {@link EvidenceExporterTest} reads it. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WACZ")
    void isAsExpected(Format format) throws IOException {
        assertEquals(golden(format), export(format));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void doesNotDependOnTheSystem(Format format) {
        String expected = export(format);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-ca-islamic-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(expected, export(format));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anInferredTimeSaysSo(Format format) {
        String text = ExportedText.of(format, HarbourTimeline.filtered("topic Harbour", 0, HarbourTimeline.OPENED));
        assertFalse(text.replace("inferred", "").equals(text), text);
    }
}
