package app.rundown.monkey;

import app.rundown.app.Main;
import app.rundown.ui.keys.Command;
import app.rundown.ui.keys.KeyStroke;
import java.io.File;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
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
    private static final int REMEMBERED = 60;
    private static final int BETWEEN_RESTS = 2500;
    private static final int THROUGH_DISPLAY = 20;
    private static final int CHOOSER_TRIES = 5;
    private static final int STALE = 4;
    private static final int REST_IN = 100;
    private static final int REST_MILLIS = 400;
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
    /** What opens a chooser of the system or ends the program. */
    private static final Set<Command> COMMANDS_LEFT_ALONE =
            EnumSet.of(Command.OPEN, Command.SAVE_WORK, Command.SAVE_WORK_AS, Command.ADD_WORK, Command.QUIT);

    private static final List<Command> COMMANDS = Stream.of(Command.values())
            .filter(command -> !COMMANDS_LEFT_ALONE.contains(command))
            .toList();

    /** After these the keyboard is in a field. */
    private static final Set<Command> ASK =
            EnumSet.of(Command.SEARCH, Command.GO_TO_TIME, Command.NOTE, Command.CHANGE_SPEAKER);

    private static final Deque<String> LAST = new ArrayDeque<>();

    private final int actions;
    private final Random random;
    private final Supplies supplies;
    private final Reached reached = new Reached();

    private Monkey(int actions, long seed) throws IOException {
        this.actions = actions;
        this.random = new Random(seed);
        this.supplies = new Supplies(seed);
    }

    /** Starts the program with the file and uses it. */
    public static void main(String[] args) throws IOException {
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
            DisplayHands display = new DisplayHands(random, stage, supplies);
            for (int i = 1; i <= actions; i++) {
                act(hands, display, stage);
                Watchdog.awaitAnswer();
                pause();
                if (i % BETWEEN_RESTS == 0 || i == actions) {
                    rest(stage, i);
                }
            }
            System.out.println(actions + " actions done.");
            System.out.println("Seen, in one of " + Reached.EVERY + " actions: " + reached);
            supplies.close();
            Platform.runLater(stage::close);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Mostly acts at once, as nobody could; now and then waits until all that moves has come to rest. */
    private void pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(REST_IN) == 0 ? REST_MILLIS : random.nextInt(6));
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
    static <T> T call(Supplier<T> code) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> result.complete(code.get()));
        return result.join();
    }

    private void act(Hands hands, DisplayHands display, Stage stage) throws IOException, InterruptedException {
        if (random.nextInt(THROUGH_DISPLAY) == 0) {
            remember("xdotool");
            remember(display.act());
            return;
        }
        int kind = random.nextInt(100);
        remember("…");
        CompletableFuture<String> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            stage.setIconified(false);
            String what = post(hands, kind);
            reached.look(what);
            done.complete(what);
        });
        for (int tries = 0; !waited(done); tries++) {
            // A chooser of the system may be open: only the display can leave it, and until then nothing else is done.
            DisplayHands.run(List.of("xdotool", "key", "Escape"));
            if (tries >= CHOOSER_TRIES) {
                Watchdog.awaitAnswer();
            }
        }
        remember(done.join());
    }

    private static boolean waited(CompletableFuture<?> done) throws InterruptedException {
        try {
            done.get(1, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private String post(Hands hands, int kind) {
        if (kind < 22) {
            KeyCode code = random.nextInt(3) == 0
                    ? OTHER_KEYS.get(random.nextInt(OTHER_KEYS.size()))
                    : KEYS.get(random.nextInt(KEYS.size()));
            boolean control = random.nextInt(5) == 0 && !LEFT_ALONE.contains(code);
            return hands.key(code, random.nextInt(6) == 0, control, random.nextInt(12) == 0);
        } else if (kind < 36) {
            return command(hands);
        } else if (kind < 56) {
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
        } else if (kind < 95) {
            return hands.resize();
        } else if (kind < 98) {
            return paste(hands, anything());
        }
        return visit(hands);
    }

    /** Goes where a random user hardly comes: what it takes must be open, and one command of many leads there. */
    private String visit(Hands hands) {
        return switch (random.nextInt(7)) {
            case 0 -> paste(hands, files(supplies.captures()));
            case 1 -> paste(hands, files(supplies.liveAndWrapUp()));
            case 2 -> paste(hands, text(supplies.address()));
            case 3 -> hands.pressNamed("More for Storm") ? hands.take("Follow") : "find no live blog to follow";
            case 4 -> press(hands, Command.GO_TO_HISTORY);
            case 5 -> press(hands, Command.GO_TO_COVERAGE);
            default -> press(hands, Command.EXPORT);
        };
    }

    /** Presses the keys of any command; what asks for a text sometimes gets one. */
    private String command(Hands hands) {
        Command command = COMMANDS.get(random.nextInt(COMMANDS.size()));
        String done = press(hands, command);
        if (ASK.contains(command) && random.nextBoolean()) {
            done += ", " + hands.type(TEXTS.get(random.nextInt(TEXTS.size()))) + ", "
                    + hands.key(KeyCode.ENTER, false, command == Command.NOTE, false);
        }
        return done;
    }

    private String press(Hands hands, Command command) {
        List<KeyStroke> keys = command.defaults();
        if (random.nextBoolean()) {
            // A text field would take the plain keys.
            hands.key(KeyCode.ESCAPE, false, false, false);
        }
        return command
                + " by "
                + hands.stroke(keys.get(random.nextInt(keys.size())).combination());
    }

    /** Returns something to open: a file, several, an address, or a text. */
    private ClipboardContent anything() {
        int kind = random.nextInt(8);
        if (kind == 0) {
            return text("10:15 The ferry leaves.\n\n10:40 The ferry is back, \"of course,\" said Maria Holm.\n");
        }
        return kind == 1
                ? text(supplies.address())
                : files(Stream.generate(() -> supplies.file(random))
                        .limit(1 + random.nextInt(3))
                        .toList());
    }

    private static ClipboardContent text(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        return content;
    }

    private static ClipboardContent files(List<File> files) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(files);
        return content;
    }

    /** Opens what had been copied elsewhere. */
    private static String paste(Hands hands, ClipboardContent content) {
        Clipboard.getSystemClipboard().setContent(content);
        hands.key(KeyCode.ESCAPE, false, false, false);
        String what = content.hasFiles() ? content.getFiles().toString() : content.getString();
        return "paste " + what + " by " + hands.key(KeyCode.V, false, true, false);
    }

    /** Closes all documents, checks that nothing of them is left, and prints what the program then holds. */
    private void rest(Stage stage, int done) throws InterruptedException, IOException {
        for (int i = 0; i < 400 && !call(() -> Reached.isSeen(stage.getScene().getRoot(), "start-page")); i++) {
            call(() -> {
                closeOne(stage);
                return true;
            });
            Watchdog.awaitAnswer();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        // Longer than a toast stays.
        TimeUnit.SECONDS.sleep(8);
        Optional<String> stale = call(() -> stale(stage.getScene().getRoot()));
        if (stale.isPresent()) {
            System.out.println(stale.get() + " at action " + done + ".");
            System.out.println("After: " + lastActions());
            System.out.flush();
            Runtime.getRuntime().halt(STALE);
        }
        System.out.println("| " + done + " actions | " + Held.now() + " |");
        remember(call(() -> paste(new Hands(random, stage), anything())));
    }

    /** Says what is shown though its document was closed. */
    private static Optional<String> stale(Parent root) {
        if (!Reached.isSeen(root, "start-page")) {
            return Optional.of("The documents could not be closed");
        }
        // It may stay for as long as the pointer or the focus is on it.
        if (Reached.isSeen(root, "toast")
                && root.lookupAll(".toast").stream().noneMatch(toast -> toast.isHover() || toast.isFocusWithin())) {
            return Optional.of("A passing message stayed");
        }
        return root.lookupAll(".message-words").stream()
                .map(words -> ((Labeled) words).getText())
                .filter(words -> Reached.isSeen(root, "message-line")
                        && Supplies.TITLES.stream().anyMatch(words::contains))
                .map(words -> "A message of a closed document stayed, “" + words + "”,")
                .findFirst();
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
}
