package app.rundown.ui;

import app.rundown.export.FilterWords;
import app.rundown.export.Format;
import app.rundown.export.QuoteCitation;
import app.rundown.export.Selection;
import app.rundown.model.Capture;
import app.rundown.model.Quote;
import app.rundown.store.OutputFiles;
import app.rundown.store.Theme;
import app.rundown.timeline.Entry;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What the buttons and keys do, where it needs more than the model: choosers, clipboard, panels. */
final class Actions {
    private final AppModel model;
    private final Desktop desktop;
    private final Preferences preferences;
    private final Overlay overlay;

    Actions(AppModel model, Desktop desktop, Preferences preferences, Overlay overlay) {
        this.model = model;
        this.desktop = desktop;
        this.preferences = preferences;
        this.overlay = overlay;
    }

    void open() {
        List<Path> chosen = desktop.chooseDocuments();
        if (!chosen.isEmpty()) {
            open(chosen);
        }
    }

    void open(List<Path> paths) {
        List<String> names = paths.stream().map(path -> path.toAbsolutePath().toString()).toList();
        model.open(names).thenRun(() -> {
            List<String> open = model.now().timeline().dossiers().stream()
                    .map(dossier -> dossier.document().capture().path())
                    .toList();
            names.stream().filter(open::contains).forEach(name -> preferences.change(settings -> settings.opened(name)));
        });
    }

    void openSample(Sample sample) {
        for (Capture capture : sample.captures()) {
            model.open(capture, null);
        }
    }

    /** Changes between light and dark; the first time away from what the system has. */
    void theme() {
        preferences.change(settings -> settings.withTheme(Look.isDark(settings.theme()) ? Theme.LIGHT : Theme.DARK));
    }

    /** Turns the timeline round, and remembers it. */
    void order() {
        Order next = model.now().order() == Order.NEWEST_FIRST ? Order.OLDEST_FIRST : Order.NEWEST_FIRST;
        model.order(next);
        preferences.change(settings -> settings.withOrder(next));
    }

    void keys() {
        KeysPanel panel = new KeysPanel(() -> overlay.close());
        overlay.open(panel, panel.first());
    }

    /** Offers the export of the ticked updates, or of all that is shown where none is ticked. */
    void export() {
        Selection selection = selection();
        if (selection.entries().isEmpty()) {
            return;
        }
        ExportPanel panel = new ExportPanel(selection, new ExportPanel.Wishes() {
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
                // The chooser has asked already whether a file may be replaced.
                OutputFiles.write(target, text.getBytes(StandardCharsets.UTF_8), true);
                model.tell(Notice.done("Export", "Written to " + target + "."));
            } catch (IOException e) {
                model.tell(Notice.problem("Export", String.valueOf(e.getMessage())));
            }
        });
    }

    private String suggestedName() {
        String title = model.now().timeline().dossiers().getFirst().document().title();
        String plain = title.replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "rundown" : plain.substring(0, Math.min(plain.length(), 60));
    }

    /** The ticked updates, else what is shown. */
    private Selection selection() {
        State now = model.now();
        boolean ticked = !now.ticked().isEmpty();
        List<Entry> entries = ticked ? now.tickedEntries() : now.shown().entries();
        boolean introductions = !ticked && now.filter().equals(Filter.NONE);
        return new Selection(
                now.timeline(), entries, introductions, ticked ? "ticked updates" : FilterWords.of(now.filter()), now.shown().withoutTime());
    }

    /** Puts the ticked updates, or the current one, on the clipboard. */
    void copy() {
        State now = model.now();
        List<Entry> entries =
                now.ticked().isEmpty() ? now.current().stream().toList() : now.tickedEntries();
        if (!entries.isEmpty()) {
            copy(new Selection(now.timeline(), entries, false, "", 0));
        }
    }

    private void copy(Selection selection) {
        desktop.copy(
                Format.MARKDOWN.exporter().export(selection), Format.HTML.exporter().export(selection));
        model.tell(Notice.done("Copied", Counts.of(selection.entries().size(), "update") + " with citations."));
    }

    /** Puts a quote with its citation on the clipboard. */
    void copy(Quote quote) {
        QuoteCitation citation = QuoteCitation.of(quote, model.now().timeline());
        desktop.copy(citation.text(), citation.html());
        model.tell(Notice.done("Copied", "the quote with its citation."));
    }

    Toolbar.Wishes wishes(Runnable foldFilter, Runnable foldInspector) {
        return new Toolbar.Wishes() {
            @Override
            public void open() {
                Actions.this.open();
            }

            @Override
            public void order() {
                Actions.this.order();
            }

            @Override
            public void openRecent(String path) {
                Actions.this.open(List.of(Path.of(path)));
            }

            @Override
            public void openSample(Sample sample) {
                Actions.this.openSample(sample);
            }

            @Override
            public void closeAll() {
                model.closeAll();
            }

            @Override
            public void export() {
                Actions.this.export();
            }

            @Override
            public void copy() {
                Actions.this.copy();
            }

            @Override
            public void theme() {
                Actions.this.theme();
            }

            @Override
            public void keys() {
                Actions.this.keys();
            }

            @Override
            public void foldFilter() {
                foldFilter.run();
            }

            @Override
            public void foldInspector() {
                foldInspector.run();
            }
        };
    }
}
