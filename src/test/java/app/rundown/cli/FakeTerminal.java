package app.rundown.cli;

import app.rundown.fetch.Web;
import app.rundown.model.Capture;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.SigningKeyFile;
import app.rundown.store.Theme;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Timeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A terminal that records what the commands write. Its window and its renderer only record that they were called. */
final class FakeTerminal {
    /** A live blog of three updates. */
    static final String LIVE_BLOG = """
        The ferry strike, hour by hour
        12:00 GMT 2 May 2024

        The boats of the bay are tied up today, Thursday, 2 May 2024.

        11:05 GMT
        Talks begin

        The transport minister has arrived for the talks at the town hall. "We will stay all night," Kofi Osei said.

        09:45 GMT
        Crews at the gate

        The crews walked out over pay, their union says, and stand at the gate of the harbour.

        09:15 GMT
        Boats stay in port

        No boat has left the harbour since dawn, and none will. "Nobody is on board," Maria Keane, the harbour \
        master, said.
        """;

    /** A wrap-up of four points. */
    static final String WRAP_UP = """
        What the ferry strike means

        The boats of the bay stayed in port for a day. Here is what came of it.

        On Pay

        * The crews ask for a tenth more, which the owners call too much for a year like this.
        * The owners offer a twentieth, and a bonus at the end of the summer season.

        On Travel

        * Trains run twice as often until the boats sail again, the railway says.
        * Tickets for boats are good for trains, and need not be changed at the counter.
        """;

    /** What the renderer returns: the first bytes of a PNG. */
    static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G'};

    /** A request to the renderer; {@code filter} is the requested one as it applies to {@link #LIVE_BLOG}. */
    record Drawing(List<String> files, int width, int height, Theme theme, int textSize, Filter filter) {}

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final byte[] in;
    private final boolean shown;
    private final List<List<String>> windows = new ArrayList<>();
    private boolean measured;
    private final List<Drawing> drawings = new ArrayList<>();

    /** A terminal with nothing on standard input. */
    FakeTerminal() {
        this("");
    }

    /** A terminal with a text on standard input. */
    FakeTerminal(String in) {
        this(in, false);
    }

    /** A terminal that perhaps also shows standard output. */
    FakeTerminal(String in, boolean shown) {
        this.shown = shown;
        this.in = in.getBytes(StandardCharsets.UTF_8);
    }

    /** Runs a command line and returns its exit code. */
    int run(String... arguments) {
        return new CommandLineInterface(
                        "1.2.3",
                        new Web("1.2.3"),
                        (files, measure) -> {
                            measured = measure;
                            windows.add(List.copyOf(files));
                            return 7;
                        },
                        (wanted, complaints) -> {
                            Path archive = Path.of(wanted.files().getFirst());
                            Capture blog = Files.exists(archive)
                                    ? new Capture(archive.toString(), Files.readAllBytes(archive))
                                            .withPage(wanted.page())
                                    : new Capture("blog", LIVE_BLOG.getBytes(StandardCharsets.UTF_8));
                            Timeline timeline = Pipeline.merge(List.of(Pipeline.open(blog, "d1", null)));
                            drawings.add(new Drawing(
                                    wanted.files(),
                                    wanted.width(),
                                    wanted.height(),
                                    wanted.theme(),
                                    wanted.textSize(),
                                    wanted.filter().apply(timeline)));
                            return PICTURE;
                        },
                        new SigningKeyFile(Path.of(System.getProperty("java.io.tmpdir"), "rundown-test-keys")),
                        new ByteArrayInputStream(in),
                        new PrintStream(out, true, StandardCharsets.ISO_8859_1),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        () -> shown)
                .run(arguments);
    }

    /** Returns what was written to standard output, with {@code \n} as line separator. */
    String out() {
        return text(out);
    }

    /** Returns what was written to standard error, with {@code \n} as line separator. */
    String err() {
        return text(err);
    }

    /** Returns the headlines of the updates in an exported JSON, in alphabetical order. */
    List<String> headlines() {
        JsonNode updates = JsonMapper.shared().readTree(out.toByteArray()).get("updates");
        return updates.valueStream()
                .map(update -> update.get("headline"))
                .filter(headline -> !headline.isNull())
                .map(JsonNode::asString)
                .sorted()
                .toList();
    }

    /** Returns the files that the window was last opened with. */
    List<String> opened() {
        return windows.getLast();
    }

    /** Whether the window that was last opened was to measure its start. */
    boolean measured() {
        return measured;
    }

    /** Returns the last request to the renderer. */
    Drawing drawing() {
        return drawings.getLast();
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
