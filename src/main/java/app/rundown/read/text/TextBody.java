package app.rundown.read.text;

import app.rundown.model.Block;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.line.TextLine;
import app.rundown.read.page.SignedPosts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the lines of a plain text into blocks and folds cards of other articles into teasers. Such a card is, from its
 * end upwards, a line "Read more", a standfirst, a headline and perhaps a caption. The text's own paragraphs before and
 * after a card stay.
 */
final class TextBody {
    /** How much deeper than the line before, in characters, words are indented that are set off. */
    private static final int INSET = 2;

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> pending = new ArrayList<>();
    /** Those of the pending lines that are indented under a line that ends with a colon. */
    private final Set<String> setOff = new HashSet<>();
    /** Those of the pending lines that follow the line before without a blank line. */
    private final Set<String> joined = new HashSet<>();

    /** The indent of the last line that was not set off; -1 at first. */
    private int indent = -1;

    private String before = "";

    /** Adds a line that is neither a clock nor page furniture. */
    void add(TextLine line) {
        boolean inset =
                indent >= 0 && line.indent() >= indent + INSET && (before.endsWith(":") || setOff.contains(before));
        if (inset) {
            setOff.add(line.text());
        } else {
            indent = line.indent();
        }
        if (line.gap() == 0) {
            joined.add(line.text());
        }
        add(line.text());
    }

    /** Adds the words that follow a clock on its line. */
    void add(String line) {
        before = line;
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
            SignedPosts.Signed signed = SignedPosts.in(line, List.of(), blocks.isEmpty() ? null : blocks.getLast());
            if (signed == null) {
                blocks.add(paragraph(line));
            } else if (signed.replaces()) {
                blocks.removeLast();
                blocks.add(joined.contains(line) ? withLinesAbove(signed.post()) : signed.post());
            } else {
                blocks.add(signed.post());
            }
        }
        pending.clear();
    }

    /**
     * Adds to a post the lines above it up to a blank line. Where none is, as in texts that have no blank lines at all,
     * nothing shows how many lines belong to it.
     */
    private Block.Post withLinesAbove(Block.Post post) {
        int from = blocks.size();
        String first = post.text();
        while (joined.contains(first) && from > 0 && blocks.get(from - 1) instanceof Block.Paragraph above) {
            from--;
            first = above.text();
        }
        if (joined.contains(first)) {
            return post;
        }
        List<Block> above = blocks.subList(from, blocks.size());
        StringBuilder text = new StringBuilder();
        above.forEach(line -> text.append(line.text()).append('\n'));
        above.clear();
        return new Block.Post(text + post.text(), List.of(), post.origin());
    }

    private Block paragraph(String line) {
        if (PageFurniture.isCaption(line)) {
            return new Block.Picture(line, null);
        }
        String item = afterMark(line, "•●▪◦·*-–");
        if (item != null) {
            return new Block.ListItem(item);
        }
        String quoted = setOff.contains(line) ? line : afterMark(line, ">");
        return quoted != null ? new Block.Blockquote(quoted) : new Block.Paragraph(line);
    }

    private static @Nullable String afterMark(String line, String marks) {
        boolean marked =
                line.length() > 2 && marks.indexOf(line.charAt(0)) >= 0 && Character.isWhitespace(line.charAt(1));
        return marked ? line.substring(2).strip() : null;
    }
}
