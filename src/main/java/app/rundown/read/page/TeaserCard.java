package app.rundown.read.page;

import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Reads what leads to another article: a card of its own, or a line that is one link. */
final class TeaserCard {
    private static final Evaluator HEADINGS = QueryParser.parse("h1, h2, h3, h4, h5, h6");
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    /** The fewest words in a link that, alone on its line, is another article's headline. */
    private static final int FEWEST_WORDS = 4;

    private TeaserCard() {}

    /**
     * Returns another article's card. Its first heading, else its first link, is the headline; the rest is the
     * standfirst. A card with neither is a paragraph; null if it has no words.
     */
    static @Nullable Block of(Element e, Addresses addresses) {
        Element head = e.selectFirst(HEADINGS);
        Element link = e.selectFirst(LINK);
        Element named = head != null ? head : link;
        String all = InlineText.of(e);
        if (named == null) {
            return all.isEmpty() ? null : new Block.Paragraph(all);
        }
        String headline = InlineText.of(named);
        int at = all.indexOf(headline);
        String rest = at < 0 ? "" : all.substring(at + headline.length()).strip();
        return new Block.Teaser(
                headline.isEmpty() ? all : headline,
                PageFurniture.isReadMore(rest) ? "" : rest,
                link == null ? null : addresses.of(link, "href"));
    }

    /** Returns the block of a line. A line that consists of one link is another article's headline. */
    static Block ofLine(String words, List<Link> links) {
        String other = PageFurniture.teaser(words);
        if (other != null && !links.isEmpty()) {
            return new Block.Teaser(other, "", links.getFirst().url());
        }
        boolean onlyLink = links.size() == 1
                && links.getFirst().text().length() >= words.length() - 2
                && LineStyle.words(words) >= FEWEST_WORDS;
        return onlyLink ? new Block.Teaser(words, "", links.getFirst().url()) : new Block.Paragraph(words, links);
    }
}
