package app.rundown.cli;

import app.rundown.fetch.Cancel;
import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.follow.Follower;
import app.rundown.follow.Following;
import app.rundown.follow.Schedule;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.DocumentKind;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.session.CaptureFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rundown follow}: keeps each change of a live blog while it is written. */
@Command(
        name = FollowCommand.NAME,
        sortOptions = false,
        header = "Follows a live blog while it is written, and keeps a capture at each change.",
        description = {
            "",
            "Looks at the page as often as the publisher's own program, else twice a minute, and more rarely the longer"
                    + " nothing happens; never against the server's wish. Prints a line of JSON for each change of an"
                    + " update: its fate, the kinds of its edits, the words that went and came. Errors and walls change"
                    + " nothing: it goes on from the last good capture.",
            "",
            "Ends when the live blog says that it has ended and nothing follows, after six hours of silence, or with"
                    + " Ctrl+C. Started again with the same address and folder, it goes on from the newest capture.",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 it ended by itself or at the time given; 1 the page could not be read, or is no live blog; 2"
                    + " wrong usage; 3 the folder or standard output can't be written; 130 ended with Ctrl+C."
        })
final class FollowCommand implements Callable<Integer> {
    /** The name of the command. */
    static final String NAME = "follow";

    /** Seconds in which an end with Ctrl+C must be done. */
    private static final int LAST_SECONDS = 10;

    private final Web web;
    private final Console console;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Following.Pause pause;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where the captures are kept, each under its time and the beginning of its SHA-256; made if"
                    + " it is missing. Nothing in it is overwritten.")
    private Path folder = Path.of("");

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Converters.OfInterval.class,
            description = "Look this often (45s, 5m, 1h; at least 10s), whatever the page says; after errors more"
                    + " rarely.")
    private @Nullable Duration every;

    @Option(
            names = "--until",
            paramLabel = "WHEN",
            converter = Converters.OfEnd.class,
            description = "End then: a clock time here (18:30), or an ISO date-time.")
    private Converters.@Nullable End until;

    @Option(
            names = "--as",
            paramLabel = "KIND",
            converter = Converters.OfKind.class,
            description = "Read the page as a live-blog, whatever it looks like.")
    private @Nullable DocumentKind as;

    @Option(names = "--once", description = "Look once, keep the page if it changed since the newest capture, and end.")
    private boolean once;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    @Parameters(paramLabel = "URL", description = "The address of the live blog (https://…).")
    private String address = "";

    /** Creates the command; it fetches from the web and reports on the console. */
    FollowCommand(Web web, Console console) {
        this(
                web,
                console,
                InstantSource.system(),
                RandomGenerator.getDefault(),
                Following.Pause.on(InstantSource.system()));
    }

    /** Takes another clock, chance and way to wait, as tests do. */
    FollowCommand(Web web, Console console, InstantSource clock, RandomGenerator random, Following.Pause pause) {
        this.web = web;
        this.console = console;
        this.clock = clock;
        this.random = random;
        this.pause = pause;
    }

    @Override
    public Integer call() {
        if (!Places.isAddress(address)) {
            console.say("“" + address + "” is not an address (https://…); only pages of the web can be followed.");
            return ExitCode.USAGE;
        }
        if (as != null && as != DocumentKind.LIVE_BLOG) {
            console.say("only a live blog can be followed: --as live-blog.");
            return ExitCode.USAGE;
        }
        try {
            return followed(new CaptureFolder(folder));
        } catch (IOException e) {
            console.say(e);
            return ExitCode.UNWRITTEN;
        }
    }

    private int followed(CaptureFolder captures) throws IOException {
        AtomicInteger documents = new AtomicInteger();
        Follower follower = new Follower(
                (known, cancel) -> web.visit(address, known, cancel),
                () -> "d" + documents.incrementAndGet(),
                clock,
                as);
        Optional<Capture> kept = captures.newest(address.strip());
        boolean goesOn = kept.isPresent() && goOn(follower, kept.get());
        FollowReport report = new FollowReport(captures, folder, goesOn, once, console);
        Instant now = clock.instant();
        Schedule schedule = Schedule.from(now, every, until == null ? null : until.after(now));
        Cancel cancel = new Cancel();
        CountDownLatch done = new CountDownLatch(1);
        Thread onInterrupt = Thread.ofPlatform().unstarted(() -> end(cancel, done));
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            Optional<String> why = new Following(follower, clock, random, pause).run(schedule, report, cancel);
            report.end(why);
            return report.exitCode();
        } finally {
            done.countDown();
            if (!cancel.isPressed()) {
                Runtime.getRuntime().removeShutdownHook(onInterrupt);
            }
        }
    }

    private boolean goOn(Follower follower, Capture kept) {
        AnalysedDocument read = Pipeline.open(kept, "d0", as);
        if (read.document().kind() != DocumentKind.LIVE_BLOG) {
            return false;
        }
        follower.goOnFrom(read);
        return true;
    }

    /** Lets what is being kept be kept whole when the program is told to end. */
    private static void end(Cancel cancel, CountDownLatch done) {
        cancel.press();
        try {
            done.await(LAST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
