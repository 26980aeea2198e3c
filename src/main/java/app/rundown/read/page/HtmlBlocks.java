package app.rundown.read.page;

import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.text.WordTable;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/** Turns HTML into blocks in reading order: paragraphs, list items, quotations, pictures, embeds, teasers. */
public final class HtmlBlocks {
    /** Deeper nesting is read as plain text, so that the call stack suffices. */
    private static final int DEEPEST = 200;

    /** Elements that may hold an embedded post. */
    private static final Set<String> BOXES = Set.of("blockquote", "div", "figure", "section", "article", "aside", "li");

    private static final Set<String> QUOTATION = Set.of("blockquote");
    private static final Set<String> PICTURES = Set.of("img", "amp-img", "picture", "video");
    private static final Set<String> QUOTATIONS = Set.of("blockquote", "figure", "aside");
    private static final Set<String> BLOCK = Set.of("p", "div", "blockquote", "figure", "img", "ul", "ol", "iframe");
    private static final Evaluator NO_PICTURE = QueryParser.parse("blockquote, p, iframe, video");
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    /** The usual number of elements skipped in an entry: its time and its headline. */
    private static final int SKIPPED = 4;

    private static final WordTable WORDS = WordTable.of(HtmlBlocks.class, "html-blocks.tsv");
    private static final Pattern EMBED = Pattern.compile("(?i)\\b" + WORDS.anyOf("embed"));
    private static final Pattern CARD = Pattern.compile("(?i)(?:^|[\\s_-])" + WORDS.anyPatternOf("card"));
    private static final Pattern QUOTE = Pattern.compile("(?i)(?:^|[\\s_-])" + WORDS.anyPatternOf("quote"));
    private static final Pattern CAPTION = Pattern.compile("(?i)(?:^|[\\s_-])caption(?:$|[\\s_-])");
    private static final Pattern LINES = Pattern.compile("\n+");
    private final Set<Element> skipped = Collections.newSetFromMap(new IdentityHashMap<>(SKIPPED));
    private final List<Piece> pieces = new ArrayList<>();
    private final Addresses addresses;
    private final InlineText run;
    /** Whether it reads the inside of what may be a post: there, all words are words. */
    private boolean inPost;

    /**
     * Reads blocks of one page.
     *
     * @param addresses makes its links absolute
     */
    public HtmlBlocks(Addresses addresses) {
        this(addresses, new InlineText(addresses));
    }

    /**
     * Reads blocks of one of many entries.
     *
     * @param addresses makes its links absolute
     * @param run gathers the words of each paragraph; shared by successive entries because its buffer is as large as
     *     most of them
     */
    public HtmlBlocks(Addresses addresses, InlineText run) {
        this.addresses = addresses;
        this.run = run;
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
        blocks.endRun(0);
        return blocks.blocks();
    }

    /** Leaves out an element and everything in it. */
    public void skip(Element element) {
        skipped.add(element);
    }

