package app.rundown.ui.action;

import app.rundown.export.Format;
import app.rundown.export.content.Exporter;
import app.rundown.export.content.FilterWords;
import app.rundown.export.content.HtmlText;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.export.evidence.EcdsaSigner;
import app.rundown.export.evidence.EvidenceExporter;
import app.rundown.export.evidence.Timestamp;
import app.rundown.export.page.HtmlExporter;
import app.rundown.export.page.MarkdownExporter;
import app.rundown.store.SigningKeyFile;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.card.SelectedWords;
import app.rundown.ui.card.WordSelection;
import app.rundown.ui.control.Overlay;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.panel.ExportChoice;
import app.rundown.ui.panel.ExportPanel;
import app.rundown.ui.panel.ExportPlan;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;

/** Exports updates, and copies updates and selected words. */
public final class ExportActions {
    /** What is written sooner needs no word that it is being written. */
    private static final long SOON_MILLIS = 500;

    /** The name under which the last format is remembered. */
    private static final String FORMAT = "export";

    /** The names under which the choices of evidence are remembered. */
    private static final String SIGNED = "export-signed";

    private static final String TIMED = "export-timed";
    private static final String YES = "yes";

    /** The most characters of a title in a file's name. */
    private static final int LONGEST_NAME = 60;

    /** How many characters of a file's name are shown in a notice. */
    private static final int LONGEST_SHOWN = 54;

    private final ObservableState state;
    private final Preferences preferences;
    private final Desktop desktop;
    private final Overlay overlay;
    private final WordSelection words;
    private final SigningKeyFile key;
    private final CitedMemory memory;

    /**
     * Creates the actions of one window.
     *
     * @param words the selected words of the timeline
     * @param key the key that signs evidence
     * @param memory remembers what was exported
     */
    ExportActions(
            ObservableState state,
            Preferences preferences,
            Desktop desktop,
            Overlay overlay,
            WordSelection words,
            SigningKeyFile key,
            CitedMemory memory) {
        this.state = state;
        this.preferences = preferences;
        this.desktop = desktop;
        this.overlay = overlay;
        this.words = words;
        this.key = key;
        this.memory = memory;
    }

    /** Opens the export panel: for the ticked updates first, or for all shown updates if none is ticked. */
    public void export() {
        List<ExportChoice> choices = choices();
        if (choices.isEmpty()) {
            return;
        }
        Map<String, String> last = preferences.now().choices();
        ExportPlan first = new ExportPlan(
                Format.of(last.getOrDefault(FORMAT, "")).orElse(Format.MARKDOWN),
                YES.equals(last.get(SIGNED)),
                YES.equals(last.get(TIMED)));
        ExportPanel panel = new ExportPanel(choices, first, this::suggestedName, new ExportPanel.Handler() {
            @Override
            public void save(ExportPlan plan, Selection selection) {
                remember(FORMAT, plan.format().code());
                remember(SIGNED, plan.signed() ? YES : "");
                remember(TIMED, plan.timed() ? YES : "");
                ExportActions.this.save(plan, selection);
            }

            @Override
            public void copy(Format format, Selection selection) {
                remember(FORMAT, format.code());
                ExportActions.this.copy(format, selection);
            }

            @Override
            public Exporter exporter(ExportPlan plan) throws IOException {
                return ExportActions.this.exporter(plan);
            }

            @Override
            public String fingerprint() throws IOException {
                return EcdsaSigner.fingerprint(key.keyPair().getPublic().getEncoded());
            }

            @Override
            public void close() {
                overlay.close();
            }
        });
        overlay.open(panel, panel.first());
    }

    private void remember(String name, String choice) {
        preferences.change(settings -> settings.withChoice(name, choice));
    }

    private Exporter exporter(ExportPlan plan) throws IOException {
        return plan.isSigned()
                ? new EvidenceExporter(new EcdsaSigner(key.keyPair()))
                : plan.format().exporter();
    }

