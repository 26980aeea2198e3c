package app.rundown.ui.action;

import app.rundown.export.FilterWords;
import app.rundown.export.Format;
import app.rundown.export.QuoteCitation;
import app.rundown.export.Selection;
import app.rundown.fetch.PictureAddress;
import app.rundown.fetch.Places;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.store.OutputFiles;
import app.rundown.store.ReadingPreferences;
import app.rundown.store.Theme;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.card.SelectedWords;
import app.rundown.ui.card.WordSelection;
import app.rundown.ui.control.LinkHandler;
import app.rundown.ui.control.Overlay;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.LinkAddress;
import app.rundown.ui.keys.KeysPanel;
import app.rundown.ui.panel.AboutPanel;
import app.rundown.ui.panel.AddressPanel;
import app.rundown.ui.panel.ExportPanel;
import app.rundown.ui.panel.LinksPanel;
import app.rundown.ui.panel.TimePanel;
import app.rundown.ui.panel.TimesPanel;
import app.rundown.ui.picture.PictureLoader;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Notice;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.ProgramInfo;
import app.rundown.ui.state.State;
import app.rundown.ui.style.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The actions behind buttons and keys that need more than the model: file choosers, the clipboard, panels. */
public final class Actions implements PictureLoader.ExternalActions, LinkHandler {
    private final AppModel model;
    private final Desktop desktop;
    private final Preferences preferences;
    private final Overlay overlay;
    private final WordSelection words;
    private final ProgramInfo program;

    /**
     * Creates the actions of one window.
     *
     * @param words the selected words of the timeline
     * @param program what the "About" panel shows
     */
    public Actions(
            AppModel model,
            Desktop desktop,
            Preferences preferences,
            Overlay overlay,
            WordSelection words,
            ProgramInfo program) {
        this.program = program;
        this.words = words;
        this.model = model;
        this.desktop = desktop;
        this.preferences = preferences;
        this.overlay = overlay;
    }

    /** Lets the user choose documents, and opens them. */
    public void open() {
        List<Path> chosen = desktop.chooseDocuments();
        if (!chosen.isEmpty()) {
            open(chosen.stream().map(Path::toString).toList());
        }
    }

    /** Opens files by path and web pages by address. */
    public void open(List<String> places) {
        List<String> names = places.stream().map(Places::absolute).toList();
        remember(names, model.documents().open(names));
    }

    /**
     * Adds documents to the recent ones as soon as they are open. Those that could not be opened are not added.
     *
     * @param opened completes when opening has finished
     */
    public void remember(List<String> names, CompletableFuture<Void> opened) {
        opened.thenRun(() -> {
            Set<String> open = model.state().now().timeline().documents().stream()
                    .map(analysed -> analysed.document().capture())
                    .map(capture -> capture.fetched() == null
                            ? capture.path()
                            : capture.fetched().asked())
                    .collect(Collectors.toSet());
            names.stream()
                    .filter(open::contains)
                    .forEach(name -> preferences.change(settings -> settings.opened(name)));
        });
    }

    /** Asks for a web address, and opens it. */
    public void openAddress() {
        AddressPanel panel = new AddressPanel(
                address -> {
                    overlay.close();
                    open(List.of(address));
                },
                overlay::close);
        overlay.open(panel, panel.first());
    }

    /** Opens what is on the clipboard: an address if it is one, else a page, else plain text. */
    public void paste() {
        desktop.paste()
                .ifPresentOrElse(
                        pasted -> {
                            String text = pasted.text().strip();
                            if (Places.isAddress(text) && text.lines().count() == 1) {
                                open(List.of(text));
                            } else {
                                String content = pasted.html().isBlank() ? pasted.text() : pasted.html();
                                model.documents()
                                        .open(
                                                List.of(new Capture(
                                                        "clipboard", content.getBytes(StandardCharsets.UTF_8))),
                                                null);
                            }
                        },
                        () -> model.state().showNotice(Notice.problem("Clipboard", "It holds no text and no page.")));
    }

    /** Opens a sample document. */
    public void openSample(Sample sample) {
        model.documents().open(sample.captures(), null);
    }

