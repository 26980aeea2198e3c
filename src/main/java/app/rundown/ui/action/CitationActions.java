package app.rundown.ui.action;

import app.rundown.export.cite.CitationStyle;
import app.rundown.export.cite.Cited;
import app.rundown.export.cite.CitedText;
import app.rundown.export.content.HtmlText;
import app.rundown.model.Quote;
import app.rundown.text.UnseenCharacters;
import app.rundown.timeline.QuoteNow;
import app.rundown.timeline.Timeline;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Copies citations of updates and quotes in the style that the user chose last, and shows what was copied. */
public final class CitationActions {
    /** The name under which the settings keep the style. */
    private static final String STYLE = "citation";

    /** How many characters of what was copied are shown: four lines. */
    private static final int LONGEST_SHOWN = 260;
    /** An address with a long way behind its site. */
    private static final Pattern LONG_ADDRESS = Pattern.compile("(https?://[^/\\s]+)/[^\\s]{24,}[^\\s.,;)\\]}>]");

    private final ObservableState state;
    private final Preferences preferences;
    private final Desktop desktop;
    private final CitedMemory memory;

    /** Creates the actions of one window. */
    public CitationActions(ObservableState state, Preferences preferences, Desktop desktop, CitedMemory memory) {
        this.state = state;
        this.preferences = preferences;
        this.desktop = desktop;
        this.memory = memory;
    }

    private CitationStyle style() {
        return CitationStyle.of(preferences.now().choices().getOrDefault(STYLE, ""))
                .orElse(CitationStyle.PLAIN);
    }

    /** Copies the current update's citation. If there is none although documents are open, a notice says so. */
    public void copyCurrent() {
        state.now().current().ifPresentOrElse(entry -> copyUpdate(entry.id()), () -> {
            if (!state.now().isEmpty()) {
                state.showNotice(Notice.noUpdate(
                        "Citation", state.now().shown().entries().isEmpty()));
            }
        });
    }

    /**
     * Copies an update's citation.
     *
     * @param update the id of the update
     */
    public void copyUpdate(String update) {
        Timeline timeline = state.now().timeline();
        timeline.entry(update).ifPresent(entry -> {
            copy(style().cite(Cited.of(entry, timeline), false));
            memory.cite(entry);
        });
    }

    /** Copies a quote's citation. */
    public void copy(Quote quote) {
        copy(quote, false);
    }

    private void copy(Quote known, boolean whole) {
        Timeline timeline = state.now().timeline();
        QuoteNow.on(timeline, known).ifPresent(quote -> {
            copy(style().cite(Cited.of(quote, timeline), whole));
            memory.cite(List.of(quote));
        });
    }

    /** Copies the citations of several quotes, one after the other. */
    public void copy(List<Quote> known) {
        Timeline timeline = state.now().timeline();
        List<Quote> quotes = known.stream()
                .flatMap(quote -> QuoteNow.on(timeline, quote).stream())
                .toList();
        CitationStyle style = style();
        List<CitedText> citations = quotes.stream()
                .map(quote -> style.cite(Cited.of(quote, timeline), false))
                .toList();
        desktop.copy(
                citations.stream().map(CitedText::text).collect(Collectors.joining("\n")),
                citations.stream().map(CitedText::html).collect(Collectors.joining("<br>\n")));
        memory.cite(quotes);
        state.showNotice(
                Notice.done("Copied", Counts.of(quotes.size(), "citation") + ", style: " + style.label() + "."));
    }

    /** Returns the menu items that copy a quote in one of the styles, which is then the chosen one, or otherwise. */
    public List<MenuItem> items(Quote quote) {
        List<MenuItem> items = new ArrayList<>();
        Stream.of(CitationStyle.values()).forEach(style -> {
            RadioMenuItem item = new RadioMenuItem(style.label());
            item.setSelected(style == style());
            item.setOnAction(event -> {
                preferences.change(settings -> settings.withChoice(STYLE, style.code()));
                copy(quote);
            });
            items.add(item);
        });
        items.add(new SeparatorMenuItem());
        items.addAll(others(quote));
        return items;
    }

    /** Returns the menu items that copy a quote with more than its citation, or without one. */
    public List<MenuItem> others(Quote quote) {
        return List.of(
                Ui.item("Copy citation with all evidence", () -> copy(quote, true)),
                Ui.item("Copy the words only", () -> copyWords(quote)));
    }

    private void copyWords(Quote quote) {
        String words = UnseenCharacters.cleaned(quote.text());
        copy(new CitedText(words, HtmlText.escape(words)));
    }

    private void copy(CitedText citation) {
        desktop.copy(citation.text(), citation.html());
        state.showNotice(Notice.done("Copied", Sentences.wrapped(ends(citation.text()))));
    }

    /**
     * Returns the beginning and the end, where the source stands; of an address only the site, as no line breaks it.
     */
    private static String ends(String text) {
        String line = text.lines().map(String::strip).collect(Collectors.joining(" "));
        line = LONG_ADDRESS.matcher(line).replaceAll("$1/…");
        return Sentences.withoutMiddle(line, LONGEST_SHOWN);
    }
}
