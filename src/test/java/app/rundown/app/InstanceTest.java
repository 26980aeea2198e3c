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
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that processes of one user find each other, or stay out of each other's way. */
class InstanceTest {
    private final List<List<String>> taken = new CopyOnWriteArrayList<>();
    /** Nowhere, until it is made: what could not be made must not be removed either. */
    private Path folder = Path.of("nowhere");

    private MeetingPlace place = new MeetingPlace(folder, "");

    /** The path is short because the path of a socket must be, and macOS has a long one for temporary files. */
    @BeforeEach
    void makeFolder() throws IOException {
        String name = "r" + Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX);
        folder = Files.createDirectory(Path.of(System.getProperty("java.io.tmpdir"), name));
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

    private void take(List<String> places, BooleanSupplier wanted) {
        // Whoever waits for the answer looks at the list at once.
        taken.add(places);
        if (!wanted.getAsBoolean()) {
            taken.remove(places);
        }
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
            first.setReceiver((places, wanted) -> {
                throw new IllegalStateException("closing");
            });
            Instance second = Instance.claim(place, List.of("/kept.html"));
            assertNotNull(second);
            assertEquals("", second.reason());
            second.close();
        }
    }

    @Test
    void aWindowThatDoesNotAnswerIsNotWaitedForAndSaidSo() {
        List<BooleanSupplier> asked = new CopyOnWriteArrayList<>();
        try (Instance first = claim()) {
            first.setReceiver((places, wanted) -> asked.add(wanted));
            try (Instance second = claim("/other.html")) {
                assertTrue(second.reason().contains("does not answer"), second.reason());
                assertFalse(asked.getFirst().getAsBoolean(), "the second window opens it itself");
            }
        }
    }

    @Test
    void aProcessThatSaysNothingIsNotWaitedFor() throws IOException {
        place.prepare();
        try (FileChannel lock = FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            assertNotNull(lock.lock());
            silent.bind(UnixDomainSocketAddress.of(place.socket()));
            try (Instance second = claim("/other.html")) {
                assertTrue(second.reason().contains("does not answer"), second.reason());
            }
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

    /** As long as {@code /var/folders/zz/zyxvpxvq6csfxvn_n0000000000000/T}. */
    @ParameterizedTest
    @ValueSource(strings = {"someone", "a.very.long.name.of.a.user@example.org", "Zoë Ångström-Łukasiewicz"})
    void processesMeetUnderTheFolderForTemporaryFilesOfMacOs(String user) throws IOException {
        int missing = Math.max(1, 47 - folder.toString().length());
        Path temporary = Files.createDirectory(folder.resolve("t".repeat(missing)));
        place = MeetingPlace.of(Map.of(), temporary, user, folder);
        assertTrue(place.socket().toString().length() - temporary.toString().length() <= 102 - 48, place::toString);
        try (Instance first = claim()) {
            first.setReceiver(this::take);
            assertNull(Instance.claim(place, List.of("/a.html")));
        }
        assertEquals(List.of(List.of("/a.html")), taken);
    }

    @Test
    void aLongFolderForTemporaryFilesIsReplacedByAShortOne() {
        Path temporary = Path.of("/" + "t".repeat(90));
        Path socket = MeetingPlace.of(Map.of(), temporary, "someone", Path.of("config"))
                .socket();
        assertTrue(socket.startsWith(Path.of("/tmp")), socket::toString);
        assertFalse(new MeetingPlace(socket.getParent(), "short").isTooLong());
    }

    @Test
    void usersWithLikeNamesHaveFoldersOfTheirOwn() {
        assertNotEquals(
                MeetingPlace.of(Map.of(), folder, "a.very.long.name.one", folder)
                        .folder(),
                MeetingPlace.of(Map.of(), folder, "a.very.long.name.two", folder)
                        .folder());
        assertNotEquals(
                MeetingPlace.of(Map.of(), folder, "Ä", folder).folder(),
                MeetingPlace.of(Map.of(), folder, "Ö", folder).folder());
    }

    @Test
    void theLogSaysWhyProcessesCannotMeet() {
        List<String> said = new CopyOnWriteArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                said.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(Instance.class.getName());
        logger.addHandler(listener);
        logger.setUseParentHandlers(false);
        MeetingPlace deep = new MeetingPlace(folder.resolve("d".repeat(120)), "name");
        try (Instance instance = Instance.claim(deep, List.of("/a.html"))) {
            assertNotNull(instance);
        } finally {
            logger.removeHandler(listener);
            logger.setUseParentHandlers(true);
        }
        assertEquals(1, said.size());
        assertTrue(said.getFirst().contains(deep.socket().toString()), said::toString);
        assertTrue(said.getFirst().contains("102 bytes"), said::toString);
    }
}
