package app.rundown.ui.control;

import java.util.List;

/**
 * A text with its highlights.
 *
 * @param tints its quotes, each in the colour of its speaker
 * @param hits where the searched words are
 * @param links where its links are
 */
public record Lit(String text, List<Tint> tints, List<Range> hits, List<LinkRun> links) {
    /** An empty text. */
    static final Lit NONE = plain("");

    public Lit {
        tints = List.copyOf(tints);
        hits = List.copyOf(hits);
        links = List.copyOf(links);
    }

    /** Creates a text without links. */
    public Lit(String text, List<Tint> tints, List<Range> hits) {
        this(text, tints, hits, List.of());
    }

    /** Returns a text without highlights. */
    public static Lit plain(String text) {
        return new Lit(text, List.of(), List.of());
    }
}
