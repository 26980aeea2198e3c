package app.rundown.read;

import app.rundown.model.Block;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a page's timed structure: times, headline, author, blocks, flags. */
final class EntryReader {
    private static final Evaluator AUTHOR = QueryParser.parse("[rel=author], [itemprop=author], [class*=author__name], [class*=byline], [class*=contributor], [class*=author]");
    private static final Evaluator HEADING = QueryParser.parse("h1, h2, h3, h4, h5, h6, [itemprop=headline]");
    private static final Evaluator STRONG = QueryParser.parse("strong, b");
    private static final int AUTHOR_WORDS = 8;
    private static final Pattern KEY = Pattern.compile("(?:^|[^a-z])key-?event(?!s)");
    private static final Pattern PINNED = Pattern.compile("(?:^|[^a-z])(?:is-)?(?:pinned|sticky)(?:$|[^a-z])");
    private static final Pattern SUMMARY = Pattern.compile("(?:^|[^a-z])(?:is-)?summary(?:$|[^a-z])");
    private final @Nullable String pageTitle;

    EntryReader(@Nullable String pageTitle) {
        this.pageTitle = pageTitle;
    }

    Entry read(TimedMembers.Member member) {
        Entry entry = new Entry();
        HtmlBlocks blocks = new HtmlBlocks();
        Element element = member.element();
        new EntryTimes(entry, blocks, element).read(member.marks());
        headline(element, entry, blocks);
        author(element, entry, blocks);
        flags(element, entry);
        entry.url = address(element);
        blocks.add(element);
        blocks.blocks().stream().filter(b -> !isLabel(b)).forEach(entry.blocks::add);
        strongLead(element, entry);
        return entry;
    }

    /** A line that is a clock or page furniture, wherever it stands. */
    private static boolean isLabel(Block block) {
        if (!(block instanceof Block.Paragraph)) {
            return false;
        }
        Lead lead = Lead.of(block.text());
        return lead != null && lead.isAlone() || Furniture.isDropped(block.text()) || PageClock.isDate(block.text()) && PageClock.hasClock(block.text());
    }

    private void headline(Element element, Entry entry, HtmlBlocks blocks) {
        for (Element heading : element.select(HEADING)) {
            String text = InlineText.of(heading);
            boolean foreign = heading.closest("aside, blockquote, figure") != null || heading.selectFirst("time") != null && Wording.words(text) < 3;
            if (!foreign && !text.isEmpty() && Lead.of(text) == null) {
                if (!text.equals(pageTitle)) {
                    entry.headline = text;
                    blocks.skip(heading);
                }
                return;
            }
        }
    }

    private static void author(Element element, Entry entry, HtmlBlocks blocks) {
        for (Element author : entry.author == null ? element.select(AUTHOR) : List.<Element>of()) {
            String text = InlineText.of(author);
            int words = Wording.words(text);
            if (words > 0 && words <= AUTHOR_WORDS && author != element && text.chars().noneMatch(Character::isDigit) && author.selectFirst("p") == null && author.closest("blockquote, figure") == null) {
                entry.author = text;
                blocks.skip(author);
                return;
            }
        }
    }

    private static void flags(Element element, Entry entry) {
        StringBuilder names = new StringBuilder();
        Element first = element.firstElementChild();
        List<Element> named = new ArrayList<>(first == null ? List.of(element) : List.of(element, first));
        if (element.parent() != null && element.parent().childrenSize() == 1) {
            // A box that holds this entry alone speaks of it.
            named.add(element.parent());
        }
        for (Element e : named) {
            names.append(' ').append(e.className()).append(' ').append(e.attr("data-type"));
        }
        String all = names.toString().toLowerCase(Locale.ROOT);
        if (KEY.matcher(all).find()) {
            entry.flags.add(Update.Flag.KEY);
        }
        if (PINNED.matcher(all).find() || element.attr("data-post-sticky").equals("true")) {
            entry.flags.add(Update.Flag.PINNED);
        }
        if (SUMMARY.matcher(all).find()) {
            entry.flags.add(Update.Flag.SUMMARY);
        }
    }

    /** The entry's own address: its id as a fragment of the page's. */
    private static @Nullable String address(Element element) {
        Element named = element.id().isEmpty() ? element.selectFirst("[id]") : element;
        if (named == null || element.baseUri().isEmpty()) {
            return null;
        }
        int cut = element.baseUri().indexOf('#');
        return (cut < 0 ? element.baseUri() : element.baseUri().substring(0, cut)) + "#" + named.id();
    }

    /** Without a heading, a first line that is bold from end to end and no sentence is one where words follow. */
    private static void strongLead(Element element, Entry entry) {
        if (entry.headline == null
                && entry.blocks.size() > 1
                && entry.blocks.getFirst() instanceof Block.Paragraph first
                && first.links().isEmpty()
                && Wording.isHeadline(first.text())
                && Wording.words(first.text()) > 2
                && entry.blocks.get(1) instanceof Block.Words
                && element.select(STRONG).stream().anyMatch(e -> InlineText.of(e).equals(first.text()))) {
            entry.headline = first.text();
            entry.blocks.removeFirst();
        }
    }
}
