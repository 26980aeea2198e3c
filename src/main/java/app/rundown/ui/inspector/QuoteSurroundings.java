package app.rundown.ui.inspector;

import app.rundown.model.Block;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.QuoteHighlight;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.TextRange;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.state.State;
import java.time.ZonedDateTime;
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
        if (state.timeline().documents().stream()
                .anyMatch(analysed -> !isOneDocument(analysed.document().id(), quote.document(), state))) {
            nodes.add(Ui.sentence(title(quote, state), "facts"));
        }
        List<Block> blocks = blocks(state, quote);
        int index = quote.span().block();
        String words = words(quote, state, blocks);
        if (words.isEmpty()) {
            return nodes;
        }
        if (index > 0 && blocks.get(index - 1) instanceof Block.Words before) {
            nodes.add(Ui.sentence(end(before.text()), "around"));
        }
        TextRange range = new TextRange(quote.span().start(), quote.span().end());
        nodes.add(new HighlightedText(
                new StyledText(
                        words,
                        List.of(new QuoteHighlight(range, Speakers.colour(quote, state.palette()), quote)),
                        List.of()),
                "context"));
        if (index + 1 < blocks.size() && blocks.get(index + 1) instanceof Block.Words behind) {
            nodes.add(Ui.sentence(beginning(behind.text()), "around"));
        }
        return nodes;
    }

    /** Returns the text that has the quote: a block's, or its update's headline; empty if the document has none. */
    private static String words(Quote quote, State state, List<Block> blocks) {
        int index = quote.span().block();
        return quote.span().inHeadline()
                ? entry(quote, state)
                        .map(entry -> entry.update().text(Update.HEADLINE))
                        .orElse("")
                : index < blocks.size() ? blocks.get(index).text() : "";
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
    static String words(Quote quote, State state, Clocks clocks) {
        return title(quote, state) + " · " + where(quote, state, clocks);
    }

    /** Says where a quote is as seen from another one: "18:29 · same document", "no time · Title of the document". */
    static String beside(Quote quote, Quote other, State state, Clocks clocks) {
        boolean same = isOneDocument(quote.document(), other.document(), state);
        return where(quote, state, clocks) + " · " + (same ? "same document" : title(quote, state));
    }

    /** Whether two documents, given by their ids, are captures of one live blog. */
    private static boolean isOneDocument(String one, String other, State state) {
        return state.timeline().history().captures(one).contains(other);
    }

    private static String title(Quote quote, State state) {
        return state.timeline()
                .document(quote.document())
                .map(analysed -> analysed.document().title())
                .orElse("");
    }

    private static String where(Quote quote, State state, Clocks clocks) {
        return entry(quote, state)
                .map(entry -> with(time(quote, state, clocks), entry))
                .orElse("introduction");
    }

    /** Returns the clock of a quote, with its day where what is open has more than one: "14 May, 15:48". */
    static String time(Quote quote, State state, Clocks clocks) {
        return entry(quote, state)
                .map(entry -> clocks.full(entry.moment()))
                .map(time -> time.isEmpty() ? "no time" : time)
                .orElse("introduction");
    }

    /** Returns the day and clock of a quote in full: "Tuesday 14 May 2019, 16:36", "no time · section". */
    static String fullTime(Quote quote, State state) {
        return entry(quote, state)
                .map(entry -> with(fullTime(entry.moment(), state), entry))
                .orElse("introduction");
    }

    private static String fullTime(Moment moment, State state) {
        ZonedDateTime at = state.shown().displayZone().at(moment);
        String clock = TimeFormat.clock(moment, state.shown().displayZone());
        String day = at == null ? "" : TimeFormat.day(at);
        String both = day + (day.isEmpty() || clock.isEmpty() ? "" : ", ") + clock;
        return both.isEmpty() ? "no time" : both;
    }

    private static String with(String time, TimelineEntry entry) {
        String section = entry.update().section();
        return section == null ? time : time + " · " + section;
    }

    private static Optional<TimelineEntry> entry(Quote quote, State state) {
        String update = quote.update();
        return update == null ? Optional.empty() : state.timeline().entry(update);
    }
}
