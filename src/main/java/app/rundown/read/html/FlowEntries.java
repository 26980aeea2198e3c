package app.rundown.read.html;

import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.model.Stamp;
import app.rundown.read.line.Byline;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.line.TextLine;
import app.rundown.read.page.Addresses;
import app.rundown.read.page.HtmlBlocks;
import app.rundown.read.page.Nesting;
import app.rundown.read.page.Piece;
import app.rundown.read.page.TimeMark;
import app.rundown.read.page.TimeMarks;
import app.rundown.read.page.UpdateDraft;
import app.rundown.read.text.ClocksFirst;
import app.rundown.read.text.DatedLine;
import app.rundown.read.text.Game;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries in a page without markup for them: a paragraph that begins with a clock opens an entry, which lasts
 * until the next one.
 */
final class FlowEntries {
    /** The fewest credible entries. */
    private static final int FEWEST = 3;
    /** How many characters of a text are enough to see whether it begins with a clock. */
    private static final int BEGINNING = 200;
    /** The first digit of a part of a game is within this many characters. */
    private static final int LABEL = 16;
    /** The fewest words in the median entry of a credible list. */
    private static final int WORDS = 10;
    /** The search for the container goes up while the text grows by less than this factor. */
    private static final double GROWTH = 1.4;

    /** A line that agencies put between entries. */
    private static final Pattern SEPARATOR = Pattern.compile("(?:[_*=–—-] ?)+\\.?");

    /** Signs whose runs enclose a clock and a headline: "+++ 14:26 The pier is closed +++". */
    private static final String MARKS = "+*=~_#";

    private static final Pattern MARKED = Pattern.compile(
            "(?<run>[+*=~_#])\\k<run>{1,4}\\s*(?<inside>[^\\s].{2,200}?)\\s*\\k<run>{2,5}\\s*(?<rest>.*)",
            Pattern.DOTALL);
    /** What the shape of a clock begins with that stands between such runs. */
    private static final String ENCLOSED = "enclosed-";

    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> ASIDE = Set.of("aside");
    private static final Set<String> BOXES = Set.of("div", "td", "section", "article", "main", "body");

    /**
     * The entries of a page.
     *
     * @param entries the entries in order
     * @param first the element in which the first one begins, or null
     * @param loose whether its words stand between elements
     */
    record Found(List<UpdateDraft> entries, @Nullable Element first, boolean loose) {
        /** No entries. */
        static final Found NOTHING = new Found(List.of(), null, true);
    }

    private FlowEntries() {}

