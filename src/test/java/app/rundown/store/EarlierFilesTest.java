package app.rundown.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Quote;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Order;
import app.rundown.ui.keys.Command;
import app.rundown.user.Correction;
import app.rundown.user.Corrections;
import app.rundown.user.DayAndZone;
import app.rundown.user.QuoteKey;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks that files of version 0.1.0 open whole, and are written again as they were. Classes and their members may be
 * renamed; the names in users' files may not.
 */
class EarlierFilesTest {
    private static final Path EARLIER = Path.of("src/test/resources/app/rundown/store/earlier");
    private static final List<String> FILES = List.of("settings.json", "user-data.json");
    private static final String DOCUMENT = "url https://gazette.example/live";
    private static final UpdateKey BY_TIME = new UpdateKey("time 12:07 words 3fa9");
    private static final UpdateKey BY_ADDRESS = new UpdateKey("url https://gazette.example/live#b");

    @TempDir
    Path folder;

    @BeforeEach
    void copyFiles() throws IOException {
        for (String name : FILES) {
            Files.copy(EARLIER.resolve(name), folder.resolve(name));
        }
    }

    @Test
    void settingsOpenWhole() {
        Settings settings = new SettingsFile(folder).load().value();
        assertEquals(Theme.DARK, settings.theme());
        assertEquals(Order.OLDEST_FIRST, settings.order());
        assertEquals(
                new ReadingPreferences(120, true, DisplayZone.Choice.UTC, true, true), settings.readingPreferences());
        assertEquals(List.of("/home/ida/live.html", "https://gazette.example/live"), settings.recent());
        assertEquals(new Settings.Placement(40, 60.5, 1280, 800, true), settings.window());
        assertEquals(Map.of("columns", List.of(0.2, 0.7)), settings.dividers());
        assertEquals(Map.of("filter", false, "inspector", true), settings.columns());
        assertEquals(List.of("Ctrl+Alt+F6"), settings.keys().get("COPY_QUOTE"));
    }

    @Test
    void keysAreStillThoseOfCommands() {
        Set<String> commands = Stream.of(Command.values()).map(Command::name).collect(Collectors.toSet());
        Set<String> unknown =
                new TreeSet<>(new SettingsFile(folder).load().value().keys().keySet());
        unknown.removeAll(commands);
        assertEquals(Set.of(), unknown, "commands that earlier settings name");
    }

    @Test
    void userDataOpensWhole() {
        UserData expected = new UserData(
                Map.of(
                        DOCUMENT,
                        new DayAndZone(LocalDate.of(2024, 6, 1), BY_TIME, ZoneId.of("Europe/Oslo")),
                        "title The fair",
                        new DayAndZone(null, ZoneId.of("UTC"))),
                Map.of(DOCUMENT, Set.of(BY_TIME, BY_ADDRESS)),
                new Corrections(
                        Map.of(
                                DOCUMENT,
                                Map.of(
                                        new QuoteKey(BY_TIME, "The gate is shut", 1),
                                        new Correction.SaidBy("Ida Berg", Quote.Voice.PERSON),
                                        new QuoteKey(BY_ADDRESS, "We stay", 2),
                                        new Correction.SaidBy("Harbour Board", Quote.Voice.ORGANISATION),
                                        new QuoteKey(null, "Nobody sails", 1),
                                        new Correction.SaidByNobodyKnown(),
                                        new QuoteKey(BY_ADDRESS, "so-called", 1),
                                        new Correction.NoQuote())),
                        Map.of(DOCUMENT, Map.of("I. Berg", "Ida Berg"))));
        assertEquals(expected, new UserDataFile(folder).load().value());
    }

    @Test
    void bothStayAsTheyAreUntilSomethingChanges() throws IOException {
        SettingsFile settings = new SettingsFile(folder);
        settings.save(settings.load().value());
        UserDataFile data = new UserDataFile(folder);
        data.save(data.load().value());
        for (String name : FILES) {
            assertEquals(Files.readString(EARLIER.resolve(name)), Files.readString(folder.resolve(name)), name);
            assertFalse(Files.exists(folder.resolve(name + ".v1")), name);
        }
    }

    @Test
    void theFirstChangeKeepsBothAsTheyWereOnce() throws IOException {
        for (Theme theme : List.of(Theme.LIGHT, Theme.SYSTEM)) {
            SettingsFile settings = new SettingsFile(folder);
            Settings before = settings.load().value();
            assertEquals(Kept.whole(before.withTheme(theme)), settings.save(before.withTheme(theme)));
            assertEquals(
                    before.withTheme(theme), new SettingsFile(folder).load().value());
            UserDataFile file = new UserDataFile(folder);
            UserData more =
                    file.load().value().withStars(Map.of("title " + theme, Set.of(new UpdateKey("url 1"))), true);
            assertEquals(Kept.whole(more), file.save(more));
            assertEquals(Kept.whole(more), new UserDataFile(folder).load());
        }
        for (String name : FILES) {
            assertEquals(Files.readString(EARLIER.resolve(name)), Files.readString(folder.resolve(name + ".v1")));
            assertTrue(Files.readString(folder.resolve(name)).startsWith("{\n  \"version\" : 2,"), name);
        }
    }

    @Test
    void whatWasNotTouchedIsWrittenAsItWas() throws IOException {
        UserDataFile file = new UserDataFile(folder);
        UserData before = file.load().value();
        Map<String, Set<UpdateKey>> star = Map.of("title Z", Set.of(new UpdateKey("url 1")));
        UserData more = file.save(before.withStars(star, true)).value();
        file.save(more.withStars(star, false));
        assertEquals(
                Files.readString(EARLIER.resolve("user-data.json")),
                Files.readString(folder.resolve("user-data.json")).replace("\n  \"version\" : 2,", ""));
    }
}
