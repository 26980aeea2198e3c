package app.rundown.read.page;

import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.model.PostOrigin;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PostLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads an embedded post from its element: the networks' own embed codes, and posts that sites draw themselves. What is
 * in it are its author's line, its time, its words, pictures, and words of the embed around it.
 */
final class PostReader {
    /** A class name and the network that it stands for, or null. */
    private record Known(Pattern pattern, @Nullable String network) {}

    private static final List<Known> CLASSES = classes();
    private static final Pattern ANY_CLASS = Pattern.compile(String.join(
            "|", CLASSES.stream().map(known -> known.pattern().pattern()).toList()));
    private static final List<String> ADDRESSES = values("address");
    private static final Pattern AUTHOR = Pattern.compile("(?i)" + String.join("|", values("author")));
    private static final Pattern TIME = Pattern.compile("(?i)" + String.join("|", values("time")));
    /** The most words in an author's name. */
    private static final int NAME_WORDS = 8;

    private final Element box;
    private final Addresses addresses;
    private final @Nullable String network;
    private final boolean marked;
    private @Nullable PostAddress address;
    private @Nullable String name;
    private @Nullable String handle;
    private @Nullable String at;

    private PostReader(Element box, Addresses addresses) {
        this.box = box;
        this.addresses = addresses;
        Known known = known(box.className());
        this.marked = known != null;
        this.network = known == null ? null : known.network();
    }

    /** Whether an element may hold a post: it is a block quotation or a figure, or its class says so. */
    static boolean mayBe(Element e) {
        return e.nameIs("blockquote") || e.nameIs("figure") || isMarked(e);
    }

    /** Whether the class of an element says that it holds a post. */
    static boolean isMarked(Element e) {
        String names = e.className();
        return !names.isEmpty() && ANY_CLASS.matcher(names).find();
    }

    /** Whether an element is the embed of a post, though perhaps without the post's words. */
    static boolean isEmbed(Element e) {
        Known known = known(e.className());
        return known != null && !PostOrigin.COMMENT.equals(known.network());
    }

    /** Returns the address of a post that an attribute of its element gives, or null. */
    static @Nullable String address(Element e) {
        for (String attribute : ADDRESSES) {
            if (e.hasAttr(attribute) && PostAddress.of(e.attr(attribute)) != null) {
                return e.attr(attribute);
            }
        }
        return null;
    }

    /** Whether an element is a reader's comment that begins with its author ("Comment by Lee"). */
    static boolean isLabelledComment(Element e) {
        Known known = e.className().contains(PostOrigin.COMMENT) ? known(e.className()) : null;
        return known != null && PostOrigin.COMMENT.equals(known.network()) && PostLine.beginsComment(InlineText.of(e));
    }

    /**
     * Returns the post in an element, followed by its pictures. Empty if it is no post, has no words, or nothing tells
     * its author.
     *
     * @param pieces what the element contains, line by line
     */
    static List<Block> read(Element box, List<Piece> pieces, Addresses addresses) {
        return new PostReader(box, addresses).blocks(pieces);
    }

    private static List<Known> classes() {
        List<Known> known = new ArrayList<>();
        for (List<String> row : PostAddress.ROWS) {
            if (row.getFirst().equals("class")) {
                known.add(new Known(
                        Pattern.compile("(?i)(?:^|\\s)" + row.get(1)),
                        row.size() > 2 && !row.get(2).isEmpty() ? row.get(2) : null));
            }
        }
        return known;
    }

    private static List<String> values(String role) {
        return PostAddress.ROWS.stream()
                .filter(row -> row.getFirst().equals(role))
                .map(row -> row.get(1))
                .toList();
    }

    private static @Nullable Known known(String names) {
        return names.isEmpty()
                ? null
                : CLASSES.stream()
                        .filter(known -> known.pattern().matcher(names).find())
                        .findFirst()
                        .orElse(null);
    }

