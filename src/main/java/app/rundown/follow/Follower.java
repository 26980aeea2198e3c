package app.rundown.follow;

import app.rundown.base.GivenUp;
import app.rundown.base.Memory;
import app.rundown.base.Work;
import app.rundown.fetch.Cancel;
import app.rundown.fetch.Cancelled;
import app.rundown.fetch.Refused;
import app.rundown.fetch.Validators;
import app.rundown.fetch.Visit;
import app.rundown.history.CaptureMatch;
import app.rundown.history.Comparison;
import app.rundown.history.Trail;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.DocumentKind;
import app.rundown.model.Problem;
import app.rundown.pipeline.Pipeline;
import app.rundown.quote.Quotes;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks at one live blog again and again, and tells each time what became of it since the last capture that was worth
 * keeping. Whatever happens, it goes on from that one: what can't be fetched, was cut, or is another page changes
 * nothing. It polls the page (or the answer of an API) as a reader would load it; where a publisher's own program asks
 * another address for what is new, that one is not used. Not safe for several threads.
 */
public final class Follower {
    /** So many times in a row the server may say that nothing has changed; then it must send the page all the same. */
    private static final int MOST_UNSENT = 20;
    /** Where the beginning and the end of a complete page are looked for, in bytes. */
    private static final int TAIL = 4096;

    private final Source source;
    private final Supplier<String> ids;
    private final InstantSource clock;
    private final @Nullable DocumentKind as;
    private Validators known = Validators.NONE;
    private int unsent;
    private PageSigns signs = PageSigns.NONE;
    private String lastBytes = "";
    private @Nullable Instant lastRead;
    private @Nullable Trail trail;
    private boolean confirmed;

    /** Gets the page that is followed. */
    @FunctionalInterface
    public interface Source {
        /**
         * Gets the page, unless it is as it was; see {@link app.rundown.fetch.Web#visit}.
         *
         * @throws IOException with a message for the user
         */
        Visit visit(Validators known, Cancel cancel) throws IOException;
    }

    /**
     * Follows a page.
     *
     * @param source gets it
     * @param ids gives each document that is read an id of its own
     * @param clock tells when it was read
     * @param as the kind that the user asked for, or null to judge by the content
     */
    public Follower(Source source, Supplier<String> ids, InstantSource clock, @Nullable DocumentKind as) {
        this.source = source;
        this.ids = ids;
        this.clock = clock;
        this.as = as;
    }

    /**
     * Goes on from a capture that was kept earlier; to be called before the first look.
     *
     * @param kept a live blog, as {@link Pipeline#open} read it
     */
    public void goOnFrom(AnalysedDocument kept) {
        begin(kept);
        confirmed = false;
        lastRead = kept.captured() == null ? null : kept.captured().at();
        lastBytes = kept.document().capture().sha256();
    }

    /**
     * Looks once. Blocks, perhaps for minutes.
     *
     * @throws Cancelled if the user ended it
     */
    public Outcome look(Cancel cancel) throws Cancelled {
        Visit visit;
        try {
            visit = source.visit(unsent < MOST_UNSENT ? known : Validators.NONE, cancel);
        } catch (Cancelled e) {
            throw e;
        } catch (IOException e) {
            return new Outcome.Unreachable(
                    String.valueOf(e.getMessage()),
                    lastRead,
                    e instanceof Refused refused ? refused.retryAfter() : null);
        }
        return switch (visit) {
            case Visit.Unchanged unchanged -> {
                unsent++;
                yield good(unchanged, new Outcome.Unchanged(signs.withFresh(unchanged.fresh())));
            }
            case Visit.Page page -> {
                unsent = 0;
                yield read(page, cancel);
            }
        };
    }

