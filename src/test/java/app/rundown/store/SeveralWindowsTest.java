package app.rundown.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.user.Correction;
import app.rundown.user.Corrections;
import app.rundown.user.DayAndZone;
import app.rundown.user.QuoteKey;
import app.rundown.user.TopicEdits;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Checks that what several windows change in one folder is all there afterwards. */
@Execution(ExecutionMode.CONCURRENT)
class SeveralWindowsTest {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @TempDir
    Path folder;

    private static Map<String, Set<UpdateKey>> star(String document, String update) {
        return Map.of(document, Set.of(new UpdateKey(update)));
    }

    private UserData there() {
        return new UserDataFile(folder).load().value();
    }

    @Test
    void aStarOfOneAndARemovedStarOfTheOtherBothHold() {
        UserDataFile one = new UserDataFile(folder);
        UserDataFile other = new UserDataFile(folder);
        UserData both = one.save(UserData.NONE
                        .withStars(star("a", "1"), true)
                        .withStars(star("a", "2"), true)
                        .withStars(star("b", "1"), true))
                .value();
        assertEquals(both, other.load().value());
        one.save(both.withStars(star("a", "1"), false).withStars(star("b", "1"), false));
        UserData seen = other.save(both.withStars(star("a", "3"), true)).value();
        UserData expected = new UserData(Map.of(), Map.of("a", Set.of(new UpdateKey("2"), new UpdateKey("3"))));
        assertEquals(expected, seen);
        assertEquals(expected, there());
    }

    @Test
    void topicsOfBothComeTogether() {
        UserDataFile one = new UserDataFile(folder);
        UserDataFile other = new UserDataFile(folder);
        one.load();
        other.load();
        one.save(UserData.NONE.withTopics(
                TopicEdits.NONE.withOwn("Weather", List.of("rain")).withHidden(Set.of("Twitter"), true)));
        other.save(UserData.NONE.withTopics(
                TopicEdits.NONE.withOwn("Ships", List.of("ferry")).withColour("Ships", 2)));
        assertEquals(
                TopicEdits.NONE
                        .withOwn("Weather", List.of("rain"))
                        .withOwn("Ships", List.of("ferry"))
                        .withHidden(Set.of("Twitter"), true)
                        .withColour("Ships", 2),
                there().topics());
    }

    @Test
    void whatAnotherWindowRemovedAfterwardsDoesNotComeBack() {
        UserDataFile one = new UserDataFile(folder);
        UserDataFile other = new UserDataFile(folder);
        UserData seen = one.save(UserData.NONE.withStars(star("a", "1"), true)).value();
        UserData taken =
                other.save(UserData.NONE.withStars(star("a", "2"), true)).value();
        one.save(seen.withStars(star("a", "1"), false));
        other.save(taken.withStars(star("a", "3"), true));
        assertEquals(Map.of("a", Set.of(new UpdateKey("2"), new UpdateKey("3"))), there().stars());
    }

    @Test
    void timesCorrectionsAndNamesComeTogether() {
        UserDataFile one = new UserDataFile(folder);
        UserDataFile other = new UserDataFile(folder);
        QuoteKey first = new QuoteKey(new UpdateKey("u"), "we sail", 1);
        QuoteKey second = new QuoteKey(null, "we sail", 2);
        UserData start = one.save(new UserData(
                        Map.of("a", new DayAndZone(DAY, new UpdateKey("u"), null)),
                        Map.of(),
                        new Corrections(
                                Map.of("a", Map.of(first, new Correction.SaidBy("Ida Berg"))),
                                Map.of("a", Map.of("I. Berg", "Ida Berg")))))
                .value();
        other.load();
        one.save(new UserData(
                Map.of("a", new DayAndZone(DAY.plusDays(1), new UpdateKey("v"), null)),
                Map.of(),
                new Corrections(Map.of("a", Map.of(first, new Correction.SaidByNobodyKnown("the port"))), Map.of())));
        other.save(new UserData(
                Map.of("a", new DayAndZone(DAY, new UpdateKey("u"), UTC)),
                Map.of(),
                new Corrections(
                        Map.of("a", Map.of(first, new Correction.SaidBy("Ida Berg"), second, new Correction.NoQuote())),
                        Map.of("a", Map.of("I. Berg", "Ida Berg", "Olsen", "Per Olsen")))));
        assertEquals(
                new UserData(
                        Map.of("a", new DayAndZone(DAY.plusDays(1), new UpdateKey("v"), UTC)),
                        Map.of(),
                        new Corrections(
                                Map.of(
                                        "a",
                                        Map.of(
                                                first,
                                                new Correction.SaidByNobodyKnown("the port"),
                                                second,
                                                new Correction.NoQuote())),
                                Map.of("a", Map.of("Olsen", "Per Olsen")))),
                there());
        assertFalse(start.equals(there()));
    }

