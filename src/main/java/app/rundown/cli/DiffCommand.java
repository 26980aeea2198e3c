package app.rundown.cli;

import app.rundown.export.data.HistoryJson;
import app.rundown.export.page.HistoryText;
import app.rundown.fetch.Places;
import app.rundown.history.CaptureMatch;
import app.rundown.history.History;
import app.rundown.model.AnalysedDocument;
import app.rundown.pipeline.Histories;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rundown diff}: prints what became of each update from one capture of a live blog to the next. */
@Command(
        name = DiffCommand.NAME,
        sortOptions = false,
        header = "Prints what was changed between captures of one live blog.",
        description = {
            "",
            "Two captures or more, in any order: the one that was made first is the older one. Updates are recognised"
                    + " again by their addresses, else by their words. Edits are told by what they change: a figure, a"
                    + " name, a time, a negation, a quotation, its source, how sure something is said to be.",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 a document could not be read, or they are not captures of one live blog; 2 wrong"
                    + " usage; 3 standard output can't be written."
        })
final class DiffCommand implements Callable<Integer> {
    /** The name of the command. */
    static final String NAME = "diff";

    private final Places places;
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Converters.OfHistoryFormat.class,
            description = "text (default) or json.")
    private HistoryFormat format = HistoryFormat.TEXT;

    @Option(
            names = "--trivial",
            description = "Show edits of marks, white space and links too, which are only counted otherwise.")
    private boolean trivial;

    @Option(
            names = "--same",
            description = "Compare them though nothing but the address, or not even that, shows that they are captures"
                    + " of one live blog.")
    private boolean same;

    @Mixin
    private final DocumentOptions documents = new DocumentOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    /** Forms in which a history is printed. */
    enum HistoryFormat {
        /** To read. */
        TEXT,
        /** For programs. */
        JSON;

        @Override
        public String toString() {
            return this == TEXT ? "text" : "json";
        }
    }

    /** Creates the command; it reads from the places and reports on the console. */
    DiffCommand(Places places, Console console) {
        this.places = places;
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<String> mistake = documents.mistake();
        if (mistake.isPresent()) {
            console.say(mistake.get());
            return ExitCode.USAGE;
        }
        OpenedDocuments opened = documents.open(false, places, console);
        List<AnalysedDocument> captures = opened.documents();
        if (captures.size() < 2) {
            console.say("give at least two captures of a live blog.");
            return ExitCode.UNREAD;
        }
        if (!same && !areOne(captures)) {
            return ExitCode.UNREAD;
        }
        History history = Histories.history(captures);
        boolean written = console.result(out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(history, writer);
            writer.flush();
        });
        if (!written) {
            console.say("standard output could not be written.");
            return ExitCode.UNWRITTEN;
        }
        return opened.complete() ? ExitCode.DONE : ExitCode.UNREAD;
    }

    private void write(History history, Writer out) throws IOException {
        if (format == HistoryFormat.JSON) {
            HistoryJson.write(history, out);
        } else {
            new HistoryText(trivial).write(history, out);
        }
    }

    /** Whether each is a capture of the same live blog as the one before it. If not, says why. */
    private boolean areOne(List<AnalysedDocument> captures) {
        for (int i = 1; i < captures.size(); i++) {
            CaptureMatch match = CaptureMatch.of(captures.get(i - 1), captures.get(i));
            if (match.verdict() != CaptureMatch.Verdict.SAME) {
                String pair = "“" + captures.get(i - 1).document().capture().path() + "” and “"
                        + captures.get(i).document().capture().path() + "”";
                console.say((match.verdict() == CaptureMatch.Verdict.ONLY_ADDRESS
                                ? pair + " may be two live blogs at one address"
                                : pair + " are not captures of one live blog")
                        + ": " + Character.toLowerCase(match.why().charAt(0))
                        + match.why().substring(1) + " With --same, they are compared all the same.");
                return false;
            }
        }
        return true;
    }
}
