package app.rundown.bench;

import app.rundown.model.Capture;
import app.rundown.pipeline.Pipeline;
import app.rundown.user.UserData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;

/**
 * Finds by trial how small a heap a piece of work still runs in: the one measure of memory that means the same for
 * every program.
 */
final class HeapProbe {
    /** The bounds of the search, in MiB. */
    private static final int SMALLEST = 128;

    private static final int LARGEST = 2048;

    /** The search stops when its bounds differ by less than this factor. */
    private static final double CLOSE = 1.04;

    /** Work that takes longer has too small a heap: it only goes on collecting garbage. */
    private static final int SECONDS = 25;

    private static volatile Object kept = "";

    private HeapProbe() {}

    /**
     * Does one piece of work and keeps its result. Each trial runs this as its own process.
     *
     * @param args {@code parse} or {@code open}, and the page's file
     */
    public static void main(String[] args) throws IOException {
        byte[] page = Files.readAllBytes(Path.of(args[1]));
        kept = args[0].equals("parse")
                ? Jsoup.parse(new ByteArrayInputStream(page), null, "https://example.org/")
                : Pipeline.read(new Capture("page.html", page), "d1", null, UserData.NONE);
    }

    /**
     * Returns the smallest heap in which a piece of work succeeds, in MiB.
     *
     * @param work {@code parse} or {@code open}
     * @param page the page's file
     */
    static int smallest(String work, Path page) throws IOException, InterruptedException {
        int tooSmall = SMALLEST;
        int enough = LARGEST;
        while (enough > tooSmall * CLOSE) {
            int middle = (int) Math.sqrt((double) tooSmall * enough);
            if (runs(work, page, middle)) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return enough;
    }

    private static boolean runs(String work, Path page, int megabytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx" + megabytes + "m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        HeapProbe.class.getName(),
                        work,
                        page.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return false;
        }
        return process.exitValue() == 0;
    }
}
