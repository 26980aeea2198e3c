package app.rundown.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.DayAndZone;
import app.rundown.model.UpdateKey;
import app.rundown.model.UserData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user added comes back as it was, and damage loses no more than it must. */
class UserDataFileTest {
    @TempDir
    Path folder;

    @Test
    void comesBackAsItWas() {
        UserData data = new UserData(Map.of(
                "url https://example.org/live", new DayAndZone(LocalDate.of(2024, 6, 1), new UpdateKey("time 12:07 words 3fa9"), ZoneId.of("Europe/Oslo")),
                "title The fair", new DayAndZone(null, ZoneId.of("UTC"))));
        assertTrue(new UserDataFile(folder.resolve("new")).save(data));
        assertEquals(data, new UserDataFile(folder.resolve("new")).load());
    }

    @Test
    void beginsWithNothing() {
        assertEquals(UserData.NONE, new UserDataFile(folder).load());
    }

    @Test
    void readsDatesFromBeforeTheyWereTiedToAnUpdate() throws Exception {
        Files.writeString(folder.resolve("user-data.json"), """
                {"times": {"a": {"date": "2024-06-01", "zone": "UTC"}}}""");
        assertEquals(new UserData(Map.of("a", new DayAndZone(LocalDate.of(2024, 6, 1), null, ZoneId.of("UTC")))), new UserDataFile(folder).load());
    }

    @Test
    void keepsWhatCanBeReadAndSetsDamageAside() throws Exception {
        Path file = folder.resolve("user-data.json");
        Files.writeString(file, """
                {"times": {"a": {"date": "2024-13-01", "zone": "UTC"}, "b": {"date": "never", "zone": "Mars/Crater"}, "c": null}}""");
        assertEquals(new UserData(Map.of("a", new DayAndZone(null, ZoneId.of("UTC")))), new UserDataFile(folder).load());
        Files.writeString(file, "{\"times\": {");
        assertEquals(UserData.NONE, new UserDataFile(folder).load());
        assertEquals("{\"times\": {", Files.readString(folder.resolve("user-data.json.damaged")));
    }
}