    /** Adds an element's content. */
    public void add(Element element) {
        walk(element, 0);
        endRun(0);
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
        // By index: childNodes() would make a copy.
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node node = element.childNode(i);
            if (node instanceof TextNode text) {
                run.add(text);
            } else if (node instanceof Element child && !skipped.contains(child)) {
                element(child, depth + 1);
            }
        }
    }

    private void element(Element e, int depth) {
        if (BOXES.contains(e.normalName()) && !inPost && PostReader.mayBe(e) && post(e, depth)) {
            return;
        }
        switch (e.normalName()) {
            case "figure", "img", "picture", "amp-img" -> {
                endRun(0);
                picture(e, depth);
            }
            case "figcaption" -> {
                if (isSource(e)) {
                    endRun(0);
                    walk(e, depth);
                    endRun(0, e);
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
            case "cite" -> {
                if (Nesting.isIn(e, QUOTATIONS)) {
                    endRun(0);
                    walk(e, depth);
                    endRun(0, e);
                } else {
                    run.add(e);
                }
            }
            case "li" -> {
                endRun(0);
                walkAs(words -> new Block.ListItem(words.text(), words.links()), e, depth);
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(e);
            case "aside" -> {
                if (isClass(e, QUOTE)) {
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
        if (isClass(e, CAPTION)) {
            caption(e);
        } else if (e.isBlock() && (isClass(e, QUOTE) || SetOffLook.hasIcon(e))) {
            quotation(e, depth);
        } else if (e.isBlock() && isClass(e, CARD)) {
            card(e);
        } else if (e.isBlock() || Nesting.holds(e, BLOCK)) {
            endRun(0);
            int from = pieces.size();
            walk(e, depth);
            endRun(0, e);
            setOff(e, from);
        } else {
            run.add(e);
        }
    }

    /**
     * Makes a quotation of a paragraph that looks like one: all of it is in italics or indented, and the paragraph
     * before it ends with a colon or is such a quotation itself.
     */
    private void setOff(Element e, int from) {
        if (from == 0 || pieces.size() != from + 1 || !SetOffLook.isIn(e)) {
            return;
        }
        Block before = pieces.get(from - 1).block();
        boolean led = before instanceof Block.Paragraph lead && lead.text().endsWith(":")
                || before instanceof Block.Blockquote
                        && pieces.get(from - 1).source() instanceof Element other
                        && SetOffLook.isIn(other);
        if (led && pieces.get(from).block() instanceof Block.Paragraph p) {
            pieces.set(from, new Piece(new Block.Blockquote(p.text(), p.links()), 0, e));
        }
    }

    /** Adds the post in an element, with its pictures. Returns false if there is none. */
    private boolean post(Element e, int depth) {
        HtmlBlocks inner = new HtmlBlocks(addresses);
        inner.inPost = true;
        inner.walk(e, depth);
        inner.endRun(0);
        List<Block> found = PostReader.read(e, inner.pieces, addresses);
        if (!found.isEmpty()) {
            endRun(0);
            found.forEach(block -> pieces.add(new Piece(block, 0, e)));
        }
        return !found.isEmpty();
    }

    /** Whether a caption tells whose words stand in its figure, which has a quotation and no picture. */
    private static boolean isSource(Element caption) {
        Element figure = caption.parent();
        return figure != null && Nesting.holds(figure, QUOTATION) && !Nesting.holds(figure, PICTURES);
    }

    private void heading(Element e) {
        if (isClass(e, CAPTION)) {
            caption(e);
            return;
        }
        endRun(0);
        run.add(e);
        endRun(e.normalName().charAt(1) - '0', e);
    }

    private void embed(Element e, String words) {
        endRun(0);
        SignedPosts.Signed signed = SignedPosts.in(words, List.of(), null);
        pieces.add(new Piece(
                signed != null ? signed.post() : new Block.Embed(words, EmbedSource.address(e, addresses)), 0, e));
    }

    private static boolean isClass(Element e, Pattern pattern) {
        String names = e.className();
        return !names.isEmpty() && pattern.matcher(names).find();
    }

    /** Whether an element is h1 to h6. */
    public static boolean isHeading(Element e) {
        String name = e.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    private void picture(Element e, int depth) {
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
        if (image == null && (e.selectFirst(NO_PICTURE) != null || isClass(e, QUOTE))) {
            if (isClass(e, QUOTE)) {
                quotation(e, depth);
            } else {
                walk(e, depth);
            }
            return;
        }
        String text = caption != null
                ? InlineText.of(caption)
                : image == null ? "" : image.attr("alt").strip();
        if (image == null && text.isEmpty()) {
            return;
        }
        pieces.add(new Piece(new Block.Picture(text, image == null ? null : ImageSource.of(image, addresses)), 0, e));
    }

    /** A caption outside its figure belongs to the picture before it. */
    private void caption(Element e) {
        endRun(0);
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
        endRun(0);
        if (!inPost && EMBED.matcher(e.className()).find()) {
            Element link = e.select(LINK).last();
            pieces.add(new Piece(
                    new Block.Embed(InlineText.of(e), link == null ? null : addresses.of(link, "href")), 0, e));
            return;
        }
        walkAs(words -> new Block.Blockquote(words.text(), words.links()), e, depth);
    }

    /** Adds an element's content, each paragraph in it as a block of another kind. */
    private void walkAs(Function<Block.Paragraph, Block> kind, Element e, int depth) {
        int from = pieces.size();
        walk(e, depth);
        endRun(0);
        for (int i = from; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.block() instanceof Block.Paragraph words) {
                pieces.set(i, new Piece(kind.apply(words), 0, piece.source()));
            }
        }
    }

    private void card(Element e) {
        endRun(0);
        Block card = TeaserCard.of(e, addresses);
        if (card != null) {
            pieces.add(new Piece(card, 0, e));
        }
    }

    private void endRun(int heading) {
        endRun(heading, null);
    }

    private void endRun(int heading, @Nullable Element source) {
        if (run.isEmpty()) {
            return;
        }
        String text = run.text();
        List<Link> links = run.links();
        run.clear();
        if (text.indexOf('\n') < 0) {
            if (!text.isEmpty()) {
                add(text, links, heading, source);
            }
            return;
        }
        int from = 0;
        for (String line : LINES.split(text)) {
            String words = line.strip();
            // The lines are the text between line breaks, so each is found after the end of the one before.
            from = text.indexOf(line, from);
            int start = from + line.indexOf(words);
            if (!words.isEmpty()) {
                add(words, Link.within(links, start, start + words.length()), heading, source);
            }
            from += line.length();
        }
    }

    private void add(String words, List<Link> links, int heading, @Nullable Element source) {
        if (heading > 0 || inPost) {
            pieces.add(new Piece(new Block.Paragraph(words, links), heading, source));
            return;
        }
        SignedPosts.Signed signed = SignedPosts.in(
                words, links, pieces.isEmpty() ? null : pieces.getLast().block());
        if (signed != null && signed.replaces()) {
            pieces.removeLast();
        }
        pieces.add(new Piece(signed != null ? signed.post() : TeaserCard.ofLine(words, links), 0, source));
    }
}
