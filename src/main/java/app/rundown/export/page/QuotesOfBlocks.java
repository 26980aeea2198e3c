package app.rundown.export.page;

import app.rundown.model.Block;
import app.rundown.model.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the quotes of each block of an update: those within its words, and those that are the block as a whole. */
final class QuotesOfBlocks {
    private Map<Integer, List<Quote>> inLine = Map.of();
    private Map<Integer, List<Quote>> whole = Map.of();

    QuotesOfBlocks(List<Quote> quotes) {
        for (Quote quote : quotes) {
            if (isWhole(quote)) {
                whole = with(whole, quote);
            } else {
                inLine = with(inLine, quote);
            }
        }
    }

    private static Map<Integer, List<Quote>> with(Map<Integer, List<Quote>> map, Quote quote) {
        Map<Integer, List<Quote>> grown = map.isEmpty() ? new HashMap<>() : map;
        grown.computeIfAbsent(quote.span().block(), block -> new ArrayList<>(2)).add(quote);
        return grown;
    }

    /** Returns the quotes within a block's words, in their order. */
    List<Quote> inLine(int block) {
        return inLine.isEmpty() ? List.of() : inLine.getOrDefault(block, List.of());
    }

    /** Returns the quotes that are a block as a whole. */
    List<Quote> whole(int block) {
        return whole.isEmpty() ? List.of() : whole.getOrDefault(block, List.of());
    }

    /**
     * Returns the quotes whose speaker stands below a block. Several paragraphs of one speaker have the name only below
     * the last.
     */
    List<Quote> below(int block, List<Block> blocks) {
        List<Quote> own = whole(block);
        List<Quote> next = whole(block + 1);
        if (own.isEmpty() || next.isEmpty() || !(blocks.get(block + 1) instanceof Block.Blockquote)) {
            return own;
        }
        SpeakerLabel after = SpeakerLabel.of(next.getFirst());
        return own.stream().allMatch(quote -> SpeakerLabel.of(quote).equals(after)) ? List.of() : own;
    }

    private static boolean isWhole(Quote quote) {
        return switch (quote.form()) {
            case BLOCK, POST -> true;
            case MARKS, STATEMENT -> false;
        };
    }
}
