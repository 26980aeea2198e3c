package app.rundown.read.html;

import app.rundown.base.Work;
import app.rundown.model.Block;
import app.rundown.model.Problem;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import app.rundown.read.html.TimedMembers.Member;
import app.rundown.read.line.Byline;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.page.Addresses;
import app.rundown.read.page.HtmlBlocks;
import app.rundown.read.page.InlineText;
import app.rundown.read.page.Nesting;
import app.rundown.read.page.Piece;
import app.rundown.read.page.TimeMark;
import app.rundown.read.page.UpdateDraft;
import app.rundown.text.TextTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the elements found by {@link TimedMembers} as entries: times, headline, author, blocks, flags. */
final class EntryReader {
    private static final Pattern AUTHOR = Pattern.compile("(?i)author|byline|contributor|from[_-]name");
    private static final Set<String> FOREIGN = Set.of("aside", "blockquote", "figure");
    private static final Set<String> QUOTED = Set.of("blockquote", "figure");
    private static final Set<String> TIME = Set.of("time");
    private static final Set<String> PARAGRAPH = Set.of("p");
    private static final Set<String> STRONG = Set.of("strong", "b");
    /** The most words in an author's name or names. */
    private static final int AUTHOR_WORDS = 8;

    /** The most characters in a label. */
    private static final int LABEL = 24;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** What parts a clock from a headline. */
    private static final Pattern PUNCTUATION = Pattern.compile("^[\\s\\u00a0:|·•–—-]+|[\\s\\u00a0:|·•–—-]+$");

    private static final Pattern PINNED =
            Pattern.compile("(?iu)" + TextTable.anyPatternOf(EntryReader.class, "pinned-words.tsv"));

    /** How many entries one thread reads in one go. */
    private static final int CHUNK = 100;

    private static final Map<Update.Flag, Pattern> FLAGS = Map.of(
            Update.Flag.KEY, Pattern.compile("(?:^|[^a-z])key-?event(?!s)"),
            Update.Flag.PINNED, Pattern.compile("(?:^|[^a-z])(?:is-)?(?:pinned|sticky)(?:$|[^a-z])"),
            Update.Flag.SUMMARY, Pattern.compile("(?:^|[^a-z])(?:is-)?summary(?:$|[^a-z])"));
    private final @Nullable String pageTitle;
    private final EarlyEntries early;
    private final String whole;
    /** The page's address without a fragment. */
    private final String address;

    private final Addresses addresses;

    /** The flags of class names seen so far: entries repeat them. */
    private final Map<String, Set<Update.Flag>> flags = new ConcurrentHashMap<>();

    private final Map<String, Boolean> authors = new ConcurrentHashMap<>();
    private int leftOut;

    /**
     * Reads the entries of one page.
     *
     * @param pageTitle the page's title, or null; a heading that repeats it is not a headline
     * @param address the page's own address, or empty
     * @param early entries that were read already, with the same title and address
     */
    EntryReader(@Nullable String pageTitle, String address, EarlyEntries early) {
        this.pageTitle = pageTitle;
        this.early = early;
        this.whole = address;
        this.addresses = new Addresses(address);
        int cut = address.indexOf('#');
        this.address = cut < 0 ? address : address.substring(0, cut);
    }

    /** Whether a page has the title and the address with which this reads. */
    boolean isFor(@Nullable String title, String page) {
        return Objects.equals(pageTitle, title) && whole.equals(page);
    }

    /**
     * Returns the entries that are not empty, in order. If the time for the page is over, the last ones are left out;
     * see {@link #leftOut()}.
     */
    List<UpdateDraft> read(List<Member> members) {
        // The index belongs to this thread. It may have to parse again what an element holds.
        members.stream().filter(member -> !early.has(member.place())).forEach(Member::element);
        List<UpdateDraft> all = readAll(members, CHUNK);
        leftOut = members.size() - all.size();
        return all.stream().filter(entry -> !entry.isEmpty()).toList();
    }

    /** Returns a problem that says how many entries {@link #read} last left out; nothing if it read all. */
    Optional<Problem> leftOut() {
        return leftOut == 0
                ? Optional.empty()
                : Optional.of(new Problem(
                        "the page",
                        Work.current()
                                .tooLong(
                                        "Reading it",
                                        leftOut == 1
                                                ? "its last entry was left out"
                                                : "its last " + leftOut + " entries were left out")));
    }

