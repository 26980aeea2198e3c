package app.rundown.read.page;

import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.text.WordTable;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Turns HTML into blocks in reading order: paragraphs, list items, quotations, pictures, embeds, teasers. */
public final class HtmlBlocks {
    /** Deeper nesting is read as plain text, so that the call stack suffices. */
    private static final int DEEPEST = 200;
    /** Of figures in figures, only so many are searched for their picture. */
    private static final int MOST_FIGURES = 4;
    /** Elements that may hold an embedded post. */
    private static final Set<String> BOXES = Set.of("blockquote", "div", "figure", "section", "article", "aside", "li");

    static final Set<String> QUOTATION = Set.of("blockquote");
    private static final Set<String> BLOCK = Set.of("p", "div", "blockquote", "figure", "img", "ul", "ol", "iframe");
    private static final Evaluator NO_PICTURE = QueryParser.parse("blockquote, p, iframe, video");
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    /** The usual number of elements skipped in an entry: its time and its headline. */
    private static final int SKIPPED = 4;

    /** What tells the kind of a part of an entry. */
    static final WordTable WORDS = WordTable.of(HtmlBlocks.class, "html-blocks.tsv");

    private static final Pattern EMBED = Pattern.compile("(?i)\\b" + WORDS.anyOf("embed"));
    private static final Pattern CARD = Pattern.compile("(?i)(?:^|[\\s_-])" + WORDS.anyPatternOf("card"));
    private static final Pattern QUOTE = Pattern.compile("(?i)(?:^|[\\s_-])" + WORDS.anyPatternOf("quote"));
    private static final Pattern OTHERS = Pattern.compile("(?i)" + WORDS.anyPatternOf("others"));
    private static final Pattern CAPTION = Pattern.compile("(?i)(?:^|[\\s_-])caption(?:$|[\\s_-])");
    private final Set<Element> skipped = Collections.newSetFromMap(new IdentityHashMap<>(SKIPPED));
    private final PieceWriter lines;
    private final List<Piece> pieces;
    private final Addresses addresses;
    private final InlineText run;
    /** How many quotations are around what is read. */
    private int quotations;

    /** Whether it reads the inside of what may be a post: there, all words are words. */
    private final boolean inPost;

    /**
     * Reads blocks of one page.
     *
     * @param addresses makes its links absolute
     */
    public HtmlBlocks(Addresses addresses) {
        this(addresses, new InlineText(addresses), false);
    }

    /**
     * Reads blocks of one of many entries.
     *
     * @param addresses makes its links absolute
     * @param run gathers the words of each paragraph; shared by successive entries because its buffer is as large as
     *     most of them
     */
    public HtmlBlocks(Addresses addresses, InlineText run) {
        this(addresses, run, false);
    }

    private HtmlBlocks(Addresses addresses, InlineText run, boolean inPost) {
        this.addresses = addresses;
        this.run = run;
        this.inPost = inPost;
        this.lines = new PieceWriter(run, inPost);
        this.pieces = lines.pieces();
        run.clear();
    }

    /** Returns the blocks of an element's content; headings become paragraphs. */
    public static List<Block> of(Element element) {
        HtmlBlocks blocks = new HtmlBlocks(new Addresses(element.baseUri()));
        blocks.add(element);
        return blocks.blocks();
    }

    /** Returns the blocks of an element that is itself a block, such as a figure. */
    public static List<Block> ofWhole(Element element) {
        HtmlBlocks blocks = new HtmlBlocks(new Addresses(element.baseUri()));
        blocks.element(element, 0);
        blocks.lines.endLine();
        return blocks.blocks();
    }

    /** Leaves out an element and everything in it. */
    public void skip(Element element) {
        skipped.add(element);
    }

    /** Adds an element's content. */
    public void add(Element element) {
        walk(element, 0);
        lines.endLine();
    }

    /** Returns what was added so far: each block with its heading level and source. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** Returns the blocks added so far. */
    List<Block> blocks() {
        return pieces.stream().map(Piece::block).toList();
    }

