package app.rundown.read.html;

import app.rundown.read.line.LineStyle;
import app.rundown.read.page.Draft;
import app.rundown.read.page.HtmlHead;
import app.rundown.read.page.InlineText;
import app.rundown.read.page.PageIndex;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says about itself. Its title is the headline of the story among what the page offers as one: the
 * first heading may be the site's name or a section, and the page's title may be that of a frame; what two of them have
 * in common is the story's.
 */
public final class PageHead {
    /** Two titles agree if this share of the shorter one's words is in the other. */
    private static final double AGREE = 0.6;
    /** A heading with fewer words must agree with another title. */
    private static final int FEW_WORDS = 4;
    /** What parts the headline from the names of section and outlet in a page's title. */
    private static final Pattern PARTS =
            Pattern.compile("\\s+[|\u00b7\u2022\u2014\u2013\u00bb\u203a-]+\\s+|\\s*\\|\\s*");
    /** Titles that say nothing about the story: those of frames and templates. */
    private static final Set<String> EMPTY =
            Set.of("default", "untitled", "document", "page", "home", "index", "title");

    private static final Pattern HEADER = Pattern.compile("(?i)(?:^|[\\s_-])header(?:$|[\\s_-])");
    private static final Pattern TITLED = Pattern.compile("(?i)(?:^|[\\s_-])(?:mso)?title(?:$|[\\s_-])");
    /** The most words in a box at the top of a page that is its title. */
    private static final int HEADER_WORDS = 16;

    private PageHead() {}

    /** Returns a draft with what the page says about itself: all that {@link HtmlHead} reads, and its title. */
    public static Draft draft(PageIndex index) {
        Draft draft = new Draft();
        HtmlHead.read(index, draft);
        draft.title = title(index);
        return draft;
    }

    /** Returns the page's title, or null if nothing in it is one. */
    public static @Nullable String title(PageIndex index) {
        List<String> headings = index.named("h1").stream()
                .map(InlineText::of)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        String shared = meta(index, "og:title");
        String network = shared == null ? meta(index, "twitter:title") : shared;
        String head = index.frame().title().strip();
        String heading = headings.isEmpty() && network == null ? headingInstead(index.frame(), words(head)) : null;
        return heading == null ? of(headings, network, head) : heading;
    }

    /**
     * Returns the title in a page without a heading: the paragraph that a word processor calls so, if the page has no
     * title, or the words of the box at its top, if the title is that of the program that wrote the page: none of its
     * words is in the page. Null if the title is the page's own, or if there is no such box.
     */
    private static @Nullable String headingInstead(Document page, Set<String> title) {
        Element box = page.body()
                .getElementsByAttributeValueMatching("class", title.isEmpty() ? TITLED : HEADER)
                .first();
        String text = box == null ? "" : InlineText.of(box);
        boolean heading = !text.isEmpty() && LineStyle.words(text) <= HEADER_WORDS;
        return heading && Collections.disjoint(title, words(page.body().text())) ? text : null;
    }

    private static @Nullable String of(List<String> headings, @Nullable String shared, String head) {
        for (String heading : headings) {
            boolean leads = PARTS.split(head)[0].equals(heading);
            if (leads || shared != null && agree(heading, shared) || !head.isEmpty() && agree(heading, head)) {
                return heading;
            }
        }
        String only = headings.size() == 1 ? headings.getFirst() : null;
        if (only != null && LineStyle.words(only) >= FEW_WORDS) {
            return only;
        }
        if (shared != null && !isEmpty(shared)) {
            return head.isEmpty() || !head.startsWith(story(shared)) ? shared : story(shared);
        }
        String story = story(head);
        if (LineStyle.words(story) >= FEW_WORDS || headings.isEmpty()) {
            return isEmpty(story) ? null : story;
        }
        return headings.getFirst();
    }

    private static boolean isEmpty(String title) {
        return title.isBlank() || EMPTY.contains(title.strip().toLowerCase(Locale.ROOT));
    }

    /** Returns a page's title without the names of section and outlet: the part with the most words. */
    private static String story(String title) {
        String[] parts = PARTS.split(title);
        String longest = Arrays.stream(parts)
                .reduce((a, b) -> LineStyle.words(b) > LineStyle.words(a) ? b : a)
                .orElse(title);
        // A dash may stand within the headline: only short parts at the end are names.
        int end = title.indexOf(longest) + longest.length();
        return LineStyle.words(longest) < FEW_WORDS
                ? title
                : title.substring(0, end).strip();
    }

    /** Whether most words of the shorter title are in the other. A single word agrees only with itself. */
    private static boolean agree(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        int fewer = Math.min(words.size(), others.size());
        long same = words.stream().filter(others::contains).count();
        return fewer >= FEW_WORDS - 1 && same >= fewer * AGREE || !words.isEmpty() && words.equals(others);
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static @Nullable String meta(PageIndex index, String name) {
        for (Element meta : index.named("meta")) {
            String property = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            if (property.strip().equalsIgnoreCase(name) && !meta.attr("content").isBlank()) {
                return meta.attr("content").strip();
            }
        }
        return null;
    }
}
