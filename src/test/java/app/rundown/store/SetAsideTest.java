package app.rundown.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.user.DayAndZone;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Checks that nothing is replaced that could not be read, and that nothing is dropped that was not understood. */
@Execution(ExecutionMode.CONCURRENT)
class SetAsideTest {
    private static final Map<String, Set<UpdateKey>> STAR = Map.of("a", Set.of(new UpdateKey("1")));
    private static final Map<String, Set<UpdateKey>> SECOND = Map.of("a", Set.of(new UpdateKey("2")));

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("user-data.json");
    }

    private Path aside() {
        return folder.resolve("user-data.json.aside");
    }

    private static void assertTold(Kept<?> kept, String... words) {
        assertTrue(kept.isSaved(), kept.toString());
        assertEquals(1, kept.told().size(), kept.toString());
        for (String word : words) {
            assertTrue(kept.told().getFirst().contains(word), kept.toString());
        }
    }

    @Test
    void whatCannotBeReadStaysAndWhatIsAddedJoinsItLater() throws IOException {
        Files.createDirectory(file());
        UserDataFile file = new UserDataFile(folder);
        Kept<UserData> nothing = file.load();
        assertEquals(UserData.NONE, nothing.value());
        assertTold(nothing, "can't be read", file().toString(), aside().toString());
        UserData star = UserData.NONE.withStars(STAR, true);
        assertEquals(Kept.whole(star), file.save(star));
        assertTrue(Files.isDirectory(file()));
        UserDataFile later = new UserDataFile(folder);
        assertEquals(star, later.load().value());
        later.save(new UserData(Map.of("b", new DayAndZone(null, ZoneId.of("UTC"))), STAR));
        Files.delete(file());
        Files.writeString(file(), "{\"stars\": {\"a\": [\"0\"]}, \"new\": 1}");
        Kept<UserData> all = new UserDataFile(folder).load();
        assertEquals(
                new UserData(
                        Map.of("b", new DayAndZone(null, ZoneId.of("UTC"))),
                        Map.of("a", Set.of(new UpdateKey("0"), new UpdateKey("1")))),
                all.value());
        assertFalse(Files.exists(aside()));
        assertEquals(Kept.whole(all.value()), new UserDataFile(folder).load());
        assertTrue(Files.readString(file()).contains("\"new\" : 1"));
    }

    @Test
    void aFileThatBecomesUnreadableInBetweenLosesNoRemoval() throws IOException {
        UserDataFile file = new UserDataFile(folder);
        UserData two = file.save(UserData.NONE.withStars(STAR, true).withStars(SECOND, true))
                .value();
        Path elsewhere = Files.move(file(), folder.resolve("elsewhere"));
        Files.createDirectory(file());
        assertTold(file.save(two.withStars(STAR, false)), "it is a folder");
        Files.delete(file());
        Files.move(elsewhere, file());
        assertEquals(SECOND, new UserDataFile(folder).load().value().stars());
        assertEquals(SECOND, new UserDataFile(folder).load().value().stars());
    }

    @Test
    void aFileWithoutPermissionStaysAsItIs() throws IOException {
        Files.writeString(file(), "{\"stars\": {\"a\": [\"0\"]}}");
        Assumptions.assumeTrue(
                file().toFile().setReadable(false) && !Files.isReadable(file()), "this user may read anything");
        UserDataFile file = new UserDataFile(folder);
        assertTold(file.load(), "permission is denied");
        file.save(UserData.NONE.withStars(STAR, true));
        assertTrue(file().toFile().setReadable(true));
        assertEquals("{\"stars\": {\"a\": [\"0\"]}}", Files.readString(file()));
        assertEquals(
                Map.of("a", Set.of(new UpdateKey("0"), new UpdateKey("1"))),
                new UserDataFile(folder).load().value().stars());
    }

    @Test
    void aLinkThatLeadsNowhereIsNotAnEmptyFile() throws IOException {
        Path away = folder.resolve("away");
        try {
            Files.createSymbolicLink(file(), away.resolve("user-data.json"));
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no links on this system");
        }
        UserDataFile file = new UserDataFile(folder);
        assertTold(file.load(), "the folder that it links to does not exist");
        assertEquals(Kept.whole(UserData.NONE.withStars(STAR, true)), file.save(UserData.NONE.withStars(STAR, true)));
        Files.createDirectory(away);
        Files.writeString(away.resolve("user-data.json"), "{\"stars\": {\"a\": [\"2\"]}}");
        assertEquals(
                Map.of("a", Set.of(new UpdateKey("1"), new UpdateKey("2"))),
                new UserDataFile(folder).load().value().stars());
        assertTrue(Files.isSymbolicLink(file()));
    }

    @Test
    void aFolderThatLeadsNowhereIsNotAnEmptyFolder() throws IOException {
        Path link = folder.resolve("link");
        try {
            Files.createSymbolicLink(link, folder.resolve("away"));
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no links on this system");
        }
        UserDataFile file = new UserDataFile(link.resolve("rundown"));
        assertTold(file.load(), "its folder does not exist");
        assertFalse(file.save(UserData.NONE.withStars(STAR, true)).isSaved());
        Files.createDirectories(folder.resolve("away/rundown"));
        UserData two = UserData.NONE.withStars(STAR, true).withStars(SECOND, true);
        assertEquals(Kept.whole(two), file.save(two));
    }

    @Test
    void aNewerFileIsShownAndNotWritten() throws IOException {
        String newer = """
            {"version": 99, "notes": {"a": "dear"}, "times": {"a": {"date": "2024-05-14", "zone": "Far/Away"}}, \
            "stars": {"a": ["1"], "b": {"later": "shape"}}}\
            """;
        Files.writeString(file(), newer);
        UserDataFile file = new UserDataFile(folder);
        Kept<UserData> kept = file.load();
        assertEquals(STAR, kept.value().stars());
        assertEquals(
                Map.of("a", new DayAndZone(LocalDate.of(2024, 5, 14), null)),
                kept.value().times());
        assertTold(kept, "newer version", file().toString(), aside().toString());
        UserData more = kept.value().withStars(SECOND, true);
        assertEquals(Kept.whole(more), file.save(more));
        assertEquals(Kept.whole(more.withStars(STAR, false)), file.save(more.withStars(STAR, false)));
        assertEquals(newer, Files.readString(file()));
        assertEquals(SECOND, new UserDataFile(folder).load().value().stars());
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(any -> any.toString().contains(".damaged")), "nothing is damaged");
        }
    }

    @Test
    void whatIsNotUnderstoodSurvivesChanges() throws IOException {
        Files.writeString(file(), """
            {"later": {"exact": 1.10, "large": 123456789012345678901234567890}, "times": {"a": {"zone": "Far/Away", \
            "tide": "high"}, "b": {"date": "2024-02-30"}}, "stars": {"a": ["1", 7, {"k": 1}]}, "quotes": {"a": \
            [{"words": "w", "is": "later-kind"}, {"words": "v", "speaker": "Ida Berg", "mood": "glad"}, 5]}, \
            "names": {"a": {"I. Berg": "Ida Berg", "x": 5}}}\
            """);
        UserDataFile file = new UserDataFile(folder);
        Kept<UserData> kept = file.load();
        assertTold(kept, "7 entries", "does not understand", "stay in the file");
        assertEquals(STAR, kept.value().stars());
        UserData more = new UserData(
                Map.of("b", new DayAndZone(null, ZoneId.of("UTC"))), Map.of("a", Set.of(new UpdateKey("2"))));
        assertEquals(Kept.whole(more), file.save(more));
        String written = Files.readString(file()).replaceAll("\\s+", "");
        for (String part : new String[] {
            "\"later\":{\"exact\":1.10,\"large\":123456789012345678901234567890}",
            "\"a\":{\"zone\":\"Far/Away\",\"tide\":\"high\"}",
            "\"b\":{\"date\":\"2024-02-30\",\"zone\":\"UTC\"}",
            "\"stars\":{\"a\":[\"2\",7,{\"k\":1}]}",
            "{\"words\":\"w\",\"is\":\"later-kind\"}",
            "{\"words\":\"v\",\"mood\":\"glad\"}",
            "\"x\":5"
        }) {
            assertTrue(written.contains(part), part + " in " + written);
        }
        assertEquals(more, new UserDataFile(folder).load().value());
    }

    @Test
    void whatStandsInTheWayIsKeptAsACopyAndTold() throws IOException {
        String wrong = "{\"stars\": {\"a\": \"1\", \"b\": [\"2\"]}}";
        Files.writeString(file(), wrong);
        UserDataFile file = new UserDataFile(folder);
        Kept<UserData> kept = file.load();
        assertEquals(Map.of("b", Set.of(new UpdateKey("2"))), kept.value().stars());
        Path first = folder.resolve("user-data.json.damaged-1");
        assertTold(kept, "stars › a", first.toString());
        assertEquals(wrong, Files.readString(first));
        assertTold(new UserDataFile(folder).load(), first.toString());
        UserData more = kept.value().withStars(STAR, true);
        assertEquals(Kept.whole(more), file.save(more));
        assertEquals(Kept.whole(more), new UserDataFile(folder).load());
        Files.writeString(file(), "{\"times\": [");
        assertTold(new UserDataFile(folder).load(), "damaged-2");
        assertEquals(wrong, Files.readString(first));
        assertEquals("{\"times\": [", Files.readString(folder.resolve("user-data.json.damaged-2")));
    }

    @Test
    void aNameThatStandsTwiceIsToldAndTheWholeIsKept() throws IOException {
        String twice = "{\"stars\": {\"a\": [\"1\"]}, \"stars\": {\"b\": [\"2\"]}}";
        Files.writeString(file(), twice);
        assertTold(new UserDataFile(folder).load(), "stands in it twice");
        assertEquals(twice, Files.readString(folder.resolve("user-data.json.damaged-1")));
    }

    @Test
    void titlesOfAnyLengthAndHalfCharactersComeBack() {
        Map<String, Set<UpdateKey>> stars = Map.of(
                "title " + "x".repeat(100_000),
                Set.of(new UpdateKey("1")),
                "title \ud83d torn \\udc00",
                Set.of(new UpdateKey("\udc00")),
                "title \ud83d\ude00",
                Set.of(new UpdateKey("y".repeat(30_000_000))));
        UserData data = new UserData(Map.of(), stars);
        assertTrue(new UserDataFile(folder).save(data).isSaved());
        Kept<UserData> kept = new UserDataFile(folder).load();
        assertEquals(List.of(), kept.told());
        assertTrue(kept.value().equals(data), "all comes back");
    }

    @Test
    void whatCanNeitherBeReadNorSetAsideIsToldEachTime() throws IOException {
        Files.createDirectory(file());
        Files.createDirectory(aside());
        UserDataFile file = new UserDataFile(folder);
        file.load();
        UserData star = UserData.NONE.withStars(STAR, true);
        assertFalse(file.save(star).isSaved());
        assertFalse(file.save(star.withStars(SECOND, true)).isSaved());
        Files.delete(file());
        Files.delete(aside());
        assertEquals(Kept.whole(star), file.save(star));
    }
}
