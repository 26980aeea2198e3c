package app.rundown.read.text;

import app.rundown.model.Block;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the lines of a plain text into blocks and folds cards of other articles into teasers. Such a card is, from its
 * end upwards, a line "Read more", a standfirst, a headline and perhaps a caption. The text's own paragraphs before and
 * after a card stay.
 */
final class TextBody {
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> pending = new ArrayList<>();

    /** Adds a line that is neither a clock nor page furniture. */
    void add(String line) {
        String other = PageFurniture.teaser(line);
        if (PageFurniture.isReadMore(line)) {
            foldCard();
        } else if (other != null) {
            flush();
            blocks.add(new Block.Teaser(other, "", null));
        } else {
            pending.add(line);
        }
    }

    /** Returns all blocks so far. Lines may still be added afterwards. */
    List<Block> blocks() {
        flush();
        return blocks;
    }

    private void foldCard() {
        String standfirst = "";
        String headline = null;
        String caption = null;
        if (!pending.isEmpty() && (LineStyle.isProse(pending.getLast()) || pendingHeadlines() > 1)) {
            standfirst = pending.removeLast();
        }
        if (!pending.isEmpty() && LineStyle.isHeadline(pending.getLast())) {
            headline = pending.removeLast();
            if (!pending.isEmpty() && isCaption(pending.getLast())) {
                caption = pending.removeLast();
            }
        }
        flush();
        if (caption != null) {
            blocks.add(new Block.Picture(caption, null));
        }
        if (headline != null) {
            blocks.add(new Block.Teaser(headline, standfirst, null));
        } else if (!standfirst.isEmpty()) {
            // Without a headline above it, the line may as well be the update's own: never lose words to a guess.
            blocks.add(paragraph(standfirst));
        }
    }

    private long pendingHeadlines() {
        return pending.subList(Math.max(0, pending.size() - 2), pending.size()).stream()
                .filter(LineStyle::isHeadline)
                .count();
    }

    private static boolean isCaption(String line) {
        return PageFurniture.isCaption(line) || !LineStyle.isProse(line);
    }

    private void flush() {
        for (String line : pending) {
            blocks.add(paragraph(line));
        }
        pending.clear();
    }

    private static Block paragraph(String line) {
        if (PageFurniture.isCaption(line)) {
            return new Block.Picture(line, null);
        }
        String item = afterMark(line, "•●▪◦·*-–");
        if (item != null) {
            return new Block.ListItem(item);
        }
        String quoted = afterMark(line, ">");
        return quoted != null ? new Block.Blockquote(quoted) : new Block.Paragraph(line);
    }

    private static @Nullable String afterMark(String line, String marks) {
        boolean marked =
                line.length() > 2 && marks.indexOf(line.charAt(0)) >= 0 && Character.isWhitespace(line.charAt(1));
        return marked ? line.substring(2).strip() : null;
    }
}
