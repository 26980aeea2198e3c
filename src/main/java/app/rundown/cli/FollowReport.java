package app.rundown.cli;

import app.rundown.export.data.HistoryJson;
import app.rundown.follow.Following;
import app.rundown.follow.Outcome;
import app.rundown.history.Comparison;
import app.rundown.model.AnalysedDocument;
import app.rundown.store.FileContent;
import app.rundown.store.session.CaptureFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each change of a followed live blog, prints a line about it, and tells of each state that the following gets
 * into once, not at each look.
 */
final class FollowReport implements Following.Listener {
    private final CaptureFolder captures;
    private final Path folder;
    private final boolean once;
    private final Console console;
    private boolean everRead;
    private String trouble = "";
    private int kept;
    private boolean unwritten;

    /**
     * Begins a report.
     *
     * @param goesOn whether the live blog was read in an earlier following
     * @param once whether one look is enough
     */
    FollowReport(CaptureFolder captures, Path folder, boolean goesOn, boolean once, Console console) {
        this.captures = captures;
        this.folder = folder;
        this.once = once;
        this.console = console;
        this.everRead = goesOn;
    }

    @Override
    public boolean hear(Outcome outcome) throws IOException {
        return switch (outcome) {
                    case Outcome.Began began -> {
                        if (began.remark() != null) {
                            console.say("it is kept apart from the captures before. " + began.remark());
                        }
                        yield read() && keep(began.document(), null);
                    }
                    case Outcome.Changed changed -> read() && keep(changed.document(), changed.comparison());
                    case Outcome.Unchanged same -> read();
                    case Outcome.Unreachable lost -> troubled(lost.why(), lost.lastRead());
                    case Outcome.NotTheBlog other -> troubled(other.why(), other.lastRead());
                }
                && !once;
    }

    private boolean read() {
        if (!trouble.isEmpty()) {
            trouble = "";
            console.say("the live blog can be read again.");
        }
        everRead = true;
        return true;
    }

    /** Says what is wrong unless that was said; ends it if there never was a live blog. */
    private boolean troubled(String why, @Nullable Instant lastRead) {
        if (!why.equals(trouble)) {
            trouble = why;
            console.say(
                    !everRead || once
                            ? why
                            : why + (lastRead == null ? "" : " It was last read at " + lastRead + ".")
                                    + " It will be tried again.");
        }
        return everRead;
    }

    private boolean keep(AnalysedDocument document, @Nullable Comparison since) throws IOException {
        String name = captures.keep(document.document().capture());
        kept++;
        if (!console.result(FileContent.utf8(out -> HistoryJson.writeLine(name, document, since, out)))) {
            console.say("standard output could not be written.");
            unwritten = true;
        }
        return !unwritten;
    }

    /** Tells that it is over; {@code why} is empty if it did not end by itself. */
    void end(Optional<String> why) {
        if (everRead && !once) {
            console.say(why.map(reason -> reason + " ").orElse("")
                    + (kept == 1 ? "One capture was" : kept + " captures were") + " kept in “" + folder + "”.");
        }
    }

    /** Returns the exit code. */
    int exitCode() {
        return unwritten ? ExitCode.UNWRITTEN : trouble.isEmpty() ? ExitCode.DONE : ExitCode.UNREAD;
    }
}
