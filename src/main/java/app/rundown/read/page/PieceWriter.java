package app.rundown.read.page;

import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.read.line.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes pieces of the lines of inline text: paragraphs, posts that end with their author's line, and teasers. */
final class PieceWriter {
    private static final Pattern LINES = Pattern.compile("\n+");

    private final InlineText run;
    private final boolean plain;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Starts with no pieces.
     *
     * @param run gathers the words of a line
     * @param plain whether all lines are paragraphs
     */
    PieceWriter(InlineText run, boolean plain) {
        this.run = run;
        this.plain = plain;
    }

    /** Returns the pieces so far. Others may be added to it. */
    List<Piece> pieces() {
        return pieces;
    }

    /** Ends a line that stands between elements. */
    void endLine() {
        endLine(0, null);
    }

    /**
     * Ends a line and adds its words.
     *
     * @param heading the heading's level, or 0
     * @param source the element that contains the words, or null
     */
    void endLine(int heading, @Nullable Element source) {
        if (run.isEmpty()) {
            return;
        }
        String text = run.text();
        List<Link> links = run.links();
        run.clear();
        if (text.indexOf('\n') < 0) {
            if (!text.isEmpty()) {
                add(text, links, heading, source);
            }
            return;
        }
        int from = 0;
        for (String line : LINES.split(text)) {
            String words = line.strip();
            // The lines are the text between line breaks, so each is found after the end of the one before.
            from = text.indexOf(line, from);
            int start = from + line.indexOf(words);
            if (!words.isEmpty()) {
                add(words, Link.within(links, start, start + words.length()), heading, source);
            }
            from += line.length();
        }
    }

    /** Adds an element as a line of its own. */
    void addLine(Element element) {
        endLine();
        run.add(element);
        endLine(0, element);
    }

    /** Adds the lines of an element in which the ends of lines count. */
    void preformatted(Element element) {
        endLine();
        for (TextLine line : TextLine.split(element.wholeText())) {
            run.add(new TextNode(line.text()));
            endLine(0, element);
        }
    }

    private void add(String words, List<Link> links, int heading, @Nullable Element source) {
        if (heading > 0 || plain) {
            pieces.add(new Piece(new Block.Paragraph(words, links), heading, source));
            return;
        }
        SignedPosts.Signed signed = SignedPosts.in(
                words, links, pieces.isEmpty() ? null : pieces.getLast().block());
        if (signed != null && signed.replaces()) {
            pieces.removeLast();
        }
        pieces.add(new Piece(signed != null ? signed.post() : block(words, links), 0, source));
    }

    /** Returns the block of a line. A line that is nothing but the address of a post stands for its embed. */
    private static Block block(String words, List<Link> links) {
        boolean address = words.startsWith("http") && words.indexOf(' ') < 0 && PostAddress.of(words) != null;
        return address ? new Block.Embed("", words) : TeaserCard.ofLine(words, links);
    }
}
