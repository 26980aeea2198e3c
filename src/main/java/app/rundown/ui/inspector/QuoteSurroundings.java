package app.rundown.ui.inspector;

import app.rundown.model.Block;
import app.rundown.model.Quote;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.QuoteHighlight;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.TextRange;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** The context of a quote: its paragraph with the quote highlighted, the words before and after, and where that is. */
final class QuoteSurroundings {
    /** How much of the paragraph before and of the one after is shown at most, in UTF-16 units. */
    private static final int AROUND = 160;

    private QuoteSurroundings() {}

    /** Returns the nodes of the page, top down. */
    static List<Node> nodes(Quote quote, State state) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Ui.label("IN CONTEXT", "side-heading"));
        nodes.add(Ui.sentence(words(quote, state), "quiet"));
        List<Block> blocks = blocks(state, quote);
        int index = quote.span().block();
        if (index < 0 || index >= blocks.size()) {
            return nodes;
        }
        if (index > 0 && blocks.get(index - 1) instanceof Block.Words before) {
            nodes.add(Ui.sentence(end(before.text()), "around"));
        }
        TextRange range = new TextRange(quote.span().start(), quote.span().end());
        nodes.add(new HighlightedText(
                new StyledText(
                        blocks.get(index).text(),
                        List.of(new QuoteHighlight(range, Speakers.colour(quote, state.palette()), quote)),
                        List.of()),
                "context"));
        if (index + 1 < blocks.size() && blocks.get(index + 1) instanceof Block.Words behind) {
            nodes.add(Ui.sentence(beginning(behind.text()), "around"));
        }
        return nodes;
    }

    private static String beginning(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int blank = text.lastIndexOf(' ', AROUND);
        return text.substring(0, blank > 0 ? blank : text.offsetByCodePoints(0, AROUND / 2)) + " …";
    }

    private static String end(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int blank = text.indexOf(' ', text.length() - AROUND);
        return "… " + text.substring(blank > 0 ? blank + 1 : text.offsetByCodePoints(text.length(), -AROUND / 2));
    }

    private static List<Block> blocks(State state, Quote quote) {
        String update = quote.update();
        return update == null
                ? state.timeline()
                        .document(quote.document())
                        .map(analysed -> analysed.document().introduction())
                        .orElse(List.of())
                : state.timeline()
                        .entry(update)
                        .map(entry -> entry.update().blocks())
                        .orElse(List.of());
    }

    /** Says where a quote is: "Title of the document · 18:29 · section". */
    static String words(Quote quote, State state) {
        String document = state.timeline()
                .document(quote.document())
                .map(analysed -> analysed.document().title())
                .orElse("");
        return document + " · " + where(quote, state);
    }

    /** Says where a quote is as seen from another one: "18:29 · same document", "no time · Title of the document". */
    static String beside(Quote quote, Quote other, State state) {
        String document = quote.document().equals(other.document())
                ? "same document"
                : state.timeline()
                        .document(quote.document())
                        .map(analysed -> analysed.document().title())
                        .orElse("");
        return where(quote, state) + " · " + document;
    }

    private static String where(Quote quote, State state) {
        String update = quote.update();
        Optional<TimelineEntry> entry =
                update == null ? Optional.empty() : state.timeline().entry(update);
        return entry.map(e -> {
                    String clock = TimeFormat.clock(e.moment(), state.shown().displayZone());
                    String section = e.update().section();
                    return (clock.isEmpty() ? "no time" : clock) + (section == null ? "" : " · " + section);
                })
                .orElse("introduction");
    }
}
