package app.rundown.history.edit;

import app.rundown.model.Block;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.List;

/**
 * All words of an update as one text, with the way back to its blocks. Its headline comes first. Cards that lead to
 * other articles are no words of it.
 */
public final class EditText {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> blocks = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final String whole;
    private final List<Piece> pieces;

    /** Puts the words of an update together. */
    public EditText(Update update) {
        if (update.headline() != null) {
            add(Update.HEADLINE, update.headline());
        }
        for (int i = 0; i < update.blocks().size(); i++) {
            Block block = update.blocks().get(i);
            if (!(block instanceof Block.Teaser) && !block.text().isEmpty()) {
                add(i, block.text());
            }
        }
        whole = text.toString();
        pieces = Piece.in(whole);
    }

    private void add(int block, String words) {
        if (!blocks.isEmpty()) {
            text.append(Piece.BORDER);
        }
        blocks.add(block);
        starts.add(text.length());
        text.append(words.replace(Piece.BORDER, ' '));
    }

    /** Returns the words; {@link Piece#BORDER} stands between blocks. */
    public String text() {
        return whole;
    }

    /** Returns the pieces of the text, in order. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** Returns the text's offset of a place in a block; -1 if the block is no part of the text. */
    public int offset(int block, int at) {
        int index = blocks.indexOf(block);
        return index < 0 ? -1 : starts.get(index) + at;
    }

    /** Returns the index of the block that a place of the text is in. */
    public int block(int at) {
        int index = 0;
        while (index + 1 < starts.size() && starts.get(index + 1) <= at) {
            index++;
        }
        return blocks.get(index);
    }

    /** Returns where a part of the text stands in the update, one span for each block. */
    List<Quote.Span> spans(int start, int end) {
        List<Quote.Span> spans = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int first = starts.get(i);
            int last = i + 1 < blocks.size() ? starts.get(i + 1) - 1 : whole.length();
            int from = Math.max(start, first);
            int to = Math.min(end, last);
            if (from < to) {
                spans.add(new Quote.Span(blocks.get(i), from - first, to - first));
            }
        }
        return spans;
    }
}