    /**
     * Returns the entries in order; only the first of them if the time for the page is over. They are read in parallel:
     * they are independent, and a page may have many.
     *
     * @param chunk how many of them one thread reads in one go
     */
    List<UpdateDraft> readAll(List<Member> members, int chunk) {
        Work work = Work.current();
        AtomicInteger unread = new AtomicInteger(Integer.MAX_VALUE);
        List<List<UpdateDraft>> chunks = IntStream.rangeClosed(0, members.size() / chunk)
                .parallel()
                .mapToObj(part -> {
                    if (part > 0 && work.isOver()) {
                        unread.accumulateAndGet(part, Math::min);
                        return List.<UpdateDraft>of();
                    }
                    return readChunk(members.subList(part * chunk, Math.min(members.size(), (part + 1) * chunk)), work);
                })
                .toList();
        return chunks.stream().limit(unread.get()).flatMap(List::stream).toList();
    }

    private List<UpdateDraft> readChunk(List<Member> members, Work work) {
        InlineText run = new InlineText(addresses);
        List<UpdateDraft> entries = new ArrayList<>(members.size());
        for (Member member : members) {
            work.check();
            UpdateDraft known = early.take(member.place());
            entries.add((known == null ? read(member, run) : known).addDay(member.day()));
        }
        return entries;
    }

    private UpdateDraft read(Member member, InlineText run) {
        UpdateDraft entry = new UpdateDraft();
        HtmlBlocks blocks = new HtmlBlocks(addresses, run);
        Element element = member.element();
        new EntryTimes(entry, blocks, element).read(member.marks());
        List<Element> headings = new ArrayList<>(1);
        List<Element> authors = List.of();
        for (Element inside : member.elements()) {
            if (HtmlBlocks.isHeading(inside)) {
                headings.add(inside);
            }
            if (inside.attributesSize() > 0) {
                String property = inside.attr("itemprop");
                if (!HtmlBlocks.isHeading(inside) && property.strip().equalsIgnoreCase("headline")) {
                    headings.add(inside);
                }
                if (isAuthor(inside, property)) {
                    authors = authors.isEmpty() ? new ArrayList<>(1) : authors;
                    authors.add(inside);
                }
            }
        }
        headline(member, headings, entry, blocks);
        if (entry.author == null) {
            author(element, authors, entry, blocks);
        }
        flags(element, entry);
        entry.url = address(member);
        blocks.add(element);
        for (Piece piece : blocks.pieces()) {
            Block block = piece.block();
            if (block instanceof Block.Paragraph
                    && block.text().length() <= LABEL
                    && PINNED.matcher(block.text()).matches()) {
                entry.flag(Update.Flag.PINNED);
            } else if (entry.blocks.isEmpty() && isDay(block)) {
                entry.stamp(Stamp.Role.MADE, Stamp.Source.SHOWN, block.text());
            } else if (!isLabel(block)) {
                entry.blocks.add(block);
            }
        }
        EntryEnd.trim(entry);
        boldHeadline(member, entry);
        return entry.freeze();
    }

    /** Whether a block is a paragraph that is only a date, without a clock: above an entry's words it is its day. */
    private static boolean isDay(Block block) {
        return block instanceof Block.Paragraph && DateLine.isDate(block.text()) && !DateLine.hasClock(block.text());
    }

    /** Whether a block is a paragraph that is only a clock, a date with a clock, or page furniture. */
    private static boolean isLabel(Block block) {
        if (!(block instanceof Block.Paragraph)) {
            return false;
        }
        LeadingClock leading = LeadingClock.of(block.text());
        return leading != null && leading.isAlone()
                || PageFurniture.isDropped(block.text())
                || DateLine.isDate(block.text()) && DateLine.hasClock(block.text());
    }

    private void headline(Member member, List<Element> headings, UpdateDraft entry, HtmlBlocks blocks) {
        Element element = member.element();
        for (Element heading : headings) {
            String text = withoutClock(InlineText.of(heading), heading, member);
            boolean foreign = Nesting.isIn(heading, FOREIGN)
                    || isQuoted(heading, element)
                    || LineStyle.words(text) < 3 && Nesting.holds(heading, TIME);
            if (!foreign && !text.isEmpty() && LeadingClock.of(text) == null) {
                if (!text.equals(pageTitle)) {
                    entry.headline = text;
                    blocks.skip(heading);
                }
                return;
            }
        }
    }

