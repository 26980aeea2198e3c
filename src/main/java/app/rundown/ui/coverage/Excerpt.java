package app.rundown.ui.coverage;

import app.rundown.model.Block;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.QuoteHighlight;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.TextRange;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.style.Palette;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words of an update or a point, with those that differ from the words beside them.
 *
 * @param styled the words, with the update's quotes in their speakers' colours
 * @param differing where the differing words are
 */
record Excerpt(StyledText styled, List<TextRange> differing) {
    private static final String BEFORE = "… ";

    /** Keeps a copy of the list. */
    Excerpt {
        differing = List.copyOf(differing);
    }

    /** Returns words of which none differ. */
    static Excerpt plain(String text) {
        return new Excerpt(StyledText.plain(text), List.of());
    }

    /**
     * Returns a passage of an update; dots stand for what its block has before and behind it.
     *
     * @param span where it stands; the block may be {@link Update#HEADLINE}
     * @param differing where words differ, in the block's text
     */
    static Excerpt of(TimelineEntry entry, Quote.Span span, List<TextRange> differing, Palette palette) {
        String block = entry.update().text(span.block());
        int start = Math.clamp(span.start(), 0, block.length());
        int end = Math.clamp(span.end(), start, block.length());
        String before = block.substring(0, start).isBlank() ? "" : BEFORE;
        String after = block.substring(end).isBlank() ? "" : " …";
        int shift = before.length() - start;
        List<QuoteHighlight> quotes = new ArrayList<>();
        for (Quote quote : entry.quotes()) {
            if (quote.kind() != Quote.Kind.INDIRECT
                    && quote.span().block() == span.block()
                    && quote.span().end() > start
                    && quote.span().start() < end) {
                quotes.add(new QuoteHighlight(
                        new TextRange(
                                Math.max(start, quote.span().start()) + shift,
                                Math.min(end, quote.span().end()) + shift),
                        Speakers.colour(quote, palette),
                        quote));
            }
        }
        List<TextRange> shown = differing.stream()
                .filter(range -> range.start() >= start && range.end() <= end)
                .map(range -> new TextRange(range.start() + shift, range.end() + shift))
                .toList();
        return new Excerpt(new StyledText(before + block.substring(start, end) + after, quotes, List.of()), shown);
    }

    /** Returns the sentences of an update around a run of its words. */
    static Quote.Span sentences(Update update, Quote.Span words) {
        String text = update.text(words.block());
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        int last = Math.clamp(words.end(), 0, text.length());
        int first = Math.clamp(words.start(), 0, last);
        int start = breaks.isBoundary(first) ? first : breaks.preceding(first);
        int end = breaks.isBoundary(last) ? last : breaks.following(last);
        String passage = text.substring(start, end);
        return new Quote.Span(
                words.block(), start, start + passage.stripTrailing().length());
    }

    /**
     * The words of a point as one text, and where its blocks begin in it.
     *
     * @param text its headline, if it has one, and its blocks, a line each
     * @param starts where each block begins; -1 for one that is not among the words
     */
    record PointText(String text, List<Integer> starts) {
        /** Returns the words of a point. */
        static PointText of(Update point) {
            StringBuilder text = new StringBuilder();
            List<Integer> starts = new ArrayList<>();
            if (point.headline() != null) {
                text.append(point.headline());
            }
            for (Block block : point.blocks()) {
                boolean own = block instanceof Block.Words || block instanceof Block.Post;
                if (own && !block.text().isEmpty()) {
                    text.append(text.isEmpty() ? "" : "\n");
                    starts.add(text.length());
                    text.append(block.text());
                } else {
                    starts.add(-1);
                }
            }
            return new PointText(text.toString(), starts);
        }

        /** Returns where words of a block stand in the text; empty if they do not. */
        TextRange range(Quote.Span span) {
            if (span.block() < 0) {
                return new TextRange(span.start(), span.end());
            }
            int start = span.block() < starts.size() ? starts.get(span.block()) : -1;
            return start < 0 ? new TextRange(0, 0) : new TextRange(start + span.start(), start + span.end());
        }
    }
}