    /**
     * Switches to the next theme of the cycle. From the system theme it goes to the opposite one first, so that the
     * user sees a change, then to the one that the system has now, then back to the system theme.
     */
    public void theme() {
        Theme here = Look.isDark(Theme.SYSTEM) ? Theme.DARK : Theme.LIGHT;
        Theme there = here == Theme.DARK ? Theme.LIGHT : Theme.DARK;
        Theme on = preferences.now().theme();
        Theme next = on == Theme.SYSTEM ? there : on == there ? here : Theme.SYSTEM;
        preferences.change(settings -> settings.withTheme(next));
        model.state()
                .showNotice(Notice.done(
                        "Colours",
                        switch (next) {
                            case LIGHT -> "light.";
                            case DARK -> "dark.";
                            case SYSTEM -> "same as the system.";
                        }));
    }

    /** Sets the theme, and remembers it. */
    public void theme(Theme theme) {
        preferences.change(settings -> settings.withTheme(theme));
    }

    /** Makes the text larger. */
    public void textLarger() {
        changeReadingPreferences(ReadingPreferences::larger);
    }

    /** Makes the text smaller. */
    public void textSmaller() {
        changeReadingPreferences(ReadingPreferences::smaller);
    }

    /** Resets the text to its usual size. */
    public void textNormal() {
        changeReadingPreferences(ReadingPreferences::usual);
    }

    /** Changes the reading preferences, and remembers them. */
    public void changeReadingPreferences(UnaryOperator<ReadingPreferences> change) {
        preferences.change(settings -> settings.withReadingPreferences(change.apply(settings.readingPreferences())));
    }

    /** Reverses the order of the timeline, and remembers it. */
    public void order() {
        Order next = model.state().now().order() == Order.NEWEST_FIRST ? Order.OLDEST_FIRST : Order.NEWEST_FIRST;
        model.filter().setOrder(next);
        preferences.change(settings -> settings.withOrder(next));
    }

    /** Lists all keys, and lets the user change them. */
    public void keys() {
        KeysPanel panel = new KeysPanel(preferences, overlay::close);
        overlay.open(panel, panel.first());
    }

    /** Shows the "About" panel. */
    public void about() {
        AboutPanel panel = new AboutPanel(program, new AboutPanel.Handler() {
            @Override
            public void openFolder() {
                if (!Files.isDirectory(program.folder())
                        || !desktop.browse(program.folder().toUri().toString())) {
                    overlay.close();
                    model.state()
                            .showNotice(Notice.problem(
                                    "Folder", "It can't be shown. It is created when there is data to keep."));
                }
            }

            @Override
            public void copyFolder() {
                String path = program.folder().toString();
                desktop.copy(path, path.replace("&", "&amp;").replace("<", "&lt;"));
                model.state().showNotice(Notice.done("Copied", "the folder's path."));
            }

            @Override
            public void close() {
                overlay.close();
            }
        });
        overlay.open(panel, panel.first());
    }

    /**
     * Asks for a time, and reveals the update at that time or the next one after it.
     *
     * @param onGone runs after the update was revealed
     */
    public void goToTime(Runnable onGone) {
        if (model.state().now().isEmpty()) {
            return;
        }
        TimePanel panel = new TimePanel(
                model.state().now(),
                update -> {
                    overlay.close();
                    model.navigation().reveal(update);
                    onGone.run();
                },
                overlay::close);
        overlay.open(panel, panel.first());
    }

    /** Lets the user set a document's date and zone. */
    public void times(AnalysedDocument analysed) {
        Document document = analysed.document();
        TimesPanel panel = new TimesPanel(
                analysed,
                model.userData().data().times(document),
                set -> {
                    overlay.close();
                    model.userData().setTimes(document, set);
                },
                overlay::close);
        overlay.open(panel, panel.first());
    }

