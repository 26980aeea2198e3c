package app.rundown.read.text;

import app.rundown.model.Block;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.line.TextLine;
import app.rundown.read.page.SignedPosts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the lines of a plain text into blocks and folds cards of other articles into teasers. Such a card is, from its
 * end upwards, a line "Read more", a standfirst, a headline and perhaps a caption. The text's own paragraphs before and
 * after a card stay.
 */
final class TextBody {
    /** How much deeper than the line before, in characters, words are indented that are set off. */
    private static final int INSET = 2;

    private final List<Made> made = new ArrayList<>();
    private final List<Line> pending = new ArrayList<>();

    /** The indent of the last line that was not set off; -1 at first. */
    private int indent = -1;

    private Line before = new Line("", false, false);

    /**
     * A line that is not a block yet.
     *
     * @param setOff whether it is indented under a line that ends with a colon
     * @param joined whether it follows the line before without a blank line
     */
    private record Line(String text, boolean setOff, boolean joined) {}

    /** A block, and whether it follows the line before without a blank line. */
    private record Made(Block block, boolean joined) {}

    /** Adds a line that is neither a clock nor page furniture. */
    void add(TextLine line) {
        boolean inset =
                indent >= 0 && line.indent() >= indent + INSET && (before.text().endsWith(":") || before.setOff());
        if (!inset) {
            indent = line.indent();
        }
        add(new Line(line.text(), inset, line.gap() == 0));
    }

    /** Adds the words that follow a clock on its line. */
    void add(String words) {
        add(new Line(words, false, false));
    }

    private void add(Line line) {
        before = line;
        String other = PageFurniture.teaser(line.text());
        if (PageFurniture.isReadMore(line.text())) {
            foldCard();
        } else if (other != null) {
            flush();
            add(new Block.Teaser(other, "", null));
        } else {
            pending.add(line);
        }
    }

    private void add(Block block) {
        made.add(new Made(block, false));
    }

    /** Returns all blocks so far. Lines may still be added afterwards. */
    List<Block> blocks() {
        flush();
        return made.stream().map(Made::block).toList();
    }

    private void foldCard() {
        Line standfirst = null;
        String headline = null;
        String caption = null;
        if (!pending.isEmpty() && (LineStyle.isProse(pending.getLast().text()) || pendingHeadlines() > 1)) {
            standfirst = pending.removeLast();
        }
        if (!pending.isEmpty() && LineStyle.isHeadline(pending.getLast().text())) {
            headline = pending.removeLast().text();
            if (!pending.isEmpty() && isCaption(pending.getLast().text())) {
                caption = pending.removeLast().text();
            }
        }
        flush();
        if (caption != null) {
            add(new Block.Picture(caption, null));
        }
        if (headline != null) {
            add(new Block.Teaser(headline, standfirst == null ? "" : standfirst.text(), null));
        } else if (standfirst != null) {
            // Without a headline above it, the line may as well be the update's own: never lose words to a guess.
            add(paragraph(standfirst));
        }
    }

    private long pendingHeadlines() {
        return pending.subList(Math.max(0, pending.size() - 2), pending.size()).stream()
                .filter(line -> LineStyle.isHeadline(line.text()))
                .count();
    }

    private static boolean isCaption(String line) {
        return PageFurniture.isCaption(line) || !LineStyle.isProse(line);
    }

    private void flush() {
        for (Line line : pending) {
            SignedPosts.Signed signed = SignedPosts.in(
                    line.text(),
                    List.of(),
                    made.isEmpty() ? null : made.getLast().block());
            if (signed == null) {
                made.add(new Made(paragraph(line), line.joined()));
            } else if (!signed.replaces()) {
                add(signed.post());
            } else if (line.joined()) {
                add(withLinesAbove(signed.post()));
            } else {
                made.removeLast();
                add(signed.post());
            }
        }
        pending.clear();
    }

    /**
     * Takes away the line that is a post, and returns the post with the lines above it up to a blank line. Where none
     * is, as in texts that have no blank lines at all, nothing shows how many lines belong to it.
     */
    private Block.Post withLinesAbove(Block.Post post) {
        int from = made.size() - 1;
        while (made.get(from).joined() && from > 0 && made.get(from - 1).block() instanceof Block.Paragraph) {
            from--;
        }
        if (made.get(from).joined()) {
            made.removeLast();
            return post;
        }
        List<Made> lines = made.subList(from, made.size());
        String text = String.join(
                "\n", lines.stream().map(line -> line.block().text()).toList());
        lines.clear();
        return new Block.Post(text, List.of(), post.origin());
    }

    private static Block paragraph(Line line) {
        if (PageFurniture.isCaption(line.text())) {
            return new Block.Picture(line.text(), null);
        }
        String item = afterMark(line.text(), "•●▪◦·*-–");
        if (item != null) {
            return new Block.ListItem(item);
        }
        String quoted = line.setOff() ? line.text() : afterMark(line.text(), ">");
        return quoted != null ? new Block.Blockquote(quoted) : new Block.Paragraph(line.text());
    }

    private static @Nullable String afterMark(String line, String marks) {
        boolean marked =
                line.length() > 2 && marks.indexOf(line.charAt(0)) >= 0 && Character.isWhitespace(line.charAt(1));
        return marked ? line.substring(2).strip() : null;
    }
}