    /**
     * Returns the entries of a page, or none if they are not credible.
     *
     * @param called whether its title or address calls it live
     * @param asked whether the user asked for a live blog, so that any entries are accepted
     */
    static Found find(Element body, boolean called, boolean asked) {
        Element container = container(body);
        if (container == null) {
            return Found.NOTHING;
        }
        Element first = null;
        boolean loose = false;
        String day = null;
        List<@Nullable String> days = new ArrayList<>();
        HtmlBlocks flow = new HtmlBlocks(new Addresses(body.baseUri()));
        flow.add(container);
        String shape = commonShape(flow.pieces());
        List<Piece> pieces = withClocksFirst(flow.pieces(), shape);
        boolean signed = areSigned(pieces, shape);
        List<UpdateDraft> entries = new ArrayList<>();
        TimeMarks marks = new TimeMarks();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Block block = piece.block();
            LeadingClock leading = block instanceof Block.Words ? lead(block.text()) : null;
            if (leading != null && leading.shape().equals(shape)) {
                UpdateDraft entry = new UpdateDraft();
                attributes(piece, entry, marks);
                entry.stamp(Stamp.Role.MADE, Stamp.Source.SHOWN, leading.clock());
                words(entry, piece, leading, signed);
                // Where the clock was moved, its words stand there.
                loose = entries.isEmpty() ? flow.pieces().get(i).source() == null : loose;
                first = entries.isEmpty() ? start(flow.pieces().get(i), container) : first;
                entries.add(entry);
                days.add(day);
            } else if (DateLine.isDate(block.text()) && !DateLine.hasClock(block.text())) {
                day = block.text();
            } else if (!entries.isEmpty()) {
                add(entries.getLast(), piece);
            }
        }
        if (days.stream().distinct().count() > 1) {
            // A date between entries belongs to those below it. One above all of them is the page's.
            for (int i = 0; i < days.size(); i++) {
                entries.get(i).addDay(days.get(i));
            }
        }
        boolean credible = Game.isShape(shape) ? isGame(entries, called) : isCredible(entries, called);
        return asked || credible ? new Found(entries, first, loose) : Found.NOTHING;
    }

    /** Returns the element in which an entry begins. Words between elements begin in one that ends before the line. */
    private static @Nullable Element start(Piece piece, Element container) {
        if (piece.source() != null) {
            return piece.source();
        }
        String line = piece.block().text();
        return container.stream()
                .filter(e -> {
                    String text = beginning(e);
                    return !text.isEmpty() && (line.startsWith(text) || text.startsWith(line));
                })
                .findFirst()
                .orElse(null);
    }

    /** Returns the pieces with each clock before the words of its entry. */
    private static List<Piece> withClocksFirst(List<Piece> pieces, String shape) {
        List<ClocksFirst.Line> lines = new ArrayList<>();
        for (Piece piece : pieces) {
            Block block = piece.block();
            LeadingClock leading = block instanceof Block.Words ? lead(block.text()) : null;
            boolean clock = leading != null && leading.shape().equals(shape);
            if (leading != null && clock && !leading.isAlone() && !Byline.isName(leading.rest())) {
                return pieces;
            }
            lines.add(new ClocksFirst.Line(block.text(), clock, 0));
        }
        return Game.isShape(shape)
                ? pieces
                : ClocksFirst.order(lines, false).stream().map(pieces::get).toList();
    }

    /** Whether what follows the clocks on their lines is mostly a name; a single one may be a headline. */
    private static boolean areSigned(List<Piece> pieces, String shape) {
        int clocks = 0;
        int names = 0;
        for (Piece piece : pieces) {
            LeadingClock leading =
                    piece.block() instanceof Block.Words ? lead(piece.block().text()) : null;
            if (leading != null && leading.shape().equals(shape)) {
                clocks++;
                names += !leading.isAlone() && Byline.isName(leading.rest()) ? 1 : 0;
            }
        }
        return names * 2 > clocks;
    }

    /** Adds the words behind the clock in its own paragraph or heading. */
    private static void words(UpdateDraft entry, Piece piece, LeadingClock leading, boolean signed) {
        Block.Words block = (Block.Words) piece.block();
        String rest = leading.rest();
        if (leading.shape().startsWith(ENCLOSED)) {
            Matcher m = MARKED.matcher(block.text());
            entry.headline = leading.isAlone() ? null : rest;
            rest = m.matches() ? m.group("rest") : "";
        } else if (piece.heading() > 0
                || piece.source() != null && piece.source().nameIs("summary")) {
            entry.headline = leading.isAlone() ? null : rest;
            rest = "";
        } else if (!rest.isEmpty() && signed && Byline.isName(rest)) {
            entry.author = rest;
            rest = "";
        }
        if (!rest.isEmpty()) {
            entry.blocks.add(new Block.Paragraph(rest, restOf(block, rest)));
        }
    }

    /** Returns the clock at the beginning of a text, also with a headline between two runs of signs; or null. */
    private static @Nullable LeadingClock lead(String text) {
        if (text.isEmpty() || MARKS.indexOf(text.charAt(0)) < 0) {
            LeadingClock clock = text.isEmpty() ? null : LeadingClock.of(text);
            LeadingClock label =
                    clock == null && !text.isEmpty() && LineStyle.hasDigit(beginning(text)) ? Game.label(text) : clock;
            return label == null ? DatedLine.of(text) : label;
        }
        Matcher m = MARKED.matcher(text);
        LeadingClock inside = m.matches() ? LeadingClock.of(m.group("inside")) : null;
        return inside == null
                ? LeadingClock.of(text)
                : new LeadingClock(inside.bullet(), ENCLOSED + inside.shape(), inside.clock(), inside.rest());
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), LABEL));
    }

    /** Adds the machine-readable times in the paragraph or heading that shows the clock. */
    static void attributes(Piece piece, UpdateDraft entry, TimeMarks marks) {
        if (piece.source() != null) {
            for (Element time : piece.source().select("time, [datetime]")) {
                TimeMark mark = marks.of(time);
                if (mark != null && !mark.edited()) {
                    mark.stated().forEach(text -> entry.stamp(Stamp.Role.MADE, Stamp.Source.ATTRIBUTE, text));
                }
            }
        }
    }

    private static void add(UpdateDraft entry, Piece piece) {
        Block block = piece.block();
        if (piece.heading() > 0 && entry.isEmpty()) {
            entry.headline = block.text();
        } else if (!(block instanceof Block.Words)
                || !PageFurniture.isDropped(block.text())
                        && !SEPARATOR.matcher(block.text()).matches()) {
            entry.blocks.add(block);
        }
    }

    /**
     * Returns the smallest element that holds nine tenths of the paragraphs beginning with a clock of the commonest
     * shape.
     */
    private static @Nullable Element container(Element body) {
        Map<String, List<Element>> leads = new TreeMap<>();
        for (Element e : body.select("p, h2, h3, h4, h5, li, dt, summary, div, td, b, strong")) {
            boolean box = e.nameIs("div") || e.nameIs("td");
            String own = isLabel(e) ? e.text() : box ? e.ownText() : beginning(e);
            LeadingClock leading = lead(own.strip());
            if (leading != null
                    && (!STRONG.contains(e.normalName()) || leading.isAlone() && isLoose(e))
                    && !Nesting.isIn(e, ASIDE)) {
                leads.computeIfAbsent(leading.shape(), k -> new ArrayList<>()).add(e);
            }
        }
        for (Element e : body.select("pre")) {
            for (TextLine line : TextLine.split(e.wholeText())) {
                LeadingClock leading = lead(line.text());
                if (leading != null) {
                    leads.computeIfAbsent(leading.shape(), k -> new ArrayList<>())
                            .add(e);
                }
            }
        }
        List<Element> most =
                leads.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        if (most.size() < 2) {
            return null;
        }
        Map<Element, Integer> holds = new IdentityHashMap<>();
        for (Element lead : most) {
            lead.parents().forEach(p -> holds.merge(p, 1, Integer::sum));
        }
        Element best = body;
        for (Element e = most.get(most.size() / 2); e != null; e = e.parent()) {
            if (holds.getOrDefault(e, 0) * 10 >= most.size() * 9) {
                best = e;
                break;
            }
        }
        // The first entry often has a box of its own: go up as long as this gains clocks and few other words.
        Element parent = best.parent();
        int length = best.text().length();
        while (parent != null && parent.text().length() < length * GROWTH) {
            best = holds.getOrDefault(parent, 0) > holds.getOrDefault(best, 0) ? parent : best;
            parent = parent.parent();
        }
        return best;
    }

    /**
     * Returns an element's text, or where it is long only its beginning, since a clock can only stand there: lists may
     * be nested deeply, and then all their words would be gathered again for each.
     */
    private static String beginning(Element e) {
        if (e.childrenSize() == 0) {
            return e.text();
        }
        Element start = new Element("p");
        int[] length = {0};
        NodeFilter.FilterResult whole = NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        start.appendText(text.getWholeText());
                        length[0] += text.isBlank() ? 0 : text.getWholeText().length();
                    } else if (node instanceof Element inside && (inside.isBlock() || inside.nameIs("br"))) {
                        start.appendText(" ");
                    }
                    return length[0] > BEGINNING ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
                },
                e);
        return whole == NodeFilter.FilterResult.STOP ? start.text() : e.text();
    }

    /** Whether a box has nothing in it but one element with a part of a game. */
    private static boolean isLabel(Element box) {
        boolean only = box.childrenSize() == 1
                && !box.child(0).isBlock()
                && box.child(0).childrenSize() == 0
                && box.ownText().isBlank();
        String text = only ? box.text() : "";
        LeadingClock label = text.isEmpty() || text.length() > LABEL ? null : Game.label(text);
        return label != null && label.isAlone();
    }

    /** Whether loose text follows an element, in a box whose lines are separated by line breaks only. */
    private static boolean isLoose(Element e) {
        Element box = e.parent();
        return box != null
                && BOXES.contains(box.normalName())
                && e.nextSibling() instanceof TextNode words
                && !words.isBlank();
    }

    private static String commonShape(List<Piece> pieces) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Piece piece : pieces) {
            LeadingClock leading =
                    piece.block() instanceof Block.Words ? lead(piece.block().text()) : null;
            if (leading != null) {
                counts.merge(leading.shape(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Counts the words of a block that are the entry's own: neither mostly links nor a date. */
    private static int ownWords(Block block) {
        if (!(block instanceof Block.Words words) || DateLine.isDate(words.text())) {
            return 0;
        }
        int linked = words.links().stream().mapToInt(l -> l.text().length()).sum();
        return linked * 2 > words.text().length() ? 0 : LineStyle.words(words.text());
    }

    /** Whether entries have enough words of their own. */
    static boolean isCredible(List<UpdateDraft> entries, boolean called) {
        if (entries.size() < FEWEST || called && ShortStory.is(entries, false)) {
            return entries.size() >= FEWEST;
        }
        List<Integer> words = new ArrayList<>();
        for (UpdateDraft entry : entries) {
            words.add(entry.blocks.stream().mapToInt(FlowEntries::ownWords).sum());
        }
        words.sort(null);
        return words.get(words.size() / 2) >= WORDS;
    }

    /** Whether entries tell the parts of a game. */
    private static boolean isGame(List<UpdateDraft> entries, boolean called) {
        return entries.size() >= FEWEST && StoryTimes.game(entries).isTold(called);
    }

    /** Returns the links in the rest of a line, after its clock. */
    static List<Link> restOf(Block.Words words, String rest) {
        int end = words.text().length();
        return words.text().endsWith(rest) ? Link.within(words.links(), end - rest.length(), end) : List.of();
    }
}
