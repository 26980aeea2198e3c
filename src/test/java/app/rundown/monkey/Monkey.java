package app.rundown.monkey;

import app.rundown.app.Main;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Uses the program's window at random, in the program's own process: {@code Monkey ACTIONS SEED FILE}. One action in
 * twenty goes through the display, by xdotool where that is installed; the others are posted to the window's scene.
 */
public final class Monkey implements Runnable {
    private static final int REMEMBERED = 12;
    private static final int BETWEEN_RESTS = 2500;
    private static final int THROUGH_DISPLAY = 20;
    private static final int CHOOSER_TRIES = 5;
    private static final int STALE = 4;
    private static final List<KeyCode> KEYS = Stream.of(KeyCode.values())
            .filter(code -> code.isLetterKey() || code.isDigitKey() || code.isNavigationKey() || code.isArrowKey())
            .toList();
    private static final List<KeyCode> OTHER_KEYS = List.of(
            KeyCode.SPACE,
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.ESCAPE,
            KeyCode.TAB,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE,
            KeyCode.F1,
            KeyCode.F3,
            KeyCode.F6,
            KeyCode.SLASH,
            KeyCode.COMMA,
            KeyCode.CONTEXT_MENU);

    /** Keys that with Ctrl open a chooser of the system or end the program. */
    private static final List<KeyCode> LEFT_ALONE = List.of(KeyCode.O, KeyCode.Q, KeyCode.S, KeyCode.W);

    private static final List<String> TEXTS = List.of(
            "arms",
            "-Syria",
            "\"said that\"",
            "topic:Iran",
            "speaker:lavrov",
            "from:16:00",
            "from:25:99",
            "topic:",
            "«»",
            "a",
            "x y z",
            "is:starred",
            "שלום",
            "🙂");
    private static final List<String> DOCUMENTS = List.of(
            "seeds/sochi-talks-live.txt",
            "seeds/sochi-talks-wrap-up.txt",
            "seeds/apollo-11-landing.html",
            "assets/icons/rundown-48.png",
            "no-such-file.html",
            "README.md");

    private static final Deque<String> LAST = new ArrayDeque<>();

    private final int actions;
    private final Random random;
    private long firstHeap;

    private Monkey(int actions, long seed) {
        this.actions = actions;
        this.random = new Random(seed);
    }

    /** Starts the program with the file and uses it. */
    public static void main(String[] args) {
        Watchdog.start();
        Thread.ofPlatform()
                .daemon()
                .name("monkey")
                .start(new Monkey(Integer.parseInt(args[0]), Long.parseLong(args[1])));
        Main.main(new String[] {args[2]});
    }

    /** Returns the latest actions, the last one last. */
    static String lastActions() {
        synchronized (LAST) {
            return String.join("; ", LAST);
        }
    }

    private static void remember(String action) {
        synchronized (LAST) {
            LAST.addLast(action);
            if (LAST.size() > REMEMBERED) {
                LAST.removeFirst();
            }
        }
    }

    @Override
    public void run() {
        try {
            Stage stage = stage();
            Hands hands = new Hands(random, stage);
            for (int i = 1; i <= actions; i++) {
                act(hands, stage);
                Watchdog.awaitAnswer();
                TimeUnit.MILLISECONDS.sleep(random.nextInt(20));
                if (i % BETWEEN_RESTS == 0 || i == actions) {
                    rest(stage, i);
                }
            }
            System.out.println(actions + " actions done.");
            Platform.runLater(stage::close);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stage stage() throws InterruptedException {
        while (true) {
            TimeUnit.MILLISECONDS.sleep(200);
            try {
                var shown = call(() -> Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .map(Stage.class::cast)
                        .filter(Window::isShowing)
                        .findFirst());
                if (shown.isPresent()) {
                    return shown.get();
                }
            } catch (IllegalStateException toolkitNotStarted) {
                // Asked again.
            }
        }
    }

    /** Runs code on the FX thread. An exception there goes to the watchdog as one of the program would. */
    private static <T> T call(Supplier<T> code) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> result.complete(code.get()));
        return result.join();
    }

