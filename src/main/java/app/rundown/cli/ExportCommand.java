package app.rundown.cli;

import app.rundown.export.Format;
import app.rundown.export.content.Exporter;
import app.rundown.export.content.FilterWords;
import app.rundown.export.content.Selection;
import app.rundown.fetch.Places;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.CaptureFiles;
import app.rundown.store.FileContent;
import app.rundown.store.OutputFiles;
import app.rundown.store.SigningKeyFile;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Marks;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import app.rundown.user.UnitedData;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rundown export}: reads documents and writes one file. */
@Command(
        name = ExportCommand.NAME,
        sortOptions = false,
        header = "Writes updates with their times, speakers and topics, and a citation for each.",
        description = {"", "Repeating an option widens the choice; different options narrow it.", ""},
        footer = {
            "",
            "WHEN is an ISO date-time (2019-05-14T16:00Z), or a clock time (16:00) on the document's own date and zone."
                    + " Updates without a time are then left out.",
            "",
            "Exit codes: 0 done; 1 a document could not be read or held nothing recognisable; 2 wrong usage;"
                    + " 3 the output exists or can't be written."
        })
final class ExportCommand implements Callable<Integer> {
    /** The name of the command. */
    static final String NAME = "export";

    private final Places places;
    private final SigningKeyFile key;
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Converters.OfFormat.class,
            completionCandidates = Converters.FormatNames.class,
            defaultValue = "markdown",
            description = "markdown (default), or another; ${COMPLETION-CANDIDATES}.")
    private Format format = Format.MARKDOWN;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; “-”, the default, is standard output.")
    private String output = CaptureFiles.STANDARD_STREAM;

    @Option(names = "--force", description = "Replace the output if it exists already.")
    private boolean force;

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Mixin
    private final DocumentOptions documents = new DocumentOptions();

    @Option(
            names = "--all-pages",
            description = "If an address is one page of several, fetch the others too, 100 at most.")
    private boolean allPages;

    @Option(
            names = "--topics",
            paramLabel = "FILE",
            description = "Your own topics, one a line: its name, a colon, and its words or phrases with commas between"
                    + " them; “flood*” stands for all words that begin so.")
    private @Nullable Path ownTopics;

    @Mixin
    private final EvidenceOptions evidence = new EvidenceOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    /** Creates the command; it reads from the places, signs with the key, and reports on the console. */
    ExportCommand(Places places, SigningKeyFile key, Console console) {
        this.places = places;
        this.key = key;
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<String> mistake = documents.mistake();
        if (mistake.isPresent()) {
            console.say(mistake.get());
            return ExitCode.USAGE;
        }
        if (evidence.isOutOfPlace(format)) {
            console.say("only --format wacz is signed and has timestamps.");
            return ExitCode.USAGE;
        }
        UserData own = UserData.NONE;
        if (ownTopics != null) {
            try {
                own = own.withTopics(TopicsFile.read(ownTopics));
            } catch (IOException e) {
                console.say(Objects.requireNonNullElse(e.getMessage(), "The topics could not be read."));
                return ExitCode.USAGE;
            }
        }
        OpenedDocuments opened = documents.open(allPages, places, console);
        if (opened.documents().isEmpty()) {
            return ExitCode.UNREAD;
        }
        Timeline timeline = Pipeline.merge(
                opened.documents(), UnitedData.of(own, opened.added()).data());
        FilterOptions.Chosen chosen = filters.applyTo(timeline);
        chosen.remarks().forEach(console::say);
        Marks marks = opened.marks();
        filters.unmarked(timeline, marks).forEach(console::say);
        FilteredTimeline.Passing shown = FilteredTimeline.passing(timeline, chosen.filter(), Order.OLDEST_FIRST, marks);
        if (shown.withoutTime() > 0) {
            console.say(
                    shown.withoutTime() == 1
                            ? "1 update has no time and is left out."
                            : shown.withoutTime() + " updates have no time and are left out.");
        }
        Selection selection = new Selection(
                timeline,
                shown.entries(),
                chosen.filter().equals(Filter.NONE),
                FilterWords.of(chosen.filter()),
                shown.withoutTime(),
                marks.starred(),
                marks.notes());
        try {
            Exporter exporter = evidence.exporter(format, key, console);
            if (!write(out -> exporter.write(selection, out))) {
                return ExitCode.UNWRITTEN;
            }
            evidence.writeRequest(selection, force);
        } catch (IOException e) {
            console.say(e);
            return ExitCode.UNWRITTEN;
        }
        return opened.complete() ? ExitCode.DONE : ExitCode.UNREAD;
    }

    private boolean write(FileContent content) {
        if (output.equals(CaptureFiles.STANDARD_STREAM)) {
            boolean arrived = console.result(content);
            if (!arrived) {
                console.say("standard output could not be written.");
            }
            return arrived;
        }
        try {
            OutputFiles.write(Path.of(output), content, force);
            return true;
        } catch (InvalidPathException e) {
            console.say("“" + output + "” is not a file name that this system can write.");
        } catch (IOException e) {
            console.say(e);
        }
        return false;
    }
}
