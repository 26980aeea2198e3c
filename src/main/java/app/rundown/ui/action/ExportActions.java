package app.rundown.ui.action;

import app.rundown.export.Format;
import app.rundown.export.cite.QuoteCitation;
import app.rundown.export.content.FilterWords;
import app.rundown.export.content.HtmlText;
import app.rundown.export.content.Selection;
import app.rundown.export.page.HtmlExporter;
import app.rundown.export.page.MarkdownExporter;
import app.rundown.model.Quote;
import app.rundown.store.FileContent;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.card.SelectedWords;
import app.rundown.ui.card.WordSelection;
import app.rundown.ui.control.Overlay;
import app.rundown.ui.format.Counts;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.panel.ExportPanel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;

/** Exports updates, and copies updates, quotes and selected words. */
public final class ExportActions {
    /** What is written sooner needs no word that it is being written. */
    private static final long SOON_MILLIS = 500;

    private final ObservableState state;
    private final Desktop desktop;
    private final Overlay overlay;
    private final WordSelection words;

    /**
     * Creates the actions of one window.
     *
     * @param words the selected words of the timeline
     */
    public ExportActions(ObservableState state, Desktop desktop, Overlay overlay, WordSelection words) {
        this.state = state;
        this.desktop = desktop;
        this.overlay = overlay;
        this.words = words;
    }

    /** Opens the export panel for the ticked updates, or for all shown updates if none is ticked. */
    public void export() {
        Selection selection = selection();
        if (selection.entries().isEmpty()) {
            return;
        }
        ExportPanel panel = new ExportPanel(selection, new ExportPanel.Handler() {
            @Override
            public void save(Format format) {
                ExportActions.this.save(format, selection);
            }

            @Override
            public void copy(Selection chosen) {
                ExportActions.this.copy(chosen);
                overlay.close();
            }

            @Override
            public void close() {
                overlay.close();
            }
        });
        overlay.open(panel, panel.first());
    }

    private void save(Format format, Selection selection) {
        String name = suggestedName() + "." + format.extension();
        desktop.chooseTarget(name, format.label(), format.extension()).ifPresent(target -> {
            overlay.close();
            // The file chooser has already asked whether to replace an existing file.
            write(target, out -> format.exporter().write(selection, out));
        });
    }

    private void write(Path target, FileContent content) {
        Notice writing = Notice.done("Export", "Writing to " + target + " …");
        CompletableFuture<Optional<String>> written = BackgroundWriting.write(target, content);
        CompletableFuture.delayedExecutor(SOON_MILLIS, TimeUnit.MILLISECONDS, Platform::runLater)
                .execute(() -> {
                    if (!written.isDone()) {
                        state.showNotice(writing);
                    }
                });
        written.thenAcceptAsync(
                problem -> {
                    state.dismiss(writing);
                    state.showNotice(problem.map(sentence -> Notice.problem("Export", sentence))
                            .orElseGet(() -> Notice.done("Export", "Written to " + target + ".")));
                },
                Platform::runLater);
    }

    /** Returns a file name made from the title of the first document, without an extension. */
    private String suggestedName() {
        String title = state.now().timeline().documents().getFirst().document().title();
        String plain = title.replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "rundown" : plain.substring(0, Math.min(plain.length(), 60));
    }

    /** Returns the ticked updates, or the shown ones if none is ticked. */
    private Selection selection() {
        State now = state.now();
        boolean ticked = !now.ticked().isEmpty();
        List<TimelineEntry> entries = ticked ? now.tickedEntries() : now.shown().entries();
        String filter = FilterWords.of(now.filter());
        boolean introductions = !ticked && filter.isEmpty();
        return new Selection(
                now.snapshot().whole(),
                found(entries),
                introductions,
                ticked ? ticked(now, entries) : filter,
                ticked ? 0 : now.shown().withoutTime(),
                now.starred());
    }

    /**
     * Returns the same updates from the whole timeline, which keeps quotes apart from reported speech whatever the
     * window shows.
     */
    private List<TimelineEntry> found(List<TimelineEntry> seen) {
        Timeline whole = state.now().snapshot().whole();
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
        copy(new Selection(now.snapshot().whole(), found(entries), false, "", 0, now.starred()));
    }

    private void copy(Selection selection) {
        desktop.copy(new MarkdownExporter().text(selection), new HtmlExporter().text(selection));
        state.showNotice(Notice.done("Copied", Counts.of(selection.entries().size(), "update") + " with citations."));
    }

    /** Copies a quote, with as much beside it as asked for. */
    public void copy(Quote quote, QuoteCopy what) {
        Timeline timeline = state.now().timeline();
        QuoteCitation citation = switch (what) {
            case CITATION -> QuoteCitation.shortOf(quote, timeline);
            case EVIDENCE -> QuoteCitation.of(quote, timeline);
            case WORDS -> QuoteCitation.wordsOf(quote);
        };
        desktop.copy(citation.text(), citation.html());
        state.showNotice(Notice.done("Copied", what.copied()));
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

    /** Copies quotes, a citation in one line for each. */
    public void copyCitations(List<Quote> quotes) {
        Timeline timeline = state.now().timeline();
        List<QuoteCitation> citations = quotes.stream()
                .map(quote -> QuoteCitation.shortOf(quote, timeline))
                .toList();
        desktop.copy(
                citations.stream().map(QuoteCitation::text).collect(Collectors.joining("\n")),
                citations.stream().map(QuoteCitation::html).collect(Collectors.joining("<br>\n")));
        state.showNotice(Notice.done("Copied", Counts.of(quotes.size(), "citation") + ", one line each."));
    }
}
