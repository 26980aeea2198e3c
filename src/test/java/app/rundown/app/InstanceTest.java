package app.rundown.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.SocketException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks that processes of one user find each other, or stay out of each other's way. */
class InstanceTest {
    private final List<List<String>> taken = new CopyOnWriteArrayList<>();
    private Path folder = Path.of("");
    private MeetingPlace place = new MeetingPlace(folder, "");

    /** The path is short because the path of a socket must be. */
    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("rd");
        place = place(Map.of(), "config");
    }

    @AfterEach
    void removeFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        }
        assertFalse(Files.exists(folder));
    }

    private MeetingPlace place(Map<String, String> environment, String config) {
        return MeetingPlace.of(environment, folder, "someone", folder.resolve(config));
    }

    private Instance claim(String... places) {
        Instance instance = Instance.claim(place, List.of(places));
        assertNotNull(instance);
        return instance;
    }

    private CompletableFuture<Void> take(List<String> places) {
        taken.add(places);
        return CompletableFuture.completedFuture(null);
    }

    @Test
    void theWindowOfTheFirstTakesWhatLaterOnesAreAskedFor() {
        try (Instance first = claim("/own.html")) {
            first.setReceiver(this::take);
            assertNull(Instance.claim(place, List.of("/a b.html", "https://example.org/ü?x=1")));
            assertNull(Instance.claim(place, List.of()));
        }
        assertEquals(List.of(List.of("/a b.html", "https://example.org/ü?x=1"), List.of()), taken);
    }

    @Test
    void whatComesBeforeTheWindowWaitsForIt() {
        try (Instance first = claim()) {
            CompletableFuture<Instance> second =
                    CompletableFuture.supplyAsync(() -> Instance.claim(place, List.of("/early.txt")));
            first.setReceiver(this::take);
            assertNull(second.join());
        }
        assertEquals(List.of(List.of("/early.txt")), taken);
    }

    @Test
    void aVeryLongListArrivesWhole() {
        List<String> places = IntStream.range(0, 20_000)
                .mapToObj(i -> "/" + "long/".repeat(40) + i + ".html")
                .toList();
        try (Instance first = claim()) {
            first.setReceiver(this::take);
            assertNull(Instance.claim(place, places));
        }
        assertEquals(List.of(places), taken);
    }

    @Test
    void whoeverComesAfterTheFirstHasGoneIsTheFirst() {
        claim().close();
        try (Instance next = claim("/own.html")) {
            next.setReceiver(this::take);
            assertNull(Instance.claim(place, List.of("/other.html")));
        }
        assertEquals(List.of(List.of("/other.html")), taken);
    }

    @Test
    void whatACrashLeavesBehindIsInNobodysWay() throws IOException {
        place.prepare();
        Files.createFile(place.lock());
        Files.createFile(place.socket());
        try (Instance next = claim()) {
            next.setReceiver(this::take);
            assertNull(Instance.claim(place, List.of("/other.html")));
        }
        assertEquals(List.of(List.of("/other.html")), taken);
    }

    @Test
    void aWindowThatFailsToTakeLeavesThePlacesToTheOther() {
        try (Instance first = claim()) {
            first.setReceiver(places -> CompletableFuture.failedFuture(new IllegalStateException("closing")));
            Instance second = Instance.claim(place, List.of("/kept.html"));
            assertNotNull(second);
            second.close();
        }
    }

    @Test
    void strangeWordsDoNoHarm() throws IOException {
        try (Instance first = claim()) {
            first.setReceiver(this::take);
            for (byte[] words : List.of(new byte[] {1, 2, 3}, "GET / HTTP/1.1\r\n\r\n".getBytes(), new byte[] {
                0x52, 0x44, 0x4e, 0x31, 0x7f, 0, 0, 0, 0x7f, 0, 0, 0
            })) {
                assertFalse(isAnswered(words));
            }
            assertNull(Instance.claim(place, List.of("/other.html")));
        }
        assertEquals(List.of(List.of("/other.html")), taken);
    }

    private boolean isAnswered(byte[] words) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(place.socket()))) {
            channel.write(ByteBuffer.wrap(words));
            channel.shutdownOutput();
            return channel.read(ByteBuffer.allocate(1)) > 0;
        } catch (SocketException hungUp) {
            return false;
        }
    }

    @Test
    void aFolderThatOthersMayEnterIsNotUsed() throws IOException {
        assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null, "no permissions here");
        Files.createDirectory(place.folder());
        Files.setPosixFilePermissions(place.folder(), PosixFilePermissions.fromString("rwxrwxrwx"));
        try (Instance one = claim();
                Instance other = claim("/own.html")) {
            one.setReceiver(this::take);
            other.setReceiver(this::take);
            assertFalse(Files.exists(place.socket()));
        }
        assertEquals(List.of(), taken);
    }

    @Test
    void nothingIsInTheWayWhereNoFolderCanBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        MeetingPlace nowhere = MeetingPlace.of(Map.of("XDG_RUNTIME_DIR", file.toString()), folder, "someone", folder);
        Instance instance = Instance.claim(nowhere, List.of("/a.html"));
        assertNotNull(instance);
        instance.close();
    }

    @Test
    void otherSettingsAndOtherScreensDoNotMeet() {
        assertNotEquals(place, place(Map.of(), "other"));
        assertNotEquals(place(Map.of("DISPLAY", ":0"), "config"), place(Map.of("DISPLAY", ":1"), "config"));
        assertEquals(place(Map.of("DISPLAY", ":0"), "config"), place(Map.of("DISPLAY", ":0"), "config"));
        assertTrue(place(Map.of("XDG_RUNTIME_DIR", "/run/user/1000"), "config")
                .socket()
                .startsWith(Path.of("/run/user/1000/rundown")));
    }

    @Test
    void theFolderIsTheUsersOwn() throws IOException {
        assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null, "no permissions here");
        claim().close();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place.folder())));
    }
}
