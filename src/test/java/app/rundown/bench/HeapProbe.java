package app.rundown.bench;

import app.rundown.model.Capture;
import app.rundown.model.UserData;
import app.rundown.pipeline.Pipeline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;

/**
 * How small a heap a piece of work still runs in, found by trying: the one measure of memory that means the same for
 * all.
 */
final class HeapProbe {
    private static final int SMALLEST = 128;
    private static final int LARGEST = 2048;

    /** Where the search stops: heaps that differ by less are the same. */
    private static final double CLOSE = 1.04;

    /** A heap in which the work is still not done is too small: it goes on collecting garbage. */
    private static final int SECONDS = 25;

    private static volatile Object kept = "";

    private HeapProbe() {}

    /**
     * Does one piece of work, and keeps its result: the process of one trial.
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
     * The smallest heap in which a piece of work is done, in MiB.
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
