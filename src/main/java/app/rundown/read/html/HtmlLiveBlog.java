package app.rundown.read.html;

import app.rundown.model.Block;
import app.rundown.model.DocumentKind;
import app.rundown.model.Pagination;
import app.rundown.model.Problem;
import app.rundown.model.Stamp;
import app.rundown.read.join.EntryMerger;
import app.rundown.read.join.StatedBodies;
import app.rundown.read.json.EmbeddedJson;
import app.rundown.read.json.LinkedData;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.LiveWords;
import app.rundown.read.page.DocumentFormat;
import app.rundown.read.page.Draft;
import app.rundown.read.page.HtmlBlocks;
import app.rundown.read.page.Nesting;
import app.rundown.read.page.Page;
import app.rundown.read.page.PageIndex;
import app.rundown.read.page.TimeMark;
import app.rundown.read.page.UpdateDraft;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a live blog from HTML. Both the updates that its JSON-LD states and the entries that its markup shows are read,
 * and then joined.
 */
public final class HtmlLiveBlog implements DocumentFormat {
    /** The most blocks in an introduction, without its key points. */
    private static final int INTRODUCTION = 12;

    /** A paragraph with fewer words is not part of an introduction. */
    private static final int INTRODUCTION_WORDS = 8;

    private static final Set<String> APART = Set.of("figure", "aside", "ul", "ol");
    private static final Set<String> LISTS = Set.of("aside", "ul", "ol");
    private static final Set<String> LINKED = Set.of("a", "li", "aside");
    /** With fewer entries, the page is checked for updates that a script would load. */
    private static final int FEW_ENTRIES = 5;
    /** If the number of pages is unknown, JSON-LD with more than this many times the shown entries covers all pages. */
    private static final double ALL_PAGES_FACTOR = 2;
    /** The same factor at least, even where only two pages are known. */
    private static final double LEAST_PAGES_FACTOR = 1.2;

    @Override
    public DocumentKind kind() {
        return DocumentKind.LIVE_BLOG;
    }

    @Override
    public @Nullable Draft read(Page page, boolean asked) {
        if (!page.isMarkup()) {
            return null;
        }
        EarlyEntries early = new EarlyEntries();
        PageIndex index = page.index(early);
        Draft draft = PageHead.draft(index);
        LinkedData data = new LinkedData(index.named("script"));
        data.describe(draft);
        early.keepIf(draft.title, index.frame().baseUri());
        List<UpdateDraft> linked = data.entries(draft.title);
        List<UpdateDraft> marked = Microdata.read(index, page.text());
        boolean sure = asked || data.isLiveBlog() || !marked.isEmpty();
        List<UpdateDraft> stated = marked.size() > linked.size() ? marked : linked;
        boolean called = isCalled(index, draft);
        ShownEntries.Found found = ShownEntries.find(index, draft, stated, called, sure, asked, early);
        List<UpdateDraft> shown = found.entries();
        List<UpdateDraft> joined = EntryMerger.join(stated, shown, draft.problems);
        fillFromPage(index, stated, joined);
        draft.entries.addAll(withEmbedded(index, joined, sure, called, draft));
        if (draft.entries.isEmpty()) {
            return null;
        }
        Pagination part = part(page, draft, stated.size(), shown.size());
        draft.part = part == null ? draft.part : part;
        if (draft.entries.size() < FEW_ENTRIES && stated.isEmpty()) {
            ScriptedUpdates.find(index, "More updates").ifPresent(draft.problems::add);
        } else if (draft.part == null && draft.entries.size() <= shown.size()) {
            ScriptedUpdates.findButton(page.text()).ifPresent(draft.problems::add);
        }
        introduction(index, found.first(), draft);
        BitSet places = new BitSet();
        found.members().forEach(member -> places.set(member.place()));
        RelatedLinks.addTo(index, places, draft);
        FootNotes.addTo(page, found, draft);
        return draft;
    }

    /** Gives updates that were found only in the page's data the paragraphs that the page shows for them. */
    private static void fillFromPage(PageIndex index, List<UpdateDraft> stated, List<UpdateDraft> joined) {
        Set<UpdateDraft> data = Collections.newSetFromMap(new IdentityHashMap<>());
        data.addAll(stated);
        List<UpdateDraft> alone = joined.stream().filter(data::contains).toList();
        if (!alone.isEmpty()) {
            StatedBodies.fill(index, alone);
        }
    }

    /** Whether the title or the address of a page calls it live. */
    private static boolean isCalled(PageIndex index, Draft draft) {
        return LiveWords.areIn(title(index, draft));
    }

