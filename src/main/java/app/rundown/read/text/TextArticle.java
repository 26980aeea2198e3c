package app.rundown.read.text;

import app.rundown.model.Block;
import app.rundown.model.DocumentKind;
import app.rundown.model.Stamp;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.line.TextLine;
import app.rundown.read.page.DocumentFormat;
import app.rundown.read.page.Draft;
import app.rundown.read.page.Page;
import app.rundown.read.page.UpdateDraft;
import org.jspecify.annotations.Nullable;

/** Reads any plain text as an article if the user asks for it: a title, then one update for each paragraph. */
public final class TextArticle implements DocumentFormat {
    @Override
    public DocumentKind kind() {
        return DocumentKind.ARTICLE;
    }

    @Override
    public @Nullable Draft read(Page page, boolean asked) {
        if (!asked || !page.isPlain() || page.lines().isEmpty()) {
            return null;
        }
        Draft draft = new Draft();
        TextBody body = new TextBody();
        boolean first = true;
        for (TextLine line : page.lines()) {
            String text = line.text();
            if (PageFurniture.isDropped(text)) {
                continue;
            }
            if (DateLine.isDate(text)) {
                draft.stamp(Stamp.Source.SHOWN, text);
            } else if (first && page.lines().size() > 1 && LineStyle.isHeadline(text)) {
                draft.title = text;
                first = false;
            } else {
                body.add(line);
                first = false;
            }
        }
        addEach(draft, body.blocks());
        return draft;
    }

    /**
     * Adds one entry for each paragraph. Blocks that are not the article's own words join the paragraph before them.
     */
    public static void addEach(Draft draft, Iterable<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Words) {
                UpdateDraft entry = new UpdateDraft();
                entry.blocks.add(block);
                draft.entries.add(entry);
            } else if (draft.entries.isEmpty()) {
                draft.introduction.add(block);
            } else {
                draft.entries.getLast().blocks.add(block);
            }
        }
    }
}
