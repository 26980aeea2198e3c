package app.rundown.read.html.article;

import app.rundown.model.Block;
import app.rundown.model.DocumentKind;
import app.rundown.model.Stamp;
import app.rundown.read.html.PageHead;
import app.rundown.read.html.RelatedLinks;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.page.Addresses;
import app.rundown.read.page.DocumentFormat;
import app.rundown.read.page.Draft;
import app.rundown.read.page.HtmlBlocks;
import app.rundown.read.page.InlineText;
import app.rundown.read.page.Page;
import app.rundown.read.page.Piece;
import app.rundown.read.text.TextArticle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads any HTML page as an article if the user asks for it: one update for each paragraph of its main part. */
public final class HtmlArticle implements DocumentFormat {
    /** A paragraph of so many words that comes again is the same one, laid out for another screen. */
    private static final int REPEATED = 12;

    /** A page with such a share of links, and no running text, is a list of them. */
    private static final double ONLY_LINKS = 0.8;

    @Override
    public DocumentKind kind() {
        return DocumentKind.ARTICLE;
    }

    @Override
    public @Nullable Draft read(Page page, boolean asked) {
        if (!asked || !page.isMarkup()) {
            return null;
        }
        Draft draft = PageHead.draft(page.index());
        List<Block> blocks = new ArrayList<>();
        Set<String> paragraphs = new HashSet<>();
        List<Piece> pieces = pieces(page.copyOfAll(), draft.title);
        if (pieces.stream().noneMatch(piece -> piece.block() instanceof Block.Words)) {
            if (isOfLinks(page.html().body())) {
                return null;
            }
            pieces = pieces(page.html().body());
        }
        for (Piece piece : pieces) {
            String text = piece.block().text();
            if (DateLine.isDate(text)) {
                draft.stamp(Stamp.Source.SHOWN, text);
            } else if (!isEmpty(piece.block())
                    && !text.equals(draft.title)
                    && !PageFurniture.isDropped(text)
                    && (paragraphs.add(text) || LineStyle.words(text) < REPEATED)) {
                blocks.add(piece.block());
            }
        }
        TextArticle.addEach(draft, blocks);
        RelatedLinks.addTo(page.index(), new BitSet(), draft);
        return draft;
    }

    /** Whether a block is a line of blanks, which only keeps others apart. */
    private static boolean isEmpty(Block block) {
        return block instanceof Block.Words
                && block.text().codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static List<Piece> pieces(Document html, @Nullable String named) {
        Element body = html.body();
        Element title = title(body, named);
        Surroundings surroundings = new Surroundings(title, standfirst(html));
        surroundings.removeNamed(body);
        Element main = MainPart.of(body, title, StatedText.of(html));
        if (title != null && !MainPart.holds(main, title) && MainPart.holds(body, title)) {
            main = withHead(main, title, surroundings);
        }
        surroundings.removeLinks(main);
        return pieces(main);
    }

    private static List<Piece> pieces(Element element) {
        HtmlBlocks blocks = new HtmlBlocks(new Addresses(element.baseUri()));
        blocks.add(element);
        return blocks.pieces();
    }

    /** Whether a page is a list of links and nothing else. */
    private static boolean isOfLinks(Element body) {
        Prose.Count count = Prose.of(body).in(body);
        return count.words() > 0 && count.prose() == 0 && count.linkShare() >= ONLY_LINKS;
    }

    /** Returns the smallest element around title and text, in which only what belongs to them is left. */
    private static Element withHead(Element main, Element title, Surroundings surroundings) {
        Element around = MainPart.around(main, title);
        keep(around, new Kept(main, title, Prose.of(around), surroundings), new ArrayList<>());
        return around;
    }

    /** What decides on the parts beside title and text. */
    private record Kept(Element main, Element title, Prose prose, Surroundings surroundings) {
        boolean isKept(Element part, List<Element> passed) {
            if (passed.isEmpty()) {
                return false;
            }
            return passed.contains(main)
                    ? passed.contains(title) && surroundings.isMore(part, prose.in(part), prose.in(main))
                    : surroundings.isOfHead(part, prose.in(part));
        }
    }

    /**
     * Removes what is beside title and text.
     *
     * @param passed which of the two have been passed in reading order
     */
    private static void keep(Element around, Kept kept, List<Element> passed) {
        for (Element child : List.copyOf(around.children())) {
            if (child == kept.title || child == kept.main) {
                passed.add(child);
            } else if (MainPart.holds(child, kept.main) || MainPart.holds(child, kept.title)) {
                keep(child, kept, passed);
            } else if (!kept.isKept(child, passed)) {
                child.remove();
            }
        }
    }

    /** Returns the heading that is the page's title, or null. */
    private static @Nullable Element title(Element body, @Nullable String title) {
        if (title == null) {
            return null;
        }
        String words = title.strip();
        Element best = null;
        for (Element heading : body.select("h1, h2, h3")) {
            String text = InlineText.of(heading);
            if (text.equalsIgnoreCase(words)) {
                return heading;
            }
            best = best == null && heading.nameIs("h1") && !text.isEmpty() ? heading : best;
        }
        return best;
    }

    private static String standfirst(Document html) {
        return html.select("meta[property=og:description], meta[name=description]")
                .attr("content");
    }
}