    @Test
    void aFileThatVanishesOrIsDamagedWhileAWindowIsOpenIsWrittenWhole() throws IOException {
        UserDataFile file = new UserDataFile(folder);
        UserData data = file.save(UserData.NONE.withStars(star("a", "1"), true)).value();
        Files.delete(folder.resolve("user-data.json"));
        data = file.save(data.withStars(star("a", "2"), true)).value();
        assertEquals(data, there());
        Files.writeString(folder.resolve("user-data.json"), "{\"stars\"");
        Kept<UserData> kept = file.save(data.withStars(star("a", "3"), true));
        assertEquals(1, kept.told().size());
        assertEquals(kept.value(), there());
        assertEquals(Map.of("a", Set.of(new UpdateKey("1"), new UpdateKey("2"), new UpdateKey("3"))), there().stars());
        assertEquals("{\"stars\"", Files.readString(folder.resolve("user-data.json.damaged-1")));
    }

    @Test
    void windowsOfOneProcessSaveAtTheSameTime() {
        Map<String, Set<UpdateKey>> expected = new HashMap<>();
        CompletableFuture<?>[] windows = new CompletableFuture<?>[4];
        for (int window = 0; window < windows.length; window++) {
            String document = "document " + window;
            expected.put(document, Set.of(new UpdateKey("19")));
            windows[window] = CompletableFuture.runAsync(() -> {
                UserDataFile file = new UserDataFile(folder);
                UserData data = file.load().value();
                for (int i = 0; i < 20; i++) {
                    data = file.save(data.withStars(star(document, String.valueOf(i)), true)
                                    .withStars(star(document, String.valueOf(i - 1)), false))
                            .value();
                }
            });
        }
        CompletableFuture.allOf(windows).join();
        assertEquals(expected, there().stars());
    }

    @Test
    void aLockThatNobodyGivesBackStopsNothingForLong() throws IOException {
        UserDataFile file = new UserDataFile(folder);
        UserData data = file.save(UserData.NONE.withStars(star("a", "1"), true)).value();
        UserData more = data.withStars(star("a", "2"), true);
        try (DataLock _ = DataLock.take(folder.toRealPath())) {
            Kept<UserData> kept =
                    CompletableFuture.supplyAsync(() -> file.save(more)).join();
            assertFalse(kept.isSaved());
            assertTrue(String.valueOf(kept.problem()).contains("another program is using it"), kept.problem());
            assertEquals(more, kept.value());
            assertEquals(data, CompletableFuture.supplyAsync(() -> there()).join());
        }
        assertEquals(Kept.whole(more), file.save(more));
        assertEquals(more, there());
    }

    @Test
    void linksToOneFileMeetAtThatFile() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path synced = Files.createDirectories(folder.resolve("synced"));
        try {
            Files.createSymbolicLink(home.resolve("user-data.json"), Path.of("..", "synced", "stars.json"));
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no links on this system");
        }
        UserDataFile linked = new UserDataFile(home);
        UserData data = linked.load().value().withStars(star("a", "1"), true);
        assertEquals(Kept.whole(data), linked.save(data));
        assertTrue(Files.isSymbolicLink(home.resolve("user-data.json")));
        assertTrue(Files.readString(synced.resolve("stars.json")).contains("\"1\""));
        try (FileChannel lock = FileChannel.open(synced.resolve(DataLock.NAME), StandardOpenOption.WRITE)) {
            assertTrue(lock.isOpen(), "the lock is beside the data");
        }
    }
}
