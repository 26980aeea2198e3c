package app.rundown.read.html;

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
        List<String> said = words(stated.blocks, true);
        List<String> seen = words(shown.blocks, false);
        if (shown.headline != null) {
            seen.addAll(SameWords.of(shown.headline));
        }
        if (said.size() > seen.size() && isCut(shown.blocks)) {
            return false;
        }
        return SameWords.share(said, seen) >= WHOLE || words(shown.blocks, true).size() >= said.size() * WHOLE;
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

    private static List<String> words(List<Block> blocks, boolean own) {
        List<String> words = new ArrayList<>();
        for (Block block : blocks) {
            if (!own || block instanceof Block.Words) {
                words.addAll(SameWords.of(block.text()));
            }
        }
        return words;
    }
}