    private void walk(Element element, int depth) {
        if (depth > DEEPEST) {
            run.add(new TextNode(element.wholeText()));
            return;
        }
        boolean row = InlineText.isRow(element);
        // By index: childNodes() would make a copy.
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node node = element.childNode(i);
            if (row) {
                run.box();
            }
            if (node instanceof TextNode text) {
                run.add(text);
            } else if (node instanceof Element child && !skipped.contains(child)) {
                element(child, depth + 1);
            }
        }
    }

    private void element(Element e, int depth) {
        if (BOXES.contains(e.normalName()) && !inPost && PostReader.mayBe(e) && (post(e, depth) || emptyPost(e))) {
            return;
        }
        switch (e.normalName()) {
            case "figure", "img", "picture", "amp-img" -> {
                if (quotations == 0 || !SetOffLook.isIcon(e)) {
                    lines.endLine();
                    picture(e, depth);
                }
            }
            case "figcaption" -> {
                if (quotations > 0) {
                    signature(e);
                } else {
                    caption(e);
                }
            }
            case "blockquote" -> quotation(e, depth);
            case "iframe" -> embed(e, EmbedSource.words(e));
            case "video", "audio", "embed", "amp-iframe", "amp-youtube", "amp-video" -> embed(e, "");
            case "amp-twitter", "amp-instagram", "amp-facebook", "amp-tiktok" -> {
                if (!post(e, depth)) {
                    embed(e, "");
                }
            }
            case "cite", "footer" -> {
                if (quotations > 0) {
                    signature(e);
                } else {
                    other(e, depth);
                }
            }
            case "pre" -> lines.preformatted(e);
            case "summary" -> lines.addLine(e);
            case "li" -> {
                lines.endLine();
                walkAs(words -> new Block.ListItem(words.text(), words.links()), e, depth);
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(e);
            case "aside" -> {
                if (isClass(e, QUOTE) || !isClass(e, CARD) && Nesting.holds(e, QUOTATION)) {
                    quotation(e, depth);
                } else {
                    card(e);
                }
            }
            default -> other(e, depth);
        }
    }

    /** Adds an element whose name does not tell what it is: by its class, else as a block or as part of a line. */
    private void other(Element e, int depth) {
        if (quotations > 0 && Signature.isIn(e)) {
            signature(e);
        } else if (isClass(e, CAPTION)) {
            caption(e);
        } else if (e.isBlock() && (isClass(e, QUOTE) || SetOffLook.hasIcon(e))) {
            quotation(e, depth);
        } else if (e.isBlock() && isClass(e, CARD)) {
            card(e);
        } else if (InlineText.isApart(e) || Nesting.holds(e, BLOCK)) {
            lines.endLine();
            int from = pieces.size();
            walk(e, depth);
            lines.endLine(0, e);
            SetOffLook.mark(e, pieces, from);
        } else {
            if (inPost && Signature.isApart(e)) {
                run.space();
            }
            run.add(e);
        }
    }

    /** Adds the post in an element, with its pictures. Returns false if there is none. */
    private boolean post(Element e, int depth) {
        HtmlBlocks inner = new HtmlBlocks(addresses, new InlineText(addresses), true);
        inner.walk(e, depth);
        inner.lines.endLine();
        List<Block> found = PostReader.read(e, inner.pieces, addresses);
        if (!found.isEmpty()) {
            lines.endLine();
            found.forEach(block -> pieces.add(new Piece(block, 0, e)));
        }
        return !found.isEmpty();
    }

    /** Adds the embed of a post whose words are not in the page. Returns false if there are words. */
    private boolean emptyPost(Element e) {
        String url = e.hasText() ? null : PostReader.address(e);
        if (url != null) {
            lines.endLine();
            pieces.add(new Piece(new Block.Embed("", url), 0, e));
        }
        return url != null;
    }

    private void heading(Element e) {
        if (isClass(e, CAPTION)) {
            caption(e);
            return;
        }
        lines.endLine();
        run.add(e);
        lines.endLine(e.normalName().charAt(1) - '0', e);
    }

    private void embed(Element e, String words) {
        lines.endLine();
        SignedPosts.Signed signed = SignedPosts.in(words, List.of(), null);
        pieces.add(new Piece(
                signed != null ? signed.post() : new Block.Embed(words, EmbedSource.address(e, addresses)), 0, e));
    }

    private static boolean isClass(Element e, Pattern pattern) {
        String names = e.className();
        return !names.isEmpty() && pattern.matcher(names).find();
    }

    /** Whether an element's class is that of a part with somebody else's words: a quotation, a post, a comment. */
    public static boolean isOthers(Element e) {
        return isClass(e, OTHERS) || PostReader.isMarked(e);
    }

    /** Whether an element is h1 to h6. */
    public static boolean isHeading(Element e) {
        String name = e.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Adds a figure that is no picture: a quotation, a box around one, or another article's card. */
    private boolean figure(Element e, int depth) {
        if (isClass(e, QUOTE)) {
            quotation(e, depth);
        } else if (Nesting.holds(e, QUOTATION)) {
            quotations++;
            walk(e, depth);
            quotations--;
        } else if (CARD.matcher(e.attr("data-spacefinder-role")).find()) {
            card(e);
        } else {
            return false;
        }
        return true;
    }

    private void picture(Element e, int depth) {
        if (e.nameIs("figure") && Nesting.isDeep(e, MOST_FIGURES)) {
            walk(e, depth);
            return;
        }
        if (e.nameIs("figure") && figure(e, depth)) {
            return;
        }
        Element caption = null;
        Element image = e.nameIs("figure") || e.nameIs("picture") ? null : e;
        for (Element inside : e.getAllElements()) {
            caption = caption == null
                            && inside != e
                            && (inside.nameIs("figcaption")
                                    || inside.className()
                                            .toLowerCase(Locale.ROOT)
                                            .contains("caption"))
                    ? inside
                    : caption;
            image = image == null && (inside.nameIs("img") || inside.nameIs("amp-img")) ? inside : image;
        }
        if (image == null && e.selectFirst(NO_PICTURE) != null) {
            walk(e, depth);
            return;
        }
        String text = caption != null
                ? InlineText.of(caption)
                : image == null ? "" : image.attr("alt").strip();
        if (image == null && text.isEmpty()) {
            walk(e, depth);
            lines.endLine(0, e);
            return;
        }
        pieces.add(new Piece(new Block.Picture(text, image == null ? null : ImageSource.of(image, addresses)), 0, e));
    }

    /** A caption outside its figure belongs to the picture before it. */
    private void caption(Element e) {
        lines.endLine();
        String text = InlineText.of(e);
        if (text.isEmpty()) {
            return;
        }
        String url = null;
        if (!pieces.isEmpty()
                && pieces.getLast().block() instanceof Block.Picture before
                && before.text().isEmpty()) {
            url = before.url();
            pieces.removeLast();
        }
        pieces.add(new Piece(new Block.Picture(text, url), 0, e));
    }

    private void quotation(Element e, int depth) {
        lines.endLine();
        if (!inPost && (EMBED.matcher(e.className()).find() || PostReader.isEmbed(e))) {
            Element link = e.select(LINK).last();
            pieces.add(new Piece(
                    new Block.Embed(InlineText.ofEmbed(e), link == null ? null : addresses.of(link, "href")), 0, e));
            return;
        }
        if (isClass(e, CARD)) {
            card(e);
            return;
        }
        int from = pieces.size();
        quotations++;
        walkAs(words -> new Block.Blockquote(words.text(), words.links()), e, depth);
        quotations--;
        // A mark that stands alone is a picture of one.
        pieces.subList(from, pieces.size())
                .removeIf(piece -> piece.block() instanceof Block.Blockquote words && Signature.isMark(words.text()));
        Element below = Signature.below(e);
        if (below != null) {
            skipped.add(below);
            signature(below);
        }
    }

    /** Adds the line that tells whose a quotation is. */
    private void signature(Element e) {
        lines.endLine();
        int from = pieces.size();
        Signature.read(e, run);
        lines.endLine(0, e);
        for (int i = from; i < pieces.size(); i++) {
            Block block = pieces.get(i).block();
            if (!inPost && !(block instanceof Block.Post)) {
                List<Link> links = block instanceof Block.Words words ? words.links() : List.of();
                pieces.set(i, new Piece(new Block.Blockquote(block.text(), links, true), 0, e));
            }
        }
    }

    /** Adds an element's content, each paragraph in it as a block of another kind. */
    private void walkAs(Function<Block.Paragraph, Block> kind, Element e, int depth) {
        int from = pieces.size();
        walk(e, depth);
        lines.endLine();
        for (int i = from; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.block() instanceof Block.Paragraph words) {
                pieces.set(i, new Piece(kind.apply(words), 0, piece.source() == null ? e : piece.source()));
            }
        }
    }

    private void card(Element e) {
        lines.endLine();
        Block card = TeaserCard.of(e, addresses);
        if (card != null) {
            pieces.add(new Piece(card, 0, e));
        }
    }
}
