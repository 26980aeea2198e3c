package app.rundown.read.html;

import app.rundown.read.html.StoryEvidence.Clue;
import app.rundown.read.html.TimedMembers.Member;
import app.rundown.read.line.LineStyle;
import app.rundown.read.page.PageIndex;
import app.rundown.read.page.TimeMark;
import app.rundown.text.TextTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the markup around entries tells about them: names of classes (from the table {@code story-clues.tsv}), kinds of
 * schema.org items, headings that are links, and how much of the page's prose they hold.
 */
final class StoryMarkup {
    private static final Map<String, Pattern> NAMES = TextTable.rows(StoryMarkup.class, "story-clues.tsv").stream()
            .collect(Collectors.toMap(
                    List::getFirst,
                    row -> Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    private static final Pattern OTHER_ITEM = Pattern.compile(
            "(?i).*schema.org/(?:Comment|UserComments|Answer|Question|Review|DiscussionForumPosting|Event|\\w*Event"
                    + "|JobPosting|Product|Recipe|VideoObject|PodcastEpisode|HowToStep|NewsArticle|Article)");
    /** The time at which something begins, and that at which it ends. */
    private static final Pattern SPAN =
            Pattern.compile("\\d{1,2}[:.h]\\d\\d ?(?:\\p{L}{1,4}\\.?)? ?[-–—] ?\\d{1,2}[:.h]\\d\\d");
    /** How HTML and microformats mark the author of an entry. */
    private static final Pattern AUTHOR = Pattern.compile("(?:^|\\s)(?:author|[pu]-author|h-card)(?:$|\\s)");
    /** In how many characters of an entry its time is looked for. */
    private static final int BEGINNING = 60;
    /** How far above the entries a class can be about them. */
    private static final int LEVELS = 3;
    /** A link with fewer words is no headline. */
    private static final int HEADLINE_WORDS = 4;
    /** The most characters of a time and a label before a headline. */
    private static final int LABEL = 48;
    /** A paragraph with fewer words is no prose. */
    private static final int PROSE_WORDS = 12;

    private final PageIndex index;
    private final List<Member> members;
    private final @Nullable String url;
    private final List<Clue> clues = new ArrayList<>();
    /** For each name and sort, whether it fits: entries repeat their names. */
    private final Map<String, Boolean> known = new HashMap<>();

    private StoryMarkup(PageIndex index, List<Member> members, @Nullable String url) {
        this.index = index;
        this.members = members;
        this.url = url;
    }

    /**
     * Returns what the markup of entries tells.
     *
     * @param url the page's address, or null
     */
    static List<Clue> of(PageIndex index, List<Member> members, @Nullable String url) {
        StoryMarkup markup = new StoryMarkup(index, members, url);
        markup.around();
        markup.items();
        markup.inside();
        return markup.clues;
    }

    /** The names of the elements around the entries, and of the entries themselves. */
    private void around() {
        Element first = members.getFirst().element();
        boolean live = isAll("live");
        boolean talk = isAll("talk");
        boolean list = isAll("list");
        Element around = first.parent();
        boolean feed = false;
        for (int i = 0; i < LEVELS && around != null && !around.nameIs("body") && !around.nameIs("main"); i++) {
            live |= is("live", around);
            talk |= i < 2 && is("talk", around);
            list |= i < 2 && is("list", around);
            feed |= around.attr("role").equalsIgnoreCase("feed");
            around = around.parent();
        }
        if (first.closest("aside, footer") != null) {
            clues.add(new Clue(-3, "they stand beside the page's own words"));
        }
        if (live) {
            clues.add(new Clue(2, "the page's markup calls them live"));
        }
        if (feed) {
            clues.add(new Clue(2, "the page's markup calls them a feed"));
        }
        if (talk) {
            clues.add(new Clue(-3, "the page's markup calls them comments or answers"));
        }
        if (list) {
            clues.add(new Clue(-2, "the page's markup calls them cards or a list"));
        }
    }

    private boolean isAll(String sort) {
        int fits = 0;
        for (Member member : members) {
            fits += is(sort, member.element()) ? 1 : 0;
        }
        return fits * 2 > members.size();
    }

    private boolean is(String sort, Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Pattern pattern = NAMES.get(sort);
        String names = element.className() + ' ' + element.id();
        return pattern != null
                && names.length() > 1
                && known.computeIfAbsent(
                        sort + names, k -> pattern.matcher(names).find());
    }

    private void items() {
        int other = 0;
        int updates = 0;
        for (Member member : members) {
            Element element = member.element();
            Element inner = element.firstElementChild();
            updates += element.attr("itemprop").equals("liveBlogUpdate") ? 1 : 0;
            other += isOther(element) || inner != null && isOther(inner) ? 1 : 0;
        }
        if (updates * 2 > members.size()) {
            clues.add(new Clue(5, "the page states that they are updates of a live blog"));
        } else if (other * 2 > members.size()) {
            clues.add(new Clue(-3, "the page states that they are something else"));
        }
    }

    private static boolean isOther(Element element) {
        return element.hasAttr("itemtype")
                && OTHER_ITEM.matcher(element.attr("itemtype")).matches();
    }

    /** Headings that are links to other pages; names of comments or lengths inside the entries. */
    private void inside() {
        int linked = 0;
        int talk = 0;
        int lengths = 0;
        int spans = 0;
        for (Member member : members) {
            boolean away = member.element().nameIs("a") && isAway(member.element(), member);
            boolean talks = false;
            for (Element inside : member.elements()) {
                if (!away && isHeading(inside)) {
                    Element link = inside.selectFirst("a[href]");
                    link = link == null ? inside.closest("a[href]") : link;
                    away = link != null && isAway(link, member);
                }
                away = away || inside.nameIs("a") && inside.hasAttr("href") && isHeadline(inside, member);
                talks = talks || inside != member.element() && is("talk", inside) && !inside.nameIs("a");
            }
            linked += away ? 1 : 0;
            spans += isSpan(member) ? 1 : 0;
            talk += talks ? 1 : 0;
            lengths += member.marks().stream().anyMatch(mark -> isLength(mark)) ? 1 : 0;
        }
        if (linked * 2 > members.size()) {
            clues.add(new Clue(-4, "their headlines are links to other pages"));
        }
        if (talk * 3 > members.size() * 2) {
            clues.add(new Clue(-2, "the page's markup has comments or answers in them"));
        }
        if (lengths * 2 > members.size()) {
            clues.add(new Clue(-4, "their clocks are lengths or scores"));
        }
        if (spans * 2 > members.size()) {
            clues.add(new Clue(-3, "each has the times of a beginning and an end, as in a programme"));
        }
    }

    /** Whether a link of several words opens an entry, after its time or a label, and leads to another page. */
    private boolean isHeadline(Element link, Member member) {
        if (!isAway(link, member) || isOfPost(link, member)) {
            return false;
        }
        String words = link.text();
        return LineStyle.words(words) >= HEADLINE_WORDS
                && member.element().text().lastIndexOf(words, LABEL) >= 0;
    }

    /** Whether a link leads to an entry's author, or is the entry's time, which leads to the entry alone. */
    private static boolean isOfPost(Element link, Member member) {
        return AUTHOR.matcher(link.attr("rel") + ' ' + link.className()).find()
                || member.marks().stream().anyMatch(mark -> mark.element().closest("a") == link);
    }

    private static boolean isSpan(Member member) {
        String text = member.element().text();
        return SPAN.matcher(text.substring(0, Math.min(text.length(), BEGINNING)))
                .find();
    }

    private boolean isLength(TimeMark mark) {
        Element parent = mark.element().parent();
        return is("length", mark.element()) || parent != null && is("length", parent);
    }

    private static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    /** Whether a link leads to another page, which is neither this page nor a part of it. */
    private boolean isAway(Element link, Member member) {
        String href = link.attr("href").strip();
        if (href.isEmpty() || href.startsWith("#") || href.startsWith("?") || href.startsWith("javascript:")) {
            return false;
        }
        String id = member.element().id();
        if (!id.isEmpty() && href.endsWith('#' + id)) {
            return false;
        }
        String own = path(url);
        return own.length() <= 1 || !path(href).startsWith(own);
    }

    /** Returns the path of an address, without its file's ending. */
    private static String path(@Nullable String address) {
        if (address == null) {
            return "";
        }
        String path = address.replaceFirst("^(?:https?:)?//[^/]*", "").replaceFirst("[?#].*$", "");
        return path.replaceFirst("\\.\\w{3,5}$", "").replaceFirst("/$", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Returns what it tells how much of the page's prose the entries hold. A live blog is most of its page; comments
     * and cards stand beside an article.
     *
     * @param words how many own words the entries have
     * @param first the place of the first entry, or -1
     * @param members the entries' elements, if they have any
     */
    static Clue share(PageIndex index, int words, List<Member> members) {
        int outside = 0;
        int next = 0;
        for (int place = 0; place < index.size(); place++) {
            if (next < members.size() && place == members.get(next).place()) {
                place = Math.max(place, index.end(place) - 1);
                next++;
                continue;
            }
            if (index.name(place).equals("p") && index.ownWords(place) >= PROSE_WORDS) {
                outside += index.ownWords(place);
            }
        }
        outside = members.isEmpty() ? Math.max(0, outside - words) : outside;
        double share = words / (double) Math.max(1, words + outside);
        int weight = share >= 0.9 ? 2 : share >= 0.6 ? 1 : share >= 0.4 ? 0 : share >= 0.2 ? -2 : -3;
        return new Clue(weight, weight > 0 ? "they are most of the page" : "most of the page's text is not theirs");
    }
}
