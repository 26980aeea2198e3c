package app.rundown.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.user.DayAndZone;
import app.rundown.user.SavedFilters;
import app.rundown.user.TopicEdits;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that what the user added comes back as it was, and that damage loses no more than it must. */
class UserDataFileTest {
    @TempDir
    Path folder;

    @Test
    void comesBackAsItWas() {
        UserData data = new UserData(
                Map.of(
                        "url https://example.org/live",
                                new DayAndZone(
                                        LocalDate.of(2024, 6, 1),
                                        new UpdateKey("time 12:07 words 3fa9"),
                                        ZoneId.of("Europe/Oslo")),
                        "title The fair", new DayAndZone(null, ZoneId.of("UTC"))),
                Map.of(
                        "url https://example.org/live",
                        Set.of(
                                new UpdateKey("url https://example.org/live#b"),
                                new UpdateKey("time 12:07 words 3fa9"))));
        assertTrue(new UserDataFile(folder.resolve("new")).save(data).isSaved());
        assertEquals(data, new UserDataFile(folder.resolve("new")).load().value());
    }

    @Test
    void whatWasDoneToTopicsComesBack() {
        TopicEdits edits = TopicEdits.NONE
                .withOwn("Weather", List.of("rain", "high tide", "flood*"))
                .renamed(Set.of("Putin"), "Putin", "Vladimir Putin")
                .withHidden(Set.of("Twitter"), true)
                .withColour("Weather", 3);
        UserData data = UserData.NONE.withTopics(edits);
        assertTrue(new UserDataFile(folder).save(data).isSaved());
        assertEquals(data, new UserDataFile(folder).load().value());
        assertEquals(List.of("flood*", "high tide", "rain"), edits.own().get("Weather"));
    }

    @Test
    void savedFiltersComeBackWithWhatNewerVersionsKnow() {
        SavedFilters filters = new SavedFilters(Map.of(
                "Oil",
                Map.of("topics", List.of("Iran", "Oil"), "mood", List.of("calm")),
                "All of it",
                Map.of("has", List.of("quote"))));
        UserData data = UserData.NONE.withFilters(filters);
        assertTrue(new UserDataFile(folder).save(data).isSaved());
        assertEquals(data, new UserDataFile(folder).load().value());
    }

    @Test
    void twoWindowsSaveFiltersOfTheirOwn() {
        UserDataFile one = new UserDataFile(folder);
        UserDataFile other = new UserDataFile(folder);
        one.load();
        other.load();
        Map<String, List<String>> parts = Map.of("topics", List.of("Iran"));
        one.save(UserData.NONE.withFilters(SavedFilters.NONE.with(Map.of("a", Optional.of(parts)))));
        UserData both = other.save(UserData.NONE.withFilters(SavedFilters.NONE.with(Map.of("b", Optional.of(parts)))))
                .value();
        assertEquals(Map.of("a", parts, "b", parts), both.filters().byName());
    }

    @Test
    void beginsWithNothing() {
        assertEquals(UserData.NONE, new UserDataFile(folder).load().value());
    }

    @Test
    void readsDatesFromBeforeTheyWereTiedToAnUpdate() throws Exception {
        Files.writeString(folder.resolve("user-data.json"), """
            {"times": {"a": {"date": "2024-06-01", "zone": "UTC"}}}\
            """);
        assertEquals(
                new UserData(Map.of("a", new DayAndZone(LocalDate.of(2024, 6, 1), null, ZoneId.of("UTC"))), Map.of()),
                new UserDataFile(folder).load().value());
    }

    @Test
    void writesStarsInTheSameOrderEachTime() throws Exception {
        UserData data = new UserData(
                Map.of(),
                Map.of(
                        "b",
                        Set.of(new UpdateKey("url 2"), new UpdateKey("url 1"), new UpdateKey("url 3")),
                        "a",
                        Set.of(new UpdateKey("url 9"))));
        new UserDataFile(folder).save(data);
        assertEquals(
                "{\"version\":2,\"stars\":{\"a\":[\"url9\"],\"b\":[\"url1\",\"url2\",\"url3\"]}}",
                Files.readString(folder.resolve("user-data.json")).replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7", "\"all\"", "[\"url 1\"]", "null", "{\"x\": \"url 1\", \"y\": null, \"z\": {\"k\": 5}}"})
    void starsThatCannotBeReadCostNothingElse(String stars) throws Exception {
        Files.writeString(
                folder.resolve("user-data.json"),
                "{\"times\": {\"a\": {\"zone\": \"UTC\"}}, \"stars\": " + stars + "}");
        assertEquals(
                new UserData(Map.of("a", new DayAndZone(null, ZoneId.of("UTC"))), Map.of()),
                new UserDataFile(folder).load().value());
    }

    @Test
    void keepsTheStarsThatCanBeRead() throws Exception {
        Files.writeString(folder.resolve("user-data.json"), """
            {"stars": {"x": ["url 1", 2, null, ["url 3"], "url 4"], "y": "no list"}}\
            """);
        assertEquals(
                Map.of("x", Set.of(new UpdateKey("url 1"), new UpdateKey("url 4"))),
                new UserDataFile(folder).load().value().stars());
    }

    @Test
    void keepsWhatCanBeReadOfTimes() throws Exception {
        Files.writeString(folder.resolve("user-data.json"), """
            {"times": {"a": {"date": "2024-13-01", "zone": "UTC"}, "b": {"date": "never", "zone": "Mars/Crater"}, \
            "c": null}}\
            """);
        assertEquals(
                new UserData(Map.of("a", new DayAndZone(null, ZoneId.of("UTC"))), Map.of()),
                new UserDataFile(folder).load().value());
    }
}