    /**
     * Whether a page calls itself a live blog: in its title, its address, its keywords or its data.
     *
     * @param surely whether words that also mean something else, such as "live", do not count
     */
    public static boolean isCalled(PageIndex index, boolean surely) {
        Draft draft = PageHead.draft(index);
        LinkedData data = new LinkedData(index.named("script"));
        data.describe(draft);
        String title = title(index, draft);
        return data.isLiveBlog()
                || (surely ? LiveWords.areSurelyIn(title) : LiveWords.areIn(title))
                || draft.tags.stream().anyMatch(LiveWords::areSurelyIn);
    }

    private static String title(PageIndex index, Draft draft) {
        return draft.title + " " + draft.url + " " + index.frame().title();
    }

    /**
     * Returns why parts of a page that have times are not taken for a live blog, as a sentence without its full stop;
     * null if it has no such parts.
     */
    public static @Nullable String doubt(PageIndex index) {
        Draft draft = PageHead.draft(index);
        return ShownEntries.doubt(index, draft, isCalled(index, draft));
    }

    /** Joins the entries read so far with the data that the page carries for its own scripts, if these hold more. */
    private static List<UpdateDraft> withEmbedded(
            PageIndex index, List<UpdateDraft> read, boolean sure, boolean called, Draft draft) {
        Draft data = EmbeddedJson.find(index.named("script"), sure || called || !read.isEmpty());
        List<UpdateDraft> embedded = data.entries;
        if (!sure && !embedded.isEmpty() && !new StoryEvidence(index, draft, called, embedded, List.of()).isStory()) {
            return read;
        }
        draft.part = read.size() > embedded.size() ? null : data.part;
        if (embedded.size() <= read.size()) {
            return read;
        }
        draft.problems.add(new Problem(
                "the page",
                embedded.size() + " updates come from the data in its scripts; its text shows " + read.size()
                        + " of them."));
        return EntryMerger.join(embedded, read, draft.problems);
    }

    /**
     * Returns what the page says about its other pages; null if its JSON-LD states so many more updates than are shown
     * that it must cover the other pages too.
     */
    private static @Nullable Pagination part(Page page, Draft draft, int stated, int shown) {
        String location = page.index().frame().location();
        Pagination part = Pager.of(page.text(), draft.url == null ? List.of(location) : List.of(location, draft.url));
        boolean whole = part != null
                && shown > 0
                && stated
                        > shown
                                * (part.pages() == 0
                                        ? ALL_PAGES_FACTOR
                                        : Math.max(part.pages() - 1, LEAST_PAGES_FACTOR));
        return whole ? null : part;
    }

    /** Adds the paragraphs and pictures between the title and the first entry. Times shown there are the page's. */
    private static void introduction(PageIndex index, @Nullable Element end, Draft draft) {
        if (end == null) {
            return;
        }
        Element title =
                index.named("h1").stream().filter(e -> e.hasText()).findFirst().orElse(null);
        HeadNotes notes = new HeadNotes(draft);
        if (title != null) {
            notes.addDateAbove(index, title);
        }
        int most = INTRODUCTION;
        int taken = 0;
        boolean inside = title == null;
        int start = Math.max(0, index.place(index.frame().body()));
        for (int place = start; place < index.end(start); place++) {
            Element e = index.element(place);
            if (e == end || draft.introduction.size() >= most) {
                return;
            }
            inside |= e == title;
            if (!inside) {
                continue;
            }
            TimeMark mark = index.mark(place);
            if (mark != null && !isLinked(e)) {
                mark.stated().forEach(text -> draft.stamp(Stamp.Source.ATTRIBUTE, text));
                draft.stamp(Stamp.Source.SHOWN, mark.shown());
            }
            boolean paragraph = e.nameIs("p")
                    && LineStyle.words(e.text()) >= INTRODUCTION_WORDS
                    && !DateLine.isDate(e.text())
                    && !Nesting.isIn(e, APART);
            if (paragraph && place >= taken && !e.parents().contains(end)) {
                draft.introduction.addAll(HtmlBlocks.of(e));
                taken = index.end(place);
            } else if (e.nameIs("figure") && !Nesting.isIn(e, LISTS) && e.parent() != null) {
                HtmlBlocks.ofWhole(e).stream()
                        .filter(Block.Picture.class::isInstance)
                        .forEach(draft.introduction::add);
            } else if (LISTS.contains(e.normalName())
                    && place >= taken
                    && !end.parents().contains(e)) {
                List<Block> points = KeyPoints.of(index, place);
                if (!draft.introduction.containsAll(points)) {
                    draft.introduction.addAll(points);
                    most += points.size();
                }
                taken = points.isEmpty() ? taken : index.end(place);
            } else if (e != title && place >= taken && notes.addIfNote(index, place)) {
                taken = index.end(place);
            }
        }
    }

    private static boolean isLinked(Element e) {
        return Nesting.isIn(e, LINKED);
    }
}