    private Outcome read(Visit.Page page, Cancel cancel) throws Cancelled {
        Capture capture = page.capture();
        if (page.validators().areOlderThan(known)) {
            return new Outcome.Unchanged(signs);
        }
        if (trail != null && capture.sha256().equals(lastBytes)) {
            return good(page, new Outcome.Unchanged(signs.withFresh(page.fresh())));
        }
        if (trail != null && isCut(trail.newest().document().capture(), capture)) {
            return new Outcome.Unreachable("The page came incomplete.", lastRead, null);
        }
        try {
            Outcome outcome = new Work(cancel::isPressed, capture.size()).call(() -> compared(capture, page.fresh()));
            Memory.tidyAfter(capture.size());
            if (outcome instanceof Outcome.Read) {
                lastBytes = capture.sha256();
                return good(page, outcome);
            }
            return outcome;
        } catch (GivenUp e) {
            throw new Cancelled(capture.path());
        }
    }

    /** Remembers what is only worth remembering of the live blog itself, and not of what came in its place. */
    private Outcome good(Visit visit, Outcome outcome) {
        known = visit.validators();
        lastRead = clock.instant();
        if (outcome instanceof Outcome.Read read) {
            signs = read.signs();
        }
        return outcome;
    }

    private Outcome compared(Capture capture, @Nullable Duration fresh) {
        AnalysedDocument read = Pipeline.read(capture, ids.get(), as, UserData.NONE);
        if (read.document().kind() != DocumentKind.LIVE_BLOG
                || read.document().updates().isEmpty()) {
            return new Outcome.NotTheBlog(whyNot(read), lastRead);
        }
        PageSigns says = PageSigns.of(read, fresh);
        Trail going = trail;
        if (going == null) {
            return new Outcome.Began(begin(Pipeline.analyse(read)), says, null);
        }
        CaptureMatch match = CaptureMatch.of(going.newest(), read);
        boolean another = match.verdict() == CaptureMatch.Verdict.DIFFERENT;
        if (another && confirmed) {
            return new Outcome.NotTheBlog("The address now leads to another live blog. " + match.why(), lastRead);
        }
        if (match.verdict() != CaptureMatch.Verdict.SAME) {
            return new Outcome.Began(begin(Pipeline.analyse(read)), says, match.why());
        }
        confirmed = true;
        // Pages differ in their bytes at each look. Whether an update, the title or the introduction does is known
        // before the quotes are looked for, which takes longest.
        Comparison step = going.compare(read);
        if (!step.page().isTelling()
                && step.changes().stream().allMatch(change -> change.fates().isEmpty())) {
            return new Outcome.Unchanged(says);
        }
        AnalysedDocument analysed = Pipeline.analyse(read);
        return new Outcome.Changed(analysed, going.add(analysed), says);
    }

    private AnalysedDocument begin(AnalysedDocument first) {
        trail = new Trail(first, Quotes.language(first.document()));
        confirmed = true;
        return first;
    }

    private static String whyNot(AnalysedDocument read) {
        return "The page that came holds no live blog."
                + read.document().problems().stream()
                        .findFirst()
                        .map(Problem::what)
                        .map(why -> " " + why)
                        .orElse("");
    }

    /** Whether a page or data lost their end. A server that fails halfway may send what it has as if it were all. */
    private static boolean isCut(Capture whole, Capture now) {
        return End.of(whole) == End.THERE && End.of(now) == End.MISSING;
    }

    /** Whether bytes have the end that belongs to their beginning. */
    private enum End {
        THERE,
        MISSING,
        /** It is neither HTML nor JSON. */
        UNKNOWN;

        static End of(Capture capture) {
            byte[] bytes = capture.bytes();
            String start = text(bytes, 0, Math.min(TAIL, bytes.length)).strip();
            String end =
                    text(bytes, Math.max(0, bytes.length - TAIL), bytes.length).stripTrailing();
            if (start.contains("<html")) {
                return end.contains("</html") ? THERE : MISSING;
            }
            if (start.startsWith("{") || start.startsWith("[")) {
                return end.endsWith("}") || end.endsWith("]") ? THERE : MISSING;
            }
            return UNKNOWN;
        }

        private static String text(byte[] bytes, int from, int to) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        }
    }
}
