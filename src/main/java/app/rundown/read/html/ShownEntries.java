package app.rundown.read.html;

import app.rundown.read.html.TimedMembers.Member;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LiveWords;
import app.rundown.read.page.Draft;
import app.rundown.read.page.PageIndex;
import app.rundown.read.page.UpdateDraft;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the entries that a page shows, and takes only those that {@link StoryEvidence} shows to be a live blog. */
final class ShownEntries {
    /**
     * The entries of a page.
     *
     * @param entries the entries in order
     * @param members their elements, or none if they have no element of their own
     * @param first the element in which the first one begins, or null
     */
    record Found(
            List<UpdateDraft> entries,
            List<Member> members,
            @Nullable Element first) {
        private static final Found NOTHING = new Found(List.of(), List.of(), null);
    }

    /** The most words in a date with its clock. */
    private static final int DATE_WORDS = 12;
    /** The fewest entries among paragraphs without markup. */
    private static final int FEWEST = 3;

    private ShownEntries() {}

    /**
     * Returns the entries that a page shows; none if they are not credible.
     *
     * @param page what the page says about itself; gets a problem if entries were left out
     * @param stated the updates that its data state
     * @param called whether its title or address calls it live
     * @param sure whether it needs no evidence, because the page states that it is a live blog or the user does
     * @param asked whether the user does, so that little is enough
     * @param early entries that were read already
     */
    static Found find(
            PageIndex index,
            Draft page,
            List<UpdateDraft> stated,
            boolean called,
            boolean sure,
            boolean asked,
            EarlyEntries early) {
        EntryReader reader = new EntryReader(page.title, index.frame().baseUri(), early);
        Set<Element> others = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Integer> sizes = new HashSet<>();
        Iterator<List<Member>> lists = TimedMembers.find(index, asked).iterator();
        while (lists.hasNext()) {
            List<Member> members = PinnedMembers.with(lists.next(), stated, index);
            List<UpdateDraft> entries = reader.read(members);
            if (!entries.isEmpty() && (sure || new StoryEvidence(index, page, called, entries, members).isStory())) {
                reader.leftOut().ifPresent(page.problems::add);
                return new Found(entries, members, firstWithWords(members));
            }
            sizes.add(members.size());
            members.forEach(member -> others.add(member.shell()));
        }
        if (!stated.isEmpty()) {
            return Found.NOTHING;
        }
        FlowEntries.Found flow = FlowEntries.find(index.html().body(), called, asked);
        boolean other = isOther(flow, others, sizes);
        boolean taken = !flow.entries().isEmpty()
                && (sure || !other && new StoryEvidence(index, page, called, flow.entries(), List.of()).isStory());
        if (taken) {
            Found more = lines(index, page, called, sure, flow.entries(), others, sizes);
            return more.entries().isEmpty() ? new Found(flow.entries(), List.of(), flow.first()) : more;
        }
        List<Member> few = called ? TimedMembers.find(index, true).findFirst().orElse(List.of()) : List.of();
        List<UpdateDraft> told = reader.read(few);
        boolean surely = page.title != null && LiveWords.areSurelyIn(page.title);
        if (ShortStory.is(told, surely) && new StoryEvidence(index, page, true, told, few).isStory()) {
            return new Found(told, few, few.getFirst().shell());
        }
        List<Member> feed = called || asked ? FeedMembers.find(index) : List.of();
        List<UpdateDraft> entries = reader.read(feed);
        return entries.size() < 2 || !asked && !new StoryEvidence(index, page, called, entries, feed).isStory()
                ? lines(index, page, called, sure, List.of(), others, sizes)
                : new Found(entries, feed, feed.getFirst().shell());
    }

    /**
     * Returns the element of the first entry. The date of the page may stand above it as if it were one without words.
     */
    private static Element firstWithWords(List<Member> members) {
        return members.stream()
                .filter(member -> member.index().ownWords(member.place()) > DATE_WORDS
                        || !DateLine.isDate(member.element().text()))
                .findFirst()
                .orElse(members.getFirst())
                .shell();
    }

    /** Whether entries among paragraphs were found to be no live blog as elements: then they are none. */
    private static boolean isOther(FlowEntries.Found flow, Set<Element> others, Set<Integer> sizes) {
        Element first = flow.first();
        return first == null || flow.loose()
                ? sizes.contains(flow.entries().size())
                : others.contains(first) || first.parents().stream().anyMatch(others::contains);
    }

    /**
     * Returns the entries of a page whose paragraphs are read as lines, if they are more than those known, or have
     * headlines that these lack.
     */
    private static Found lines(
            PageIndex index,
            Draft page,
            boolean called,
            boolean sure,
            List<UpdateDraft> known,
            Set<Element> others,
            Set<Integer> sizes) {
        FlatEntries lines = FlatEntries.of(index.html().body(), called);
        if (lines == null || lines.size() < Math.max(known.size(), FEWEST)) {
            return Found.NOTHING;
        }
        boolean live = called || lines.isSurelyLive();
        FlowEntries.Found found = lines.found();
        if (lines.size() == known.size() && (headlines(known) > 0 || headlines(found.entries()) * 2 <= known.size())) {
            return Found.NOTHING;
        }
        StoryEvidence evidence = new StoryEvidence(index, page, live, found.entries(), List.of());
        boolean told = sure
                || !isOther(found, others, sizes)
                        && (lines.isGame() || FlowEntries.isCredible(found.entries(), live))
                        && (lines.isAnnounced() && !live ? evidence.announced() : evidence).isStory();
        return told ? new Found(found.entries(), List.of(), found.first()) : Found.NOTHING;
    }

    private static long headlines(List<UpdateDraft> entries) {
        return entries.stream().filter(entry -> entry.headline != null).count();
    }

    /**
     * Returns why the likeliest entries of a page are not taken for a live blog, as a sentence about them without its
     * full stop; null if the page has none.
     */
    static @Nullable String doubt(PageIndex index, Draft page, boolean called) {
        EntryReader reader = new EntryReader(page.title, index.frame().baseUri(), new EarlyEntries());
        List<Member> members = TimedMembers.find(index, false).findFirst().orElse(List.of());
        List<UpdateDraft> entries = reader.read(members);
        if (entries.isEmpty()) {
            members = List.of();
            entries = FlowEntries.find(index.html().body(), called, false).entries();
        }
        if (entries.isEmpty() && called) {
            // A page that calls itself live may have entries of a few words.
            members = TimedMembers.find(index, true).findFirst().orElse(List.of());
            entries = reader.read(members);
        }
        String why = entries.isEmpty() ? null : new StoryEvidence(index, page, called, entries, members).doubt();
        return why == null
                ? null
                : "it has " + entries.size() + " parts with times, but they do not seem to be a live blog: " + why;
    }
}
