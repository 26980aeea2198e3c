package app.rundown.read.feed;

import app.rundown.model.Block;
import app.rundown.model.DocumentKind;
import app.rundown.model.Stamp;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.LiveWords;
import app.rundown.read.page.DocumentFormat;
import app.rundown.read.page.Draft;
import app.rundown.read.page.MarkupBlocks;
import app.rundown.read.page.Page;
import app.rundown.read.page.UpdateDraft;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the feed of a live blog: each entry is an update with its stated time. A feed whose entries lead to pages of
 * their own is a list of articles, unless its title calls it live; it is read only if the user asks for it.
 */
public final class FeedReader implements DocumentFormat {
    private static final Set<String> BODY = Set.of("content", "encoded");
    private static final Set<String> SUMMARY = Set.of("description", "summary");

    @Override
    public DocumentKind kind() {
        return DocumentKind.LIVE_BLOG;
    }

    @Override
    public @Nullable Draft read(Page page, boolean asked) {
        Feed feed = page.isFeed() ? Feed.of(page.text(), page.address()) : null;
        if (feed == null || !asked && !isLiveBlog(feed)) {
            return null;
        }
        Draft draft = head(feed);
        entries(feed).forEach(draft.entries::add);
        return draft;
    }

    /** Returns what a feed says about itself. */
    static Draft head(Feed feed) {
        Draft draft = new Draft();
        draft.title = Feed.words(feed.head(), "title");
        draft.url = Feed.link(feed.head());
        draft.language =
                feed.head().hasAttr("xml:lang") ? feed.head().attr("xml:lang") : Feed.words(feed.head(), "language");
        draft.stamp(Stamp.Source.METADATA, Feed.words(feed.head(), "updated", "lastbuilddate", "pubdate", "date"));
        String about = Feed.words(feed.head(), "subtitle", "description");
        if (about != null) {
            draft.introduction.add(new Block.Paragraph(about));
        }
        return draft;
    }

    /** Returns the entries of a feed that have any words. */
    static Stream<UpdateDraft> entries(Feed feed) {
        return feed.items().stream().map(FeedReader::entry).filter(entry -> !entry.isEmpty());
    }

    /** Says why a feed was not read as a live blog. */
    public static String doubt(Page page) {
        Feed feed = Feed.of(page.text(), page.address());
        int size = feed == null ? 0 : feed.items().size();
        return size < 2
                ? "it is a feed with " + (size == 0 ? "no entry" : "one entry only")
                : "it is a feed of " + size + " articles, and most have a page of their own";
    }

    /** Whether most entries have no page of their own, or the feed calls itself live. */
    private static boolean isLiveBlog(Feed feed) {
        List<Element> items = feed.items();
        String title = Objects.requireNonNullElse(Feed.words(feed.head(), "title"), "");
        if (items.size() < 2) {
            return false;
        }
        String own = page(Feed.link(feed.head()));
        Set<String> pages = items.stream()
                .map(item -> page(Feed.link(item)))
                .filter(page -> !page.isEmpty() && !page.equals(own))
                .collect(Collectors.toSet());
        return pages.size() * 2 < items.size() || LiveWords.areSurelyIn(title);
    }

    /** Returns an address without what only names a place in its page or a choice of it. */
    private static String page(@Nullable String address) {
        return address == null ? "" : address.replaceFirst("[?#].*", "").replaceFirst("/$", "");
    }

    private static UpdateDraft entry(Element item) {
        UpdateDraft entry = new UpdateDraft();
        String edited = Feed.words(item, "updated", "modified");
        String made = Feed.words(item, "published", "pubdate", "issued", "date", "created");
        entry.stamp(Stamp.Role.MADE, Stamp.Source.METADATA, made == null ? edited : made);
        if (made != null) {
            entry.stamp(Stamp.Role.EDITED, Stamp.Source.METADATA, edited);
        }
        entry.author = Feed.author(item);
        entry.url = Feed.link(item);
        Element body = Feed.child(item, BODY);
        body = body == null ? Feed.child(item, SUMMARY) : body;
        if (body != null) {
            // Markup is part of the feed, or it is escaped.
            entry.blocks.addAll(MarkupBlocks.of(body.childrenSize() > 0 ? body.html() : body.wholeText()));
        }
        String title = Feed.words(item, "title");
        entry.headline = title == null || isBeginning(title, entry.blocks) ? null : title;
        if (entry.blocks.isEmpty() && entry.headline != null && !LineStyle.isHeadline(entry.headline)) {
            entry.blocks.add(new Block.Paragraph(entry.headline));
            entry.headline = null;
        }
        return entry;
    }

    /** Whether a title only repeats the first words below it, as in feeds of short messages. */
    private static boolean isBeginning(String title, List<Block> blocks) {
        String start = title.replaceFirst("\\s*(?:…|\\.\\.\\.)$", "");
        return !blocks.isEmpty() && blocks.getFirst().text().startsWith(start);
    }
}