    /** Opens the export panel for the ticked updates, or for all shown updates if none is ticked. */
    public void export() {
        Selection selection = selection();
        if (selection.entries().isEmpty()) {
            return;
        }
        ExportPanel panel = new ExportPanel(selection, new ExportPanel.Handler() {
            @Override
            public void save(Format format, String text) {
                Actions.this.save(format, text);
            }

            @Override
            public void copy(Selection chosen) {
                Actions.this.copy(chosen);
                overlay.close();
            }

            @Override
            public void close() {
                overlay.close();
            }
        });
        overlay.open(panel, panel.first());
    }

    private void save(Format format, String text) {
        String name = suggestedName() + "." + format.extension();
        desktop.chooseTarget(name, format.label(), format.extension()).ifPresent(target -> {
            overlay.close();
            try {
                // The file chooser has already asked whether to replace an existing file.
                OutputFiles.write(target, text.getBytes(StandardCharsets.UTF_8), true);
                model.state().showNotice(Notice.done("Export", "Written to " + target + "."));
            } catch (IOException e) {
                model.state().showNotice(Notice.problem("Export", String.valueOf(e.getMessage())));
            }
        });
    }

    /** Returns a file name made from the title of the first document, without an extension. */
    private String suggestedName() {
        String title =
                model.state().now().timeline().documents().getFirst().document().title();
        String plain = title.replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "rundown" : plain.substring(0, Math.min(plain.length(), 60));
    }

    /** Returns the ticked updates, or the shown ones if none is ticked. */
    private Selection selection() {
        State now = model.state().now();
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
        Timeline whole = model.state().now().snapshot().whole();
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
        model.state().showNotice(Notice.done("Copied", "the selected words, without a citation."));
    }

    private void copyUpdates() {
        State now = model.state().now();
        List<TimelineEntry> entries =
                now.ticked().isEmpty() ? now.current().stream().toList() : now.tickedEntries();
        if (!entries.isEmpty()) {
            copy(new Selection(now.snapshot().whole(), found(entries), false, "", 0, now.starred()));
        }
    }

    /**
     * Copies an update with its citation.
     *
     * @param update the id of the update
     */
    public void copy(String update) {
        State now = model.state().now();
        now.timeline()
                .entry(update)
                .ifPresent(entry -> copy(
                        new Selection(now.snapshot().whole(), found(List.of(entry)), false, "", 0, now.starred())));
    }

    private void copy(Selection selection) {
        desktop.copy(
                Format.MARKDOWN.exporter().export(selection),
                Format.HTML.exporter().export(selection));
        model.state()
                .showNotice(
                        Notice.done("Copied", Counts.of(selection.entries().size(), "update") + " with citations."));
    }

    @Override
    public void copyAddress(PictureAddress address) {
        // "&" is the only character of an address that HTML would interpret.
        desktop.copy(address.text(), address.text().replace("&", "&amp;"));
        model.state().showNotice(Notice.done("Copied", "the picture's address."));
    }

    @Override
    public void browse(PictureAddress address) {
        if (!desktop.browse(address.text())) {
            model.state().showNotice(Notice.problem("Browser", "No browser could be opened to show the picture."));
        }
    }

    @Override
    public void open(LinkAddress address) {
        if (!desktop.browse(address.text())) {
            model.state().showNotice(Notice.problem("Browser", "No browser could be opened for the link."));
        }
    }

    @Override
    public void copy(LinkAddress address) {
        desktop.copy(address.text(), address.text().replace("&", "&amp;"));
        model.state().showNotice(Notice.done("Copied", "the link's address."));
    }

    /** Lists the links of the current update and where they lead. */
    public void links() {
        model.state().now().current().ifPresent(entry -> {
            if (LinksPanel.isAny(entry.update())) {
                LinksPanel panel = new LinksPanel(entry.update(), this, overlay::close);
                overlay.open(panel, panel.first());
            } else {
                model.state().showNotice(Notice.done("Links", "The current update has none."));
            }
        });
    }

    /** Copies a quote with its citation. */
    public void copy(Quote quote) {
        QuoteCitation citation = QuoteCitation.of(quote, model.state().now().timeline());
        desktop.copy(citation.text(), citation.html());
        model.state().showNotice(Notice.done("Copied", "the quote with its citation."));
    }
}
