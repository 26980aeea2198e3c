package app.rundown.monkey;

import app.rundown.fetch.LoopbackServer;
import app.rundown.follow.TestBlog;
import app.rundown.follow.TestBlog.Site;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a monkey opens: the samples, files that can't be read, three captures of a made-up live blog, and the same live
 * blog on a server on this computer, where it is different at each look and fails now and then.
 */
final class Supplies implements AutoCloseable {
    /** Words by which a message of the window names one of the documents. */
    static final List<String> TITLES = List.of("Pompeo", "Apollo 11 live", "Storm over the harbour");

    private static final List<String> FILES = List.of(
            "seeds/sochi-talks-live.txt",
            "seeds/sochi-talks-wrap-up.txt",
            "seeds/apollo-11-landing.html",
            "assets/icons/rundown-48.png",
            "no-such-file.html",
            "README.md");

    private static final List<String> WHO =
            List.of("Maria Holm, the mayor", "Jonas Berg", "the harbour master", "Holm");
    private static final int CHANGES_BETWEEN = 6;
    private static final int SHOWN = 25;
    private static final int FAILS = 10;

    private final Random random;
    private final List<File> files = new ArrayList<>();
    private final TestBlog blog = new TestBlog(Site.BLOCKS);
    private final List<Integer> shown = new ArrayList<>();
    private final LoopbackServer server = new LoopbackServer();
    private int written;

    /** Writes the captures into a new folder, and publishes the live blog. */
    Supplies(long seed) throws IOException {
        random = new Random(seed);
        FILES.forEach(name -> files.add(new File(name).getAbsoluteFile()));
        // The folder of the display, which is deleted with it, also after a run that did not hold.
        String display = System.getenv("XDG_RUNTIME_DIR");
        Path folder = display == null
                ? Files.createTempDirectory("monkey")
                : Files.createTempDirectory(Path.of(display), "monkey");
        for (int capture = 1; capture <= 3; capture++) {
            change();
            String saved = "<html lang=\"en\"><!--\n Page saved with SingleFile \n url:"
                    + " https://harbour.example/2024/may/14/storm-live \n saved date: Tue May 14 2024 1" + capture
                    + ":30:00 GMT+0000 (UTC)\n-->";
            Path file = folder.resolve("storm-" + capture + ".html");
            Files.writeString(file, blog.page().replace("<html lang=\"en\">", saved));
            files.add(file.toFile());
        }
        server.on("/live", exchange -> {
            if (random.nextInt(FAILS) == 0) {
                exchange.sendResponseHeaders(503, -1);
            } else {
                LoopbackServer.send(exchange, 200, "text/html; charset=utf-8", look());
            }
        });
    }

    /** Returns the address at which the live blog can be followed. */
    String address() {
        return server.url("/live");
    }

    /** Returns the files of the live blog and of its wrap-up. */
    List<File> liveAndWrapUp() {
        return files.subList(0, 2);
    }

    /** Returns the captures of one live blog. */
    List<File> captures() {
        return files.subList(FILES.size(), files.size());
    }

    /** Returns any of the files. */
    File file(Random choice) {
        return files.get(choice.nextInt(files.size()));
    }

    private synchronized byte[] look() {
        change();
        return blog.page()
                .replace("<body ", "<body data-poll-interval=\"10000\" ")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Writes, edits, moves and withdraws some entries. */
    private void change() {
        for (int i = 0; i < CHANGES_BETWEEN; i++) {
            int kind = shown.size() < 4 ? 0 : random.nextInt(8);
            int id = shown.isEmpty() ? 0 : shown.get(random.nextInt(shown.size()));
            switch (kind) {
                case 0, 1, 2 -> write();
                case 3, 4 -> blog.edit(id, "boats", "boats and " + (2 + random.nextInt(90)) + " rafts of boats");
                case 5 -> blog.retime(id, clock(random.nextInt(600)));
                case 6 ->
                    blog.move(
                            id,
                            shown.stream()
                                    .filter(other -> other != id)
                                    .findAny()
                                    .orElseThrow());
                default -> withdraw(id);
            }
        }
        while (shown.size() > SHOWN) {
            withdraw(shown.getFirst());
        }
    }

    private void withdraw(Integer id) {
        blog.delete(id);
        shown.remove(id);
    }

    private void write() {
        written++;
        String who = WHO.get(random.nextInt(WHO.size()));
        blog.put(
                written,
                clock(written),
                "“We wait for " + random.nextInt(90) + " boats,” said " + who
                        + ", who has closed the quay. Nobody is hurt.");
        shown.add(written);
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(8 + minutes / 60 % 14, minutes % 60);
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (File file : captures()) {
            Files.delete(file.toPath());
        }
    }
}
