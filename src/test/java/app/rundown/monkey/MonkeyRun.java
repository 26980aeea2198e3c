package app.rundown.monkey;

import app.rundown.bench.BenchDisplay;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Starts the program on a display and lets a {@link Monkey} use it at random: {@code MonkeyRun ACTIONS [SEED |
 * random]}. Prints the seed, by which the same run can be had again, and how much memory, threads and files were in use
 * at each rest. Ends with an error at the first exception, and when the window does not answer for five seconds.
 */
public final class MonkeyRun {
    private static final String DOCUMENT = "seeds/sochi-talks-live.txt";

    private MonkeyRun() {}

    /** Runs it; the exit code is the program's. */
    public static void main(String[] args) throws IOException, InterruptedException {
        String actions = args.length > 0 ? args[0] : "2500";
        String seed = args.length > 1 && !args[1].equals("random")
                ? args[1]
                : Integer.toString(new Random().nextInt(1_000_000));
        int code;
        try (BenchDisplay display = BenchDisplay.open()) {
            System.out.println(actions + " actions, seed " + seed + ", " + display.what());
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-Xmx1g",
                    // Most of the work is drawing, and few of sixty frames in a second show something new.
                    "-Djavafx.animation.pulse=10",
                    "--enable-native-access=ALL-UNNAMED",
                    "--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED"));
            command.addAll(display.options());
            command.addAll(List.of(
                    "-classpath",
                    System.getProperty("java.class.path"),
                    Monkey.class.getName(),
                    actions,
                    seed,
                    DOCUMENT));
            Process program = display.start(command);
            try (BufferedReader out = new BufferedReader(new InputStreamReader(program.getInputStream()))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    System.out.println(line);
                }
            }
            code = program.waitFor();
        }
        System.out.println(code == 0 ? "The program held." : "The program did not hold: exit code " + code + ".");
        System.exit(code);
    }
}
