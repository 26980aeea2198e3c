package app.rundown.read.join;

import app.rundown.model.Block;
import app.rundown.read.page.UpdateDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides whose words an entry has that both the page and its data hold. The page's win: they have their paragraphs,
 * captions, links and lists. The data's win if the page shows only the beginning.
 */
final class ChosenBody {
    /** With this share of the data's words, the page shows the whole. */
    private static final double WHOLE = 0.8;

    private ChosenBody() {}

    /** Whether the page shows all that its data state of an entry, or as much in other words. */
    static boolean isWhole(UpdateDraft shown, UpdateDraft stated) {
        int said = count(stated.blocks, true);
        int own = count(shown.blocks, true);
        // As many words are enough; words are only compared where the page has fewer, which is rare.
        if (own >= said) {
            return true;
        }
        int seen = count(shown.blocks, false) + (shown.headline == null ? 0 : SameWords.count(shown.headline));
        if (said > seen && isCut(shown.blocks)) {
            return false;
        }
        return own >= said * WHOLE || share(stated, shown) >= WHOLE;
    }

    /** Returns which share of the data's words the page shows, in its headline and captions too. */
    private static double share(UpdateDraft stated, UpdateDraft shown) {
        List<String> seen = SameWords.of(shown.blocks, false);
        if (shown.headline != null) {
            seen.addAll(SameWords.of(shown.headline));
        }
        return SameWords.share(SameWords.of(stated.blocks, true), seen);
    }

    private static int count(List<Block> blocks, boolean own) {
        int count = 0;
        for (Block block : blocks) {
            if (!own || block instanceof Block.Words) {
                count += SameWords.count(block.text());
            }
        }
        return count;
    }

    /** Returns the data's blocks, followed by the pictures and embeds of the page that they lack. */
    static List<Block> withShown(List<Block> stated, List<Block> shown) {
        List<Block> blocks = new ArrayList<>(stated);
        for (Block block : shown) {
            if (!(block instanceof Block.Words) && !stated.contains(block)) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** Whether the last words of some blocks end in dots. */
    private static boolean isCut(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Block.Words last) {
                String text = last.text();
                return text.endsWith("…") || text.endsWith("...") || text.endsWith("[…]") || text.endsWith("[...]");
            }
        }
        return false;
    }
}
