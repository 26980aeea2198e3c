package app.rundown.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.base.OperatingSystem;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that settings come back as they were saved, and that no missing or damaged file stops the program. */
class SettingsFileTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("settings.json");
    }

    @Test
    void whatIsSavedIsLoaded() {
        Settings settings = Settings.DEFAULT
                .withTheme(Theme.DARK)
                .withOrder(Order.OLDEST_FIRST)
                .withReadingPreferences(new ReadingPreferences(160, true, DisplayZone.Choice.UTC, false, true))
                .opened("/a.html")
                .opened("/b.html")
                .withWindow(new Settings.Placement(-10, 20.5, 1280, 800, true))
                .withDividers("main", List.of(0.2, 0.75))
                .withColumn("topics", false)
                .withKeys(Map.of("EXPORT", List.of("Ctrl+S", "F5"), "COPY", List.of()));
        Path fresh = folder.resolve("not").resolve("there yet");
        assertTrue(new SettingsFile(fresh).save(settings).isSaved());
        assertEquals(settings, new SettingsFile(fresh).load().value());
    }

    @Test
    void withoutAFileItBeginsWithTheDefaults() {
        assertEquals(Settings.DEFAULT, new SettingsFile(folder).load().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{\"theme\": \"DARK\"", "[1, 2]", "{} {}", "\0\1\2"})
    void aDamagedFileIsKeptAsACopy(String damaged) throws IOException {
        Files.writeString(file(), damaged);
        Kept<Settings> kept = new SettingsFile(folder).load();
        assertEquals(Settings.DEFAULT, kept.value());
        assertTrue(kept.told()
                .getFirst()
                .contains(folder.resolve("settings.json.damaged-1").toString()));
        assertEquals(damaged, Files.readString(folder.resolve("settings.json.damaged-1")));
        assertTrue(new SettingsFile(folder)
                .save(Settings.DEFAULT.withTheme(Theme.LIGHT))
                .isSaved());
        assertEquals(Kept.whole(Settings.DEFAULT.withTheme(Theme.LIGHT)), new SettingsFile(folder).load());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"recent\": 5", "\"keys\": [1]", "\"reading\": 5", "\"window\": [1]"})
    void aPartThatIsDamagedCostsNothingElse(String damaged) throws IOException {
        String whole = "{\"theme\": \"DARK\", " + damaged + "}";
        Files.writeString(file(), whole);
        SettingsFile settings = new SettingsFile(folder);
        Kept<Settings> kept = settings.load();
        assertEquals(Settings.DEFAULT.withTheme(Theme.DARK), kept.value());
        assertEquals(1, kept.told().size());
        assertEquals(whole, Files.readString(folder.resolve("settings.json.damaged-1")));
        Settings changed = kept.value().withOrder(Order.OLDEST_FIRST);
        assertEquals(Kept.whole(changed), settings.save(changed));
        assertEquals(Kept.whole(changed), new SettingsFile(folder).load());
        assertFalse(Files.exists(folder.resolve("settings.json.damaged-2")));
    }

    @Test
    void whatALaterVersionAddedStaysThere() throws IOException {
        Files.writeString(file(), "{\"version\": 2, \"theme\": \"SEPIA\", \"later\": {\"size\": 1.10}}");
        SettingsFile settings = new SettingsFile(folder);
        settings.save(settings.load().value().withOrder(Order.OLDEST_FIRST));
        String written = Files.readString(file());
        assertTrue(written.contains("\"later\" : {\n    \"size\" : 1.10\n  }"), written);
        assertTrue(written.contains("\"SEPIA\""), written);
    }

    @Test
    void twoWindowsKeepWhatEachOfThemChanged() {
        SettingsFile one = new SettingsFile(folder);
        SettingsFile other = new SettingsFile(folder);
        Settings first = Settings.DEFAULT.opened("/a").opened("/b");
        one.save(first);
        Settings second = other.load().value();
        one.save(first.opened("/one").opened("/a").withTheme(Theme.DARK).withColumn("topics", false));
        other.save(second.opened("/other").withRecent(List.of("/other", "/a")).withDividers("main", List.of(0.5)));
        Settings both = new SettingsFile(folder).load().value();
        assertEquals(List.of("/other", "/a", "/one"), both.recent());
        assertEquals(Theme.DARK, both.theme());
        assertEquals(Map.of("topics", false), both.columns());
        assertEquals(Map.of("main", List.of(0.5)), both.dividers());
    }

    @Test
    void whatIsMissingUnknownOrOutOfRangeIsAsAtTheBeginning() throws IOException {
        Files.writeString(file(), """
            {"theme": "SEPIA", "reading": {"textSize": 900, "zone": "MARS"}, "later": {}, \
            "recent": ["/a", null, "/a"], "window": {"width": 0, "height": 9},
             "dividers": {"main": [3], "side": [0.5], "none": null}, "columns": {"quotes": false},
             "keys": {"EXPORT": ["F5", null], "COPY": null}}
            """);
        Settings settings = new SettingsFile(folder).load().value();
        assertEquals(Theme.SYSTEM, settings.theme());
        assertEquals(Order.NEWEST_FIRST, settings.order());
        assertEquals(ReadingPreferences.DEFAULT.withTextSize(200), settings.readingPreferences());
        assertEquals(List.of("/a"), settings.recent());
        assertEquals(null, settings.window());
        assertEquals(List.of(0.5), settings.dividers().get("side"));
        assertFalse(settings.dividers().containsKey("main"));
        assertEquals(Map.of("quotes", false), settings.columns());
        assertEquals(Map.of("EXPORT", List.of("F5")), settings.keys());
        assertTrue(Files.exists(file()));
    }

    @Test
    void aFileThatAnEditorMarkedAsUtf8IsRead() throws IOException {
        Files.writeString(file(), "\ufeff{\"theme\": \"DARK\"}");
        assertEquals(Theme.DARK, new SettingsFile(folder).load().value().theme());
    }

    @Test
    void aFolderThatCannotBeMadeStopsNobody() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "x");
        SettingsFile settings = new SettingsFile(notAFolder.resolve("sub"));
        assertFalse(settings.save(Settings.DEFAULT).isSaved());
        assertEquals(Settings.DEFAULT, settings.load().value());
    }

    @Test
    void aFolderInThePlaceOfTheFileStopsNobody() throws IOException {
        Files.createDirectory(file());
        SettingsFile settings = new SettingsFile(folder);
        Kept<Settings> kept = settings.load();
        assertEquals(Settings.DEFAULT, kept.value());
        assertTrue(kept.told().getFirst().contains("it is a folder"), kept.toString());
        assertEquals(
                Kept.whole(Settings.DEFAULT.withTheme(Theme.DARK)),
                settings.save(Settings.DEFAULT.withTheme(Theme.DARK)));
        assertTrue(Files.isDirectory(file()));
        assertEquals(Theme.DARK, new SettingsFile(folder).load().value().theme());
    }

    @Test
    void recentDocumentsAreTheLastTwelveEachOnce() {
        Settings settings = Settings.DEFAULT;
        for (int i : IntStream.rangeClosed(1, 15).toArray()) {
            settings = settings.opened("/" + i);
        }
        settings = settings.opened("/14");
        assertEquals(
                List.of("/14", "/15", "/13", "/12", "/11", "/10", "/9", "/8", "/7", "/6", "/5", "/4"),
                settings.recent());
    }

    @Test
    void theFolderIsTheCustomOfEachSystem() {
        Path home = folder.resolve("home").toAbsolutePath();
        Path other = folder.resolve("other").toAbsolutePath();
        assertEquals(home.resolve(".config/rundown"), ConfigFolder.of(OperatingSystem.LINUX, Map.of(), home));
        assertEquals(
                other.resolve("rundown"),
                ConfigFolder.of(OperatingSystem.LINUX, Map.of("XDG_CONFIG_HOME", other.toString()), home));
        assertEquals(
                home.resolve(".config/rundown"),
                ConfigFolder.of(OperatingSystem.LINUX, Map.of("XDG_CONFIG_HOME", "relative"), home));
        assertEquals(
                home.resolve("Library/Application Support/Rundown"),
                ConfigFolder.of(OperatingSystem.MAC, Map.of(), home));
        assertEquals(
                other.resolve("Rundown"),
                ConfigFolder.of(OperatingSystem.WINDOWS, Map.of("APPDATA", other.toString()), home));
        assertEquals(home.resolve("AppData/Roaming/Rundown"), ConfigFolder.of(OperatingSystem.WINDOWS, Map.of(), home));
    }
}
