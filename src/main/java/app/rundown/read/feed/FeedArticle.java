package app.rundown.read.feed;

import app.rundown.model.Block;
import app.rundown.model.DocumentKind;
import app.rundown.read.page.DocumentFormat;
import app.rundown.read.page.Draft;
import app.rundown.read.page.Page;
import app.rundown.read.page.UpdateDraft;
import org.jspecify.annotations.Nullable;

/**
 * Reads any feed as an article if the user asks for it: one update for each paragraph of its entries. The first
 * paragraph of an entry has its headline, and each its author and its address. As in other articles, paragraphs have no
 * times: those of one entry would be put in the order of a live blog.
 */
public final class FeedArticle implements DocumentFormat {
    @Override
    public DocumentKind kind() {
        return DocumentKind.ARTICLE;
    }

    @Override
    public @Nullable Draft read(Page page, boolean asked) {
        Feed feed = asked && page.isFeed() ? Feed.of(page.text(), page.address()) : null;
        if (feed == null) {
            return null;
        }
        Draft draft = FeedReader.head(feed);
        FeedReader.entries(feed).forEach(entry -> addParagraphs(entry, draft));
        return draft;
    }

    /** Adds one entry for each paragraph. Blocks that are not the entry's own words join the paragraph before them. */
    private static void addParagraphs(UpdateDraft entry, Draft draft) {
        UpdateDraft part = part(entry);
        part.headline = entry.headline;
        draft.entries.add(part);
        boolean words = false;
        for (Block block : entry.blocks) {
            if (block instanceof Block.Words && words) {
                part = part(entry);
                draft.entries.add(part);
            }
            words |= block instanceof Block.Words;
            part.blocks.add(block);
        }
    }

    private static UpdateDraft part(UpdateDraft entry) {
        UpdateDraft part = new UpdateDraft();
        part.author = entry.author;
        part.url = entry.url;
        return part;
    }
}