    /** Returns what may be exported now: what is ticked, what is shown, and all, as far as they differ. */
    private List<ExportChoice> choices() {
        State now = state.now();
        int ticked = now.tickedEntries().size();
        int shown = now.shown().entries().size();
        int all = now.snapshot().whole().entries().size();
        List<ExportChoice> choices = new ArrayList<>();
        if (ticked > 0) {
            choices.add(new ExportChoice(Counts.number(ticked) + " ticked", "Ticked updates", () -> ticked(now)));
        }
        if (shown > 0 && shown < all) {
            choices.add(new ExportChoice(Counts.number(shown) + " shown", "Shown updates", () -> shown(now)));
        }
        if (all > 0) {
            choices.add(new ExportChoice("All " + Counts.number(all), "All updates", () -> all(now)));
        }
        return choices;
    }

    private void save(ExportPlan plan, Selection selection) {
        Format format = plan.format();
        desktop.chooseTarget(suggestedName(format, selection), format.label(), format.extension())
                .ifPresent(target -> {
                    overlay.close();
                    // The file chooser has already asked whether to replace an existing file.
                    write(target, plan, selection);
                });
    }

    private void write(Path target, ExportPlan plan, Selection selection) {
        Notice writing = Notice.done("Export", "Writing to " + target + " …");
        CompletableFuture<Optional<String>> written =
                BackgroundWriting.write(target, out -> exporter(plan).write(selection, out));
        Path request = target.resolveSibling(target.getFileName() + ".tsq");
        CompletableFuture<Optional<String>> done = plan.isTimed()
                ? written.thenCompose(problem -> problem.isPresent()
                        ? written
                        : BackgroundWriting.write(
                                request, out -> out.write(Timestamp.request(new EvidenceExporter().digest(selection)))))
                : written;
        CompletableFuture.delayedExecutor(SOON_MILLIS, TimeUnit.MILLISECONDS, Platform::runLater)
                .execute(() -> {
                    if (!done.isDone()) {
                        state.showNotice(writing);
                    }
                });
        Notice told = new Notice(
                "Export",
                "Written to “" + Sentences.withoutMiddle(String.valueOf(target.getFileName()), LONGEST_SHOWN) + "”"
                        + (plan.isTimed()
                                ? ", and beside it the request for a timestamp, with “.tsq” at its end."
                                : "."),
                Notice.Tone.DONE,
                List.of(new Notice.Offer.Folder(target.toAbsolutePath().resolveSibling(""))));
        done.thenAcceptAsync(
                problem -> {
                    state.dismiss(writing);
                    if (problem.isEmpty()) {
                        memory.export(selection.entries());
                    }
                    state.showNotice(problem.map(sentence -> Notice.problem("Export", sentence))
                            .orElse(told));
                },
                Platform::runLater);
    }

    /** Shows a folder in the system's own program. */
    public void showFolder(Path folder) {
        if (!desktop.browse(folder.toUri().toString())) {
            state.showNotice(Notice.problem("“" + folder + "” can’t be shown", "This system has no program for it."));
        }
    }

    /**
     * Returns a file name made from the title of the first document that has a chosen update, another one for each
     * format.
     */
    private String suggestedName(Format format, Selection selection) {
        String title = selection.entries().stream()
                .findFirst()
                .map(entry -> entry.document().title())
                .orElse("");
        String plain = title.replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
        String name = plain.isEmpty() ? "rundown" : begun(plain);
        int chosen = selection.entries().size();
        String count = chosen == selection.timeline().entries().size() ? "" : "-" + Counts.of(chosen, "update");
        boolean first = Stream.of(Format.values())
                .filter(other -> other.extension().equals(format.extension()))
                .findFirst()
                .filter(other -> other != format)
                .isEmpty();
        return (name + count + (first ? "" : "-" + format.code())).replaceAll("[ ,.]", "-") + "." + format.extension();
    }

