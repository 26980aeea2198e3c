package app.rundown.read.html;

import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.page.UpdateDraft;
import app.rundown.text.TextTable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes away what stands below an entry and is none of its words: the heading of the next day, labels of buttons, links
 * to other articles under "Read also", the line that credits a news agency.
 */
final class EntryEnd {
    /** A longer line is no label. */
    private static final int LONGEST = 48;

    private static final String AGENCY = "(?:"
            + TextTable.lines(EntryEnd.class, "agencies.txt").stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")";
    private static final Pattern CREDIT = Pattern.compile(
            "[(\\[–—-]?\\s*(?:\\p{L}{3,9}:\\s*)?(" + AGENCY + "(?:\\s?(?:[/,+&-]|\\p{L}{1,3}\\s)\\s?" + AGENCY
                    + ")*)\\s*[)\\]]?\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private EntryEnd() {}

    /** Takes away what ends an entry. At least one block stays. An agency becomes its author if it has none. */
    static void trim(UpdateDraft entry) {
        List<Block> blocks = entry.blocks;
        teasers(blocks);
        while (blocks.size() > 1 && isEnd(blocks, entry)) {
            blocks.removeLast();
        }
    }

    private static boolean isEnd(List<Block> blocks, UpdateDraft entry) {
        Block last = blocks.getLast();
        String text = last.text();
        if (!(last instanceof Block.Words) || text.length() > LONGEST) {
            return false;
        }
        if (last instanceof Block.ListItem) {
            return areLabels(blocks);
        }
        if (!(last instanceof Block.Paragraph)) {
            return false;
        }
        var credit = CREDIT.matcher(text);
        if (entry.author == null && credit.matches()) {
            entry.author = credit.group(1);
            return true;
        }
        return DateLine.isDate(text) && !DateLine.hasClock(text) || RelatedLinks.isHeading(text);
    }

    /** Whether all items of the list at the end are labels of buttons. One such word may be an item of a real list. */
    private static boolean areLabels(List<Block> blocks) {
        int at = blocks.size() - 1;
        while (at >= 0 && blocks.get(at) instanceof Block.ListItem item) {
            if (!PageFurniture.isDropped(item.text())) {
                return false;
            }
            at--;
        }
        return at >= 0;
    }

    /** Makes links to other articles teasers if they end an entry under a heading that says so. */
    private static void teasers(List<Block> blocks) {
        int at = blocks.size() - 1;
        while (at > 0 && isLink(blocks.get(at))) {
            at--;
        }
        if (at <= 0
                || at == blocks.size() - 1
                || !RelatedLinks.isHeading(blocks.get(at).text())) {
            return;
        }
        for (int i = at + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Words words) {
                blocks.set(
                        i,
                        new Block.Teaser(
                                words.text(), "", words.links().getFirst().url()));
            }
        }
        blocks.remove(at);
    }

    private static boolean isLink(Block block) {
        if (block instanceof Block.Words words && words.links().size() == 1) {
            Link link = words.links().getFirst();
            return link.text().length() == words.text().length();
        }
        return block instanceof Block.Teaser;
    }
}