    private List<Block> blocks(List<Piece> pieces) {
        List<Piece> lines = new ArrayList<>();
        List<Block> others = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.block() instanceof Block.Post) {
                // A post that quotes another is read as what it quotes, and the rest of it as usual.
                return List.of();
            }
            if (piece.block() instanceof Block.Words) {
                lines.add(piece);
            } else if (!(piece.block() instanceof Block.Teaser)
                    || !piece.block().text().isEmpty()) {
                others.add(piece.block());
            }
        }
        readAddress();
        lines.removeIf(line -> PostLine.isAround(line.block().text()));
        long signatures = lines.stream().filter(PostReader::isSignature).count();
        if (signatures > 1) {
            // Several posts in one box: each is in an element of its own.
            return List.of();
        }
        boolean signed = signature(lines, others);
        if (!signed && (!marked && !box.nameIs("figure") || !elements(lines))) {
            return List.of();
        }
        Block.Post post = post(lines);
        if (post == null) {
            return List.of();
        }
        List<Block> found = new ArrayList<>(List.of(post));
        found.addAll(others);
        return found;
    }

    /** Finds the post's address: in an attribute of the box, else in its last link that is one. */
    private void readAddress() {
        address = PostAddress.of(address(box));
        if (address == null) {
            for (Element link : box.getElementsByTag("a")) {
                PostAddress linked = PostAddress.of(addresses.of(link, "href"));
                address = linked == null ? address : linked;
            }
        }
    }

    private static boolean isSignature(Piece line) {
        PostLine about = PostLine.of(line.block().text());
        return about != null && about.handle() != null;
    }

    /** Takes the line that tells the author out of the lines: one that is just that, or the end of the last line. */
    private boolean signature(List<Piece> lines, List<Block> others) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Block.Words words = (Block.Words) lines.get(i).block();
            PostLine line = PostLine.of(words.text());
            int start = PostLine.startIn(words.text());
            PostLine end = start <= 0 ? null : PostLine.of(words.text().substring(start));
            PostLine found = line != null && (line.handle() != null || marked) ? line : line == null ? end : null;
            if (found != null) {
                take(found);
                if (start >= 0) {
                    cut(lines, i + 1, others);
                }
                if (found == end) {
                    lines.set(i, upTo(lines.get(i), words, start));
                } else {
                    lines.remove(i);
                }
                return true;
            }
        }
        return false;
    }

    /**
     * Takes away the lines below the author's line. In a network's embed code they are about the embed; elsewhere they
     * are the document's own.
     */
    private void cut(List<Piece> lines, int from, List<Block> others) {
        List<Piece> below = lines.subList(from, lines.size());
        if (!marked) {
            below.forEach(line -> others.add(line.block()));
        }
        below.clear();
    }

    private static Piece upTo(Piece piece, Block.Words words, int end) {
        String text = words.text().substring(0, end).strip();
        return new Piece(
                new Block.Paragraph(text, Link.within(words.links(), 0, text.length())),
                piece.heading(),
                piece.source());
    }

    private void take(PostLine line) {
        name = line.name();
        handle = line.handle();
        at = line.at();
    }

    /**
     * Finds author and time in a post that a site draws itself, and takes their lines away. Returns whether it is a
     * post: beside the author there must be a handle or an address, except for a reader's comment.
     */
    private boolean elements(List<Piece> lines) {
        String before = "";
        for (Piece line : lines) {
            PostLine heading = handle == null ? PostLine.heading(line.block().text()) : null;
            if (heading != null) {
                take(heading);
                name = name == null && isNameLine(before) ? before : name;
            }
            before = before.isEmpty() ? line.block().text() : "\n";
        }
        for (Element inside : box.getAllElements()) {
            if (inside != box && inside.attributesSize() > 0) {
                element(inside);
            }
        }
        date(lines);
        boolean told = marked
                ? handle != null || address != null || PostOrigin.COMMENT.equals(network)
                : handle != null && address != null;
        if (!told || name == null && handle == null && (address == null || address.handle() == null)) {
            return false;
        }
        lines.removeIf(line -> isOnlyAbout(line.block().text()));
        return true;
    }

    /** Whether the first line of a post, above one with a handle, is the author's name. */
    private static boolean isNameLine(String line) {
        return !line.isBlank()
                && LineStyle.words(line) <= NAME_WORDS
                && !LineStyle.isProse(line)
                && !PostLine.isAround(line);
    }

    /** Finds the time in a line that has nothing but that, or the author's name or the program beside it. */
    private void date(List<Piece> lines) {
        String line = lines.isEmpty() ? "" : lines.getLast().block().text();
        int dot = line.lastIndexOf('\u00b7');
        if (at == null && dot > 0 && DateLine.isDate(line.substring(0, dot))) {
            at = line.substring(0, dot).strip();
            lines.removeLast();
        } else if (at != null && name == null && line.endsWith(at)) {
            String before = line.substring(0, line.length() - at.length()).strip();
            String author = before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
            name = isNameLine(author) ? author : null;
        }
    }

    private void element(Element inside) {
        boolean isTime =
                inside.nameIs("time") || TIME.matcher(inside.className()).find();
        boolean isLink = inside.nameIs("a") && inside.hasAttr("href");
        boolean classed = isClassedAsAuthor(inside);
        String text = isTime || isLink || classed ? InlineText.of(inside) : "";
        if (isTime && at == null) {
            at = text.isEmpty() ? inside.attr("datetime") : text;
        } else if (at == null
                && isLink
                && address != null
                && address.url().equals(addresses.of(inside, "href"))
                && LineStyle.hasDigit(text)) {
            at = text;
        } else if (name == null && !isTime && isName(inside, text, classed)) {
            PostLine label = PostLine.of(text);
            name = label == null ? text : label.name();
        }
    }

    private static boolean isClassedAsAuthor(Element e) {
        return AUTHOR.matcher(e.className() + " " + e.attr("rel") + " " + e.attr("itemprop"))
                .find();
    }

    /** Whether an element's text is the author's name: its class says so, or it links to the author's own page. */
    private boolean isName(Element inside, String text, boolean classed) {
        if (text.isEmpty()
                || text.startsWith("@")
                || text.startsWith("#")
                || LineStyle.words(text) > NAME_WORDS
                || LineStyle.isProse(text)
                || PostLine.isAround(text)) {
            return false;
        }
        return classed || handle != null && inside.attr("href").endsWith("/" + handle);
    }

    /** Whether a line has nothing but author and time: it is about the post and not of it. */
    private boolean isOnlyAbout(String text) {
        String rest = text;
        for (String part : new @Nullable String[] {name, handle, at}) {
            if (part != null && !part.isEmpty()) {
                int found = rest.indexOf(part);
                rest = found < 0 ? rest : rest.substring(0, found) + " " + rest.substring(found + part.length());
            }
        }
        PostLine label = PostLine.of(text);
        return label != null && (label.comment() || label.handle() != null)
                || rest.codePoints().noneMatch(Character::isLetter)
                        && (rest.length() < text.length() || LineStyle.hasDigit(text))
                || DateLine.isDate(text);
    }

    private @Nullable String handle() {
        return handle != null ? handle : address == null ? null : address.handle();
    }

    private Block.@Nullable Post post(List<Piece> lines) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        for (Piece line : lines) {
            Block.Words words = (Block.Words) line.block();
            if (!text.isEmpty()) {
                text.append('\n');
            }
            for (Link link : words.links()) {
                links.add(new Link(link.text(), link.url(), text.length() + link.start()));
            }
            text.append(words.text());
        }
        String words = PostLine.words(text.toString(), handle());
        if (!SignedPosts.hasWords(words)) {
            return null;
        }
        int start = text.indexOf(words);
        String from = network != null ? network : address != null ? address.network() : PostAddress.networkOf(handle);
        return new Block.Post(
                words,
                Link.within(links, start, start + words.length()),
                new PostOrigin(
                        name,
                        handle(),
                        from,
                        address == null ? null : address.url(),
                        at == null || at.isBlank() ? null : at.strip()));
    }
}
