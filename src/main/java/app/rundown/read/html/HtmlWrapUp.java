package app.rundown.read.html;

import app.rundown.model.Block;
import app.rundown.model.DocumentKind;
import app.rundown.read.line.LineStyle;
import app.rundown.read.page.Addresses;
import app.rundown.read.page.DocumentFormat;
import app.rundown.read.page.Draft;
import app.rundown.read.page.HtmlBlocks;
import app.rundown.read.page.Page;
import app.rundown.read.page.Piece;
import app.rundown.read.page.UpdateDraft;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an article in topical sections from HTML: several headings, each followed by a list of points. */
public final class HtmlWrapUp implements DocumentFormat {
    private static final int FEWEST_HEADINGS = 2;
    private static final int FEWEST_POINTS = 4;
    /** The fewest words in an average point. */
    private static final int POINT_WORDS = 6;
    /** The most words in a section's heading. */
    private static final int HEADING_WORDS = 12;

    @Override
    public DocumentKind kind() {
        return DocumentKind.WRAP_UP;
    }

    @Override
    public @Nullable Draft read(Page page, boolean asked) {
        if (!page.isMarkup()) {
            return null;
        }
        Draft draft = PageHead.draft(page.index());
        HtmlBlocks blocks = new HtmlBlocks(new Addresses(page.html().baseUri()));
        blocks.add(MostWords.part(page.html()));
        List<Piece> pieces = blocks.pieces();
        int headings = 0;
        int points = 0;
        int words = 0;
        int prose = 0;
        String section = null;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Block block = piece.block();
            boolean point = block instanceof Block.ListItem;
            if (piece.heading() > 1) {
                boolean leads = i + 1 < pieces.size() && pieces.get(i + 1).block() instanceof Block.ListItem;
                section = leads && LineStyle.words(block.text()) <= HEADING_WORDS ? block.text() : null;
                headings += section == null ? 0 : 1;
            } else if (point && section != null) {
                points++;
                words += LineStyle.words(block.text());
                UpdateDraft entry = new UpdateDraft();
                entry.section = section;
                entry.blocks.add(block);
                draft.entries.add(entry);
            } else if (piece.heading() == 0 && draft.entries.isEmpty()) {
                draft.introduction.add(block);
            } else if (block instanceof Block.Paragraph && piece.heading() == 0) {
                prose += section == null ? LineStyle.words(block.text()) : 0;
                section = null;
            } else if (!(block instanceof Block.Words)) {
                draft.entries.getLast().blocks.add(block);
            }
        }
        boolean enough = headings >= FEWEST_HEADINGS
                && points >= FEWEST_POINTS
                && words >= points * POINT_WORDS
                && words > prose
                && WrapUpEvidence.isWrapUp(draft, headings, prose);
        if (points == 0 || !enough && !asked) {
            return null;
        }
        ScriptedUpdates.find(page.index(), "The updates of a live blog").ifPresent(draft.problems::add);
        RelatedLinks.addTo(page.index(), new BitSet(), draft);
        return draft;
    }
}