    /** Returns the words of a heading without the entry's time and its label, if an element in the heading shows it. */
    private static String withoutClock(String text, Element heading, Member member) {
        for (TimeMark mark : member.marks()) {
            String shown = mark.shown();
            int at = shown == null || mark.element() == heading ? -1 : text.indexOf(shown);
            if (shown != null && at >= 0 && mark.element().parents().contains(heading)) {
                String label = text.substring(0, at);
                boolean labelled = WORD.matcher(label).results().allMatch(word -> DateLine.isLabel(word.group()));
                String rest = text.substring(at + shown.length());
                return PUNCTUATION
                        .matcher(labelled ? rest : label + rest)
                        .replaceAll("")
                        .strip();
            }
        }
        return text;
    }

    private static void author(Element element, List<Element> authors, UpdateDraft entry, HtmlBlocks blocks) {
        for (Element author : authors) {
            String text = InlineText.of(author);
            int words = LineStyle.words(text);
            if (words > 0
                    && words <= AUTHOR_WORDS
                    && author != element
                    && text.chars().noneMatch(Character::isDigit)
                    && !Nesting.holds(author, PARAGRAPH)
                    && !isQuoted(author, element)) {
                entry.author = PUNCTUATION.matcher(text).replaceAll("");
                blocks.skip(author);
                return;
            }
        }
    }

    /** Whether an author is that of a quotation, a post or a comment inside an entry. */
    private static boolean isQuoted(Element author, Element entry) {
        for (Element e = author; e != null && e != entry; e = e.parent()) {
            if (QUOTED.contains(e.normalName()) || HtmlBlocks.isOthers(e)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAuthor(Element element, String property) {
        String names = element.className();
        return !names.isEmpty()
                        && authors.computeIfAbsent(names, n -> AUTHOR.matcher(n).find())
                || property.strip().equalsIgnoreCase("author")
                || element.attr("rel").strip().equalsIgnoreCase("author");
    }

    private void flags(Element element, UpdateDraft entry) {
        flags(element).forEach(entry::flag);
        Element first = element.firstElementChild();
        if (first != null) {
            flags(first).forEach(entry::flag);
        }
        Element parent = element.parent();
        if (parent != null && parent.firstElementChild() == element && element.nextElementSibling() == null) {
            // The flags of a box that holds only this entry are the entry's.
            flags(parent).forEach(entry::flag);
        }
        if (element.attr("data-post-sticky").equals("true")) {
            entry.flag(Update.Flag.PINNED);
        }
    }

    private Set<Update.Flag> flags(Element element) {
        String type = element.attr("data-type");
        String names = type.isEmpty() ? element.className() : element.className() + ' ' + type;
        return names.isEmpty() ? Set.of() : flags.computeIfAbsent(names, n -> flags(n.toLowerCase(Locale.ROOT)));
    }

    private static Set<Update.Flag> flags(String names) {
        Set<Update.Flag> flags = EnumSet.noneOf(Update.Flag.class);
        FLAGS.forEach((flag, pattern) -> {
            if (pattern.matcher(names).find()) {
                flags.add(flag);
            }
        });
        return flags;
    }

    /** Returns the entry's own address: the page's with an element id as its fragment. Null if either is missing. */
    private @Nullable String address(Member member) {
        if (address.isEmpty()) {
            return null;
        }
        for (Element element : member.elements()) {
            if (!element.id().isEmpty()) {
                return address + "#" + element.id();
            }
        }
        return null;
    }

    /**
     * If there is no heading, takes a first line as the headline when it is wholly bold, not a sentence, and followed
     * by words.
     */
    private static void boldHeadline(Member member, UpdateDraft entry) {
        if (entry.headline == null
                && entry.blocks.size() > 1
                && entry.blocks.getFirst() instanceof Block.Paragraph first
                && first.links().isEmpty()
                && LineStyle.isHeadline(first.text())
                && LineStyle.words(first.text()) > (Byline.isName(first.text()) ? 2 : 1)
                && entry.blocks.get(1) instanceof Block.Words
                && member.elements().stream()
                        .anyMatch(e -> STRONG.contains(e.normalName())
                                && InlineText.of(e).equals(first.text()))) {
            entry.headline = first.text();
            entry.blocks.removeFirst();
        }
    }
}