    private void act(Hands hands, Stage stage) throws IOException, InterruptedException {
        if (random.nextInt(THROUGH_DISPLAY) == 0) {
            throughDisplay(stage);
            return;
        }
        int kind = random.nextInt(100);
        remember("…");
        CompletableFuture<String> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            stage.setIconified(false);
            done.complete(post(hands, kind));
        });
        for (int tries = 0; !waited(done); tries++) {
            // A chooser of the system may be open: only the display can leave it, and until then nothing else is done.
            run(List.of("xdotool", "key", "Escape"));
            if (tries >= CHOOSER_TRIES) {
                Watchdog.awaitAnswer();
            }
        }
        remember(done.join());
    }

    private static boolean waited(CompletableFuture<?> done) throws InterruptedException {
        for (int i = 0; i < 100 && !done.isDone(); i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return done.isDone();
    }

    private String post(Hands hands, int kind) {
        if (kind < 34) {
            KeyCode code = random.nextInt(3) == 0
                    ? OTHER_KEYS.get(random.nextInt(OTHER_KEYS.size()))
                    : KEYS.get(random.nextInt(KEYS.size()));
            boolean control = random.nextInt(5) == 0 && !LEFT_ALONE.contains(code);
            return hands.key(code, random.nextInt(6) == 0, control, random.nextInt(12) == 0);
        } else if (kind < 55) {
            return hands.pressButton();
        } else if (kind < 68) {
            return hands.clickAnywhere();
        } else if (kind < 76) {
            return hands.wheel();
        } else if (kind < 83) {
            return hands.menu();
        } else if (kind < 88) {
            return hands.drag();
        } else if (kind < 93) {
            return hands.type(TEXTS.get(random.nextInt(TEXTS.size())));
        } else if (kind < 96) {
            return hands.resize();
        }
        return paste(hands);
    }

    /** Opens something: a file, several, or a text, as if it had been copied elsewhere. */
    private String paste(Hands hands) {
        ClipboardContent content = new ClipboardContent();
        if (random.nextInt(8) == 0) {
            content.putString("10:15 The ferry leaves.\n\n10:40 The ferry is back, \"of course,\" said Maria Holm.\n");
        } else {
            List<File> files = Stream.generate(
                            () -> new File(DOCUMENTS.get(random.nextInt(DOCUMENTS.size()))).getAbsoluteFile())
                    .limit(1 + random.nextInt(3))
                    .toList();
            content.putFiles(files);
        }
        Clipboard.getSystemClipboard().setContent(content);
        hands.key(KeyCode.ESCAPE, false, false, false);
        return "paste " + content.getFiles() + " by " + hands.key(KeyCode.V, false, true, false);
    }

    private void throughDisplay(Stage stage) throws IOException, InterruptedException {
        double x = call(stage::getX);
        double y = call(stage::getY);
        int atX = (int) (x + 10 + random.nextInt(Math.max(1, (int) (call(stage::getWidth) - 20))));
        // Below the title bar's buttons, which would close the window.
        int atY = (int) (y + 90 + random.nextInt(Math.max(1, (int) (call(stage::getHeight) - 100))));
        String at = atX + " " + atY;
        String strip = (int) (x + 300) + " " + (int) (y + 110);
        String command = switch (random.nextInt(7)) {
            case 0 ->
                "key "
                        + List.of("j", "k", "Home", "End", "space", "Escape", "Tab", "Page_Down")
                                .get(random.nextInt(8));
            case 1 -> "mousemove " + at + " click 1";
            case 2 -> "mousemove " + at + " click 4 click 4 click 5";
            case 3 -> "mousemove " + at + " click 5 click 5 click 5";
            case 4 -> "mousemove " + strip + " mousedown 1 mousemove_relative 60 4 mousemove_relative 60 0 mouseup 1";
            case 5 -> "mousemove " + at;
            default -> "start";
        };
        remember("xdotool " + command);
        if (command.equals("start")) {
            startAgain();
        } else if (System.getenv("DISPLAY") != null) {
            run(Stream.concat(Stream.of("xdotool"), Stream.of(command.split(" ")))
                    .toList());
        }
        remember("xdotool Escape");
    }

    /** Starts the program a second time, which must hand its file over and end. */
    private void startAgain() throws IOException, InterruptedException {
        String file = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
        remember("second start with " + file);
        run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                file));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("it has not ended after 30 seconds: " + command);
        }
    }

    /** Closes all documents, checks that nothing of them is left, and prints what the program then holds. */
    private void rest(Stage stage, int done) throws InterruptedException, IOException {
        for (int i = 0; i < 400 && !call(() -> isSeen(stage.getScene().getRoot(), "start-page")); i++) {
            call(() -> {
                closeOne(stage);
                return true;
            });
            Watchdog.awaitAnswer();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        // Longer than a toast stays.
        TimeUnit.SECONDS.sleep(8);
        boolean empty = call(() -> isSeen(stage.getScene().getRoot(), "start-page"));
        if (!empty) {
            System.out.println("The documents could not be closed at action " + done + ".");
        }
        // It may stay for as long as the pointer or the focus is on it.
        if (call(() -> isSeen(stage.getScene().getRoot(), "toast")
                && stage.getScene().getRoot().lookupAll(".toast").stream()
                        .noneMatch(toast -> toast.isHover() || toast.isFocusWithin()))) {
            System.out.println("A passing message stayed at action " + done + ".");
            Runtime.getRuntime().halt(STALE);
        }
        System.gc();
        TimeUnit.MILLISECONDS.sleep(500);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        firstHeap = firstHeap == 0 ? heap : firstHeap;
        try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
            System.out.printf(
                    "| %d actions | heap %d MiB (first %d) | threads %d | files %d |%n",
                    done, heap, firstHeap, Thread.activeCount(), handles.count());
        }
        remember(call(() -> {
            Hands hands = new Hands(random, stage);
            return paste(hands);
        }));
    }

    private static void closeOne(Stage stage) {
        Hands hands = new Hands(new Random(), stage);
        hands.key(KeyCode.ESCAPE, false, false, false);
        // The key closes the document of the current update, so some update must be shown.
        if (!hands.pressNamed("Close ") && !hands.pressNamed("Show all ")) {
            hands.key(KeyCode.DIGIT1, false, false, false);
            hands.key(KeyCode.W, false, true, false);
        }
    }

    private static boolean isSeen(Node node, String styleClass) {
        return node.isVisible()
                && (node.getStyleClass().contains(styleClass)
                        || node instanceof Parent parent
                                && parent.getChildrenUnmodifiable().stream()
                                        .anyMatch(child -> isSeen(child, styleClass)));
    }
}
