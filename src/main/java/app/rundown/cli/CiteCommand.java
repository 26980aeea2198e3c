package app.rundown.cli;

import app.rundown.export.cite.CitationStyle;
import app.rundown.export.cite.Cited;
import app.rundown.export.content.Times;
import app.rundown.fetch.Places;
import app.rundown.model.Quote;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Marks;
import app.rundown.timeline.Order;
import app.rundown.timeline.TimeBound;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rundown cite}: prints how to cite an update or a quote. */
@Command(
        name = CiteCommand.NAME,
        sortOptions = false,
        header = "Prints the citation of an update, or of a quote.",
        description = {"", "If several fit, each is cited, in a line of its own.", ""},
        footer = {
            "",
            "WHEN is an ISO date-time (2019-05-14T16:00Z), or a clock time (16:00) on the document's own date and"
                    + " zone.",
            "",
            "Exit codes: 0 done; 1 a document could not be read, or no update or quote fits; 2 wrong usage;"
                    + " 3 standard output can't be written."
        })
final class CiteCommand implements Callable<Integer> {
    /** The name of the command. */
    static final String NAME = "cite";

    private final Places places;
    private final Console console;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            converter = Converters.OfStyle.class,
            defaultValue = "plain",
            description = "plain (default), markdown, chicago, apa, mla or bibtex.")
    private CitationStyle style = CitationStyle.PLAIN;

    @Option(
            names = "--long",
            description =
                    "Add the whole SHA-256 of what was read, and how the time, the copy and the speaker are known.")
    private boolean whole;

    @Option(
            names = "--at",
            paramLabel = "WHEN",
            converter = Converters.OfWhen.class,
            description = "The update made at this minute; a clock time alone fits on every day.")
    private @Nullable TimeBound at;

    @Option(
            names = "--quote",
            paramLabel = "WHICH",
            description = "Cite a quote and not its update: its number among the quotes of the chosen updates, or words"
                    + " of it.")
    private @Nullable String quote;

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Mixin
    private final DocumentOptions documents = new DocumentOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    /** Creates the command; it reads from the places and reports on the console. */
    CiteCommand(Places places, Console console) {
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
        if (at == null && quote == null && filters.chooseAll()) {
            console.say("say what to cite: an update by its time (--at 16:12) or its words (--search), or a quote by"
                    + " its words (--quote).");
            return ExitCode.USAGE;
        }
        OpenedDocuments opened = documents.open(false, places, console);
        if (opened.documents().isEmpty()) {
            return ExitCode.UNREAD;
        }
        Timeline timeline = Pipeline.merge(opened.documents(), opened.added());
        List<Cited> cited = chosen(timeline, opened.marks());
        if (cited.isEmpty()) {
            return ExitCode.UNREAD;
        }
        if (cited.size() > 1) {
            console.say(cited.size() + (quote == null ? " updates" : " quotes") + " fit; each is cited.");
        }
        String text = cited.stream()
                .map(one -> style.cite(one, whole).text() + "\n")
                .collect(Collectors.joining(style == CitationStyle.BIBTEX ? "\n" : ""));
        if (!console.result(out -> out.write(text.getBytes(StandardCharsets.UTF_8)))) {
            console.say("standard output could not be written.");
            return ExitCode.UNWRITTEN;
        }
        return opened.complete() ? ExitCode.DONE : ExitCode.UNREAD;
    }

    /** Returns what fits. If nothing does, says so, and what there is instead. */
    private List<Cited> chosen(Timeline timeline, Marks marks) {
        FilterOptions.Chosen chosen = filters.applyTo(timeline);
        chosen.remarks().forEach(console::say);
        filters.unmarked(timeline, marks).forEach(console::say);
        List<TimelineEntry> shown = FilteredTimeline.passing(timeline, chosen.filter(), Order.OLDEST_FIRST, marks)
                .entries();
        List<TimelineEntry> entries = shown;
        if (at != null) {
            CitedMinute minute = new CitedMinute(at);
            entries = shown.stream().filter(minute::fits).toList();
            if (entries.isEmpty()) {
                console.say("no update was made at that time." + nearest(minute.nearest(shown)));
                return List.of();
            }
        }
        if (quote == null) {
            if (entries.isEmpty()) {
                console.say("no update fits.");
            }
            return entries.stream().map(entry -> Cited.of(entry, timeline)).toList();
        }
        boolean all = at == null && filters.chooseAll();
        QuoteChoice quotes = QuoteChoice.of(timeline, entries, all);
        List<Quote> found = quotes.called(quote);
        if (found.isEmpty()) {
            console.say(quotes.none(quote));
        }
        return found.stream().map(one -> Cited.of(one, timeline)).toList();
    }

    private static String nearest(List<TimelineEntry> nearest) {
        return nearest.isEmpty()
                ? " None has a clock time; choose by words, with --search or --quote."
                : " Nearest: "
                        + nearest.stream()
                                .map(entry -> Times.full(entry.moment()))
                                .collect(Collectors.joining("; "))
                        + ".";
    }
}
