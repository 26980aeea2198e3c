package app.rundown.ui.control;

import java.util.List;

/**
 * A text with its highlights.
 *
 * @param quotes its quotes, each in the colour of its speaker
 * @param hits where the searched words are
 * @param links where its links are
 */
public record StyledText(String text, List<QuoteHighlight> quotes, List<TextRange> hits, List<LinkRange> links) {
    /** An empty text. */
    static final StyledText NONE = plain("");

    public StyledText {
        quotes = List.copyOf(quotes);
        hits = List.copyOf(hits);
        links = List.copyOf(links);
    }

    /** Creates a text without links. */
    public StyledText(String text, List<QuoteHighlight> quotes, List<TextRange> hits) {
        this(text, quotes, hits, List.of());
    }

    /** Returns a text without highlights. */
    public static StyledText plain(String text) {
        return new StyledText(text, List.of(), List.of());
    }
}