    /** Returns as many of the first words as a name may have. */
    private static String begun(String words) {
        int end = words.length() <= LONGEST_NAME ? words.length() : words.lastIndexOf('-', LONGEST_NAME);
        return words.substring(0, end > 0 ? end : LONGEST_NAME);
    }

    private Selection ticked(State now) {
        List<TimelineEntry> entries = now.tickedEntries();
        return new Selection(
                now.snapshot().whole(),
                found(now, entries),
                false,
                ticked(now, entries),
                0,
                now.starred(),
                now.notes());
    }

    private Selection shown(State now) {
        FilteredTimeline shown = now.shown();
        return new Selection(
                now.snapshot().whole(),
                found(now, shown.entries()),
                false,
                FilterWords.of(now.filter()),
                shown.withoutTime(),
                now.starred(),
                now.notes());
    }

    private static Selection all(State now) {
        Timeline whole = now.snapshot().whole();
        return new Selection(
                whole,
                FilteredTimeline.of(whole, Filter.NONE, now.order()).entries(),
                true,
                "",
                0,
                now.starred(),
                now.notes());
    }

    /**
     * Returns the same updates from the whole timeline, which keeps quotes apart from reported speech whatever the
     * window shows.
     */
    private static List<TimelineEntry> found(State now, List<TimelineEntry> seen) {
        Timeline whole = now.snapshot().whole();
        return seen.stream().flatMap(entry -> whole.entry(entry.id()).stream()).toList();
    }

    /**
     * Describes a selection of ticked updates. It says how many of them are not shown now, because the user must know.
     */
    private static String ticked(State now, List<TimelineEntry> entries) {
        Set<TimelineEntry> shown = Set.copyOf(now.shown().entries());
        long hidden = entries.stream().filter(entry -> !shown.contains(entry)).count();
        return hidden == 0 ? "ticked updates" : "ticked updates, " + hidden + " of them not shown now";
    }

    /**
     * Copies the selected words, or the ticked updates if no words are selected, or the current update if none is
     * ticked.
     */
    public void copy() {
        words.words().ifPresentOrElse(this::copy, this::copyUpdates);
    }

    private void copy(SelectedWords chosen) {
        desktop.copy(chosen.text(), chosen.html());
        state.showNotice(Notice.done("Copied", "the selected words, without a citation."));
    }

    private void copyUpdates() {
        State now = state.now();
        List<TimelineEntry> entries =
                now.ticked().isEmpty() ? now.current().stream().toList() : now.tickedEntries();
        if (!entries.isEmpty()) {
            copy(entries);
        }
    }

    /**
     * Copies an update with its citation.
     *
     * @param update the id of the update
     */
    public void copy(String update) {
        state.now().timeline().entry(update).map(List::of).ifPresent(this::copy);
    }

    private void copy(List<TimelineEntry> entries) {
        State now = state.now();
        copy(new Selection(now.snapshot().whole(), found(now, entries), false, "", 0, now.starred(), now.notes()));
    }

    /** Copies a file's text; words that people read also as the web page, which keeps their look. */
    private void copy(Format format, Selection selection) {
        if (!(format.exporter() instanceof TextExporter exporter)) {
            return;
        }
        overlay.close();
        if (format.group() == Format.Group.READ) {
            copy(selection);
        } else {
            copyText(
                    exporter.text(selection),
                    Counts.of(selection.entries().size(), "update") + " as " + format.label() + ".");
        }
    }

    private void copy(Selection selection) {
        desktop.copy(new MarkdownExporter().text(selection), new HtmlExporter().text(selection));
        memory.export(selection.entries());
        state.showNotice(Notice.done("Copied", Counts.of(selection.entries().size(), "update") + " with citations."));
    }

    /**
     * Copies a text that has no citation.
     *
     * @param what says in a notice what was copied
     */
    public void copyText(String text, String what) {
        desktop.copy(text, "<pre>" + HtmlText.escape(text) + "</pre>");
        state.showNotice(Notice.done("Copied", what));
    }
}
