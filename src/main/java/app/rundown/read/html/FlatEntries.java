package app.rundown.read.html;

import app.rundown.model.Block;
import app.rundown.read.line.TextLine;
import app.rundown.read.page.Addresses;
import app.rundown.read.page.HtmlBlocks;
import app.rundown.read.page.Piece;
import app.rundown.read.page.TimeMarks;
import app.rundown.read.page.UpdateDraft;
import app.rundown.read.text.FlatText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries in a page whose paragraphs are no more than the lines of a text: they are read as those of a plain text
 * are, which knows more forms than {@link FlowEntries}, and get back their links, pictures and posts.
 */
final class FlatEntries {
    /** A page with more pieces is none that somebody wrote by hand. */
    private static final int MOST = 5000;

    private final List<Piece> pieces;
    private final FlatText text;

    private final boolean surely;

    private FlatEntries(List<Piece> pieces, FlatText text, boolean surely) {
        this.pieces = pieces;
        this.text = text;
        this.surely = surely;
    }

    /**
     * Reads a page; null if it has no such entries.
     *
     * @param called whether its title or address calls it live; where nothing does, and no entry, only clocks open
     *     entries
     */
    static @Nullable FlatEntries of(Element body, boolean called) {
        FlatEntries whole = in(body);
        Element container = whole == null ? null : whole.container();
        // The title may stand outside of the part that has the entries.
        FlatEntries part = container == null || container == body ? null : in(container);
        FlatEntries found = part == null ? whole : part;
        return whole == null || found == null || !called && !found.text.plain() && !found.text.told()
                ? null
                : new FlatEntries(found.pieces, found.text, whole.text.surely());
    }

    int size() {
        return text.entries().size();
    }

    /** Whether words above the entries call them live that hardly mean anything else. */
    boolean isSurelyLive() {
        return surely;
    }

    /** Whether a sentence right above the entries calls them live, or one in the first or the last of them. */
    boolean isAnnounced() {
        return text.announced() || text.told();
    }

    boolean isGame() {
        return text.game();
    }

    FlowEntries.Found found() {
        Piece first = pieces.get(text.numbers().getFirst() - 1);
        return new FlowEntries.Found(entries(), first.source(), first.source() == null);
    }

    private static @Nullable FlatEntries in(Element element) {
        HtmlBlocks flow = new HtmlBlocks(new Addresses(element.baseUri()));
        element.select("aside").forEach(flow::skip);
        flow.add(element);
        List<Piece> pieces = flow.pieces();
        if (pieces.size() > MOST) {
            return null;
        }
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (String line : pieces.get(i).block() instanceof Block.Words words
                    ? words.text().split("\n")
                    : new String[0]) {
                if (!line.isBlank()) {
                    lines.add(new TextLine(i + 1, line.strip(), 0, 1));
                }
            }
        }
        Optional<FlatText> text = lines.isEmpty() ? Optional.empty() : FlatText.of(lines);
        return text.map(found -> new FlatEntries(pieces, found, found.surely())).orElse(null);
    }

    /** Returns the smallest element that holds all openings, or null if some stand between elements. */
    private @Nullable Element container() {
        Element common = null;
        for (int number : text.numbers()) {
            Element source = pieces.get(number - 1).source();
            if (source == null) {
                return null;
            }
            common = common == null ? source.parent() : common;
            while (common != null && common != source && !source.parents().contains(common)) {
                common = common.parent();
            }
        }
        return common;
    }

    /**
     * Returns the entries with the page's blocks instead of lines, and with what stands between these. Where some were
     * left out because they have no words, they stay lines.
     */
    private List<UpdateDraft> entries() {
        List<UpdateDraft> entries = text.entries();
        List<Integer> numbers = text.numbers();
        if (entries.size() != numbers.size()) {
            return entries;
        }
        TimeMarks marks = new TimeMarks();
        int at = -1;
        int next = 0;
        for (int i = numbers.getFirst() - 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean opens = false;
            while (at + 1 < entries.size() && numbers.get(at + 1) == i + 1) {
                opens = true;
                UpdateDraft entry = entries.get(++at);
                FlowEntries.attributes(piece, entry, marks);
                next = withLinks(entry, (Block.Words) piece.block()) ? 1 : 0;
            }
            int found = opens ? -1 : indexOf(entries.get(at), piece.block().text(), next);
            if (found >= 0) {
                entries.get(at).blocks.set(found, piece.block());
                next = found + 1;
            } else if (!(piece.block() instanceof Block.Words)) {
                entries.get(at).blocks.add(next++, piece.block());
            }
        }
        return entries;
    }

    /** Gives the first words of an entry their links if they stand on the line that opens it. */
    private static boolean withLinks(UpdateDraft entry, Block.Words line) {
        String first = entry.blocks.isEmpty() ? "" : entry.blocks.getFirst().text();
        if (first.isEmpty() || !line.text().endsWith(first)) {
            return false;
        }
        entry.blocks.set(0, new Block.Paragraph(first, FlowEntries.restOf(line, first)));
        return true;
    }

    private static int indexOf(UpdateDraft entry, String text, int from) {
        for (int i = from; i < entry.blocks.size(); i++) {
            if (entry.blocks.get(i) instanceof Block.Words words && words.text().equals(text)) {
                return i;
            }
        }
        return -1;
    }
}
