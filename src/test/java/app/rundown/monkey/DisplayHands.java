package app.rundown.monkey;

import app.rundown.app.Main;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.stage.Stage;

/** What a monkey does from outside: through the display, by xdotool where that is installed, and by a second start. */
final class DisplayHands {
    /** A second start takes as long as hundreds of other actions. */
    private static final int STARTS_IN = 25;

    /** How often a second start that shows no window is asked whether it has ended. */
    private static final int PATIENCE = 20;

    private final Random random;
    private final Stage stage;
    private final Supplies supplies;

    DisplayHands(Random random, Stage stage, Supplies supplies) {
        this.random = random;
        this.stage = stage;
        this.supplies = supplies;
    }

    /** Does anything, and returns what. */
    String act() throws IOException, InterruptedException {
        if (random.nextInt(STARTS_IN) == 0) {
            return startAgain();
        }
        double x = Monkey.call(stage::getX);
        double y = Monkey.call(stage::getY);
        int atX = (int) (x + 10 + random.nextInt(Math.max(1, (int) (Monkey.call(stage::getWidth) - 20))));
        // Below the title bar's buttons, which would close the window.
        int atY = (int) (y + 90 + random.nextInt(Math.max(1, (int) (Monkey.call(stage::getHeight) - 100))));
        String at = atX + " " + atY;
        String strip = (int) (x + 300) + " " + (int) (y + 110);
        String command = switch (random.nextInt(6)) {
            case 0 ->
                "key "
                        + List.of("j", "k", "Home", "End", "space", "Escape", "Tab", "Page_Down")
                                .get(random.nextInt(8));
            case 1 -> "mousemove " + at + " click 1";
            case 2 -> "mousemove " + at + " click 4 click 4 click 5";
            case 3 -> "mousemove " + at + " click 5 click 5 click 5";
            case 4 -> "mousemove " + strip + " mousedown 1 mousemove_relative 60 4 mousemove_relative 60 0 mouseup 1";
            default -> "mousemove " + at;
        };
        if (System.getenv("DISPLAY") != null) {
            run(Stream.concat(Stream.of("xdotool"), Stream.of(command.split(" ")))
                    .toList());
        }
        return "xdotool " + command;
    }

    /**
     * Starts the program a second time, which must hand its file over and end. Only where the first window has not
     * answered it for two seconds, which happens on a busy computer, does it open a window of its own.
     */
    private String startAgain() throws IOException, InterruptedException {
        String file = supplies.file(random).toString();
        Process second = start(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                file));
        String what = "second start with " + file;
        for (int i = 0; !second.waitFor(2, TimeUnit.SECONDS); i++) {
            List<String> look = List.of("xdotool", "search", "--onlyvisible", "--pid", Long.toString(second.pid()));
            if (System.getenv("DISPLAY") != null && start(look).waitFor() == 0) {
                second.destroyForcibly();
                System.out.println("A second start opened a window of its own.");
                return what + ", which opened a window of its own";
            } else if (i == PATIENCE) {
                second.destroyForcibly();
                throw new IllegalStateException("A second start hangs, with " + file);
            }
        }
        return what;
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Runs a program to its end. */
    static void run(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("it has not ended after 30 seconds: " + command);
        }
    }
}
