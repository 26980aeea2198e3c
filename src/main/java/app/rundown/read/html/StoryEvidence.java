package app.rundown.read.html;

import app.rundown.model.Block;
import app.rundown.read.html.TimedMembers.Member;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.LiveWords;
import app.rundown.read.page.Draft;
import app.rundown.read.page.PageIndex;
import app.rundown.read.page.UpdateDraft;
import app.rundown.read.text.TextWords;
import app.rundown.text.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether entries with times are a live blog: one story under one title, told as it goes by one newsroom. No
 * single sign proves it, and lists of news, comments and programmes share some of them. So each sign has a weight, and
 * their sum decides.
 */
final class StoryEvidence {
    /** The least sum of a live blog. */
    private static final int ENOUGH = 3;
    /** The number of entries that are judged. The others are like them, and a page may have 100,000. */
    private static final int SAMPLE = 60;

    /**
     * What a page's title calls it.
     *
     * @param called whether the title or the address calls it live
     * @param surely whether the title does so with words that hardly mean anything else
     * @param listed whether the title has a word for a programme, a forum or the like
     */
    record Title(boolean called, boolean surely, boolean listed) {
        private static final Pattern LISTING =
                Pattern.compile("(?iuU)" + TextTable.anyPatternOf(StoryEvidence.class, "listing-words.tsv"));

        /** Reads a title, which may be missing. */
        static Title of(@Nullable String title, boolean called) {
            return new Title(
                    called,
                    title != null && LiveWords.areSurelyIn(title),
                    title != null && LISTING.matcher(title).find());
        }
    }

    /**
     * One thing that speaks for or against entries being a live blog.
     *
     * @param weight how much: more than 0 speaks for it
     * @param why the reason, as the end of a sentence about the entries
     */
    record Clue(int weight, String why) {}

    private final List<Clue> clues = new ArrayList<>();

    /**
     * Collects the evidence.
     *
     * @param page what the page says about itself
     * @param called whether its title or address calls it live
     * @param entries the entries, not empty
     * @param members their elements, or none if they have no element of their own
     */
    StoryEvidence(PageIndex index, Draft page, boolean called, List<UpdateDraft> entries, List<Member> members) {
        List<UpdateDraft> sample = entries.subList(0, Math.min(SAMPLE, entries.size()));
        Title title = Title.of(page.title, called);
        boolean listing = page.title != null && TextWords.isListing(page.title) && !title.surely();
        if (listing) {
            clues.add(new Clue(-4, "the page lists what is on, or what leaves and arrives"));
        }
        if (called) {
            clues.add(new Clue(2, "the page calls itself live"));
        } else if (title.listed()) {
            clues.add(new Clue(-3, "the page calls itself a programme, a forum or the like"));
        }
        if (called && !listing && ShortStory.is(sample, title.surely())) {
            clues.add(new Clue(3, "they are sentences, the newest first"));
        }
        if (entries.size() < 3) {
            clues.add(new Clue(-2, "they are few"));
        }
        clues.addAll(StoryWords.of(sample, called, page.url));
        clues.addAll(StoryTimes.of(sample, title, page.stamps));
        if (!members.isEmpty()) {
            clues.addAll(StoryMarkup.of(index, members.subList(0, Math.min(SAMPLE, members.size())), page.url));
        }
        if (!members.isEmpty() || !index.frame().body().children().isEmpty()) {
            clues.add(StoryMarkup.share(index, words(entries, members), members));
        }
    }

    /** Counts a sentence above or in the entries that calls them live, on a page that does not do so itself. */
    StoryEvidence announced() {
        clues.add(new Clue(1, "a sentence calls them live"));
        return this;
    }

    private static int words(List<UpdateDraft> entries, List<Member> members) {
        int sum = 0;
        if (members.isEmpty()) {
            for (UpdateDraft entry : entries) {
                for (Block block : entry.blocks) {
                    sum += LineStyle.words(block.text());
                }
            }
        }
        for (Member member : members) {
            sum += member.index().ownWords(member.place());
        }
        return sum;
    }

    private int sum() {
        return clues.stream().mapToInt(Clue::weight).sum();
    }

    /** Whether the evidence is enough. */
    boolean isStory() {
        return sum() >= ENOUGH;
    }

    /**
     * Returns what speaks most against a live blog, as the end of a sentence about the entries; null if nothing does.
     */
    @Nullable
    String doubt() {
        return clues.stream()
                .filter(clue -> clue.weight() < 0)
                .min(Comparator.comparingInt(Clue::weight))
                .map(Clue::why)
                .orElse(null);
    }
}
