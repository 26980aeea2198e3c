package app.rundown.read.join;

import app.rundown.model.Block;
import app.rundown.read.page.HtmlBlocks;
import app.rundown.read.page.InlineText;
import app.rundown.read.page.PageIndex;
import app.rundown.read.page.UpdateDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs of updates that a page's data state and that the page shows without a time. The data often have
 * all of them as one string, which has lost its paragraphs, lists, links and captions.
 */
public final class StatedBodies {
    /** How many first words identify a paragraph. */
    private static final int BEGINNING = 6;
    /** A shorter body is not looked for. */
    private static final int FEWEST_WORDS = 12;
    /** The share of an update's words that the part of the page has which shows it. */
    private static final double WHOLE = 0.9;
    /** A paragraph with a smaller share of its words in the update is about something else. */
    private static final double OWN = 0.7;
    /** How far around its first paragraph an update is looked for. */
    private static final int STEPS = 8;
    /** A part of the page with more than this many times the words of an update holds others too. */
    private static final int MOST_TIMES = 2;

    private static final Set<String> PARAGRAPHS = Set.of("p", "li");

    private StatedBodies() {}

    /**
     * Gives updates the blocks that the page shows for them, and takes away headlines that only repeat these.
     *
     * @param stated updates that the page's data state and that were found nowhere in the page
     */
    public static void fill(PageIndex index, List<UpdateDraft> stated) {
        Map<List<String>, UpdateDraft> wanted = new HashMap<>();
        Set<String> firstWords = new HashSet<>();
        for (UpdateDraft entry : stated) {
            List<String> words = SameWords.of(entry.blocks, true);
            if (words.size() >= FEWEST_WORDS) {
                wanted.putIfAbsent(List.copyOf(words.subList(0, BEGINNING)), entry);
                firstWords.add(words.getFirst());
            }
        }
        for (int place = 0; place < index.size() && !wanted.isEmpty(); place++) {
            Element element = index.element(place);
            if (!PARAGRAPHS.contains(element.normalName())) {
                continue;
            }
            List<String> words = SameWords.of(InlineText.of(element));
            if (words.size() >= BEGINNING && firstWords.contains(words.getFirst())) {
                List<String> key = words.subList(0, BEGINNING);
                UpdateDraft entry = wanted.get(key);
                List<Block> blocks = entry == null ? null : blocks(index, place, entry);
                if (entry != null && blocks != null) {
                    entry.blocks = blocks;
                    wanted.remove(key);
                }
            }
        }
        stated.forEach(HeadlineEcho::remove);
    }

    /** Returns the blocks of the smallest part around a paragraph that shows the whole update; null if none does. */
    private static @Nullable List<Block> blocks(PageIndex index, int paragraph, UpdateDraft entry) {
        List<String> said = SameWords.of(entry.blocks, true);
        int place = paragraph;
        for (int step = 0; step < STEPS && place > 0; step++) {
            Element element = index.element(place);
            List<String> seen = SameWords.of(InlineText.of(element));
            if (seen.size() > said.size() * MOST_TIMES) {
                return null;
            }
            if (SameWords.share(said, seen) >= WHOLE) {
                List<Block> blocks = own(HtmlBlocks.ofWhole(element), said, entry.headline);
                List<String> kept = new ArrayList<>();
                blocks.forEach(block -> kept.addAll(SameWords.of(block.text())));
                return SameWords.share(said, kept) >= WHOLE ? blocks : null;
            }
            place = index.parent(place);
        }
        return null;
    }

    /** Returns the blocks without paragraphs that are not the update's: its headline, its byline, its clock. */
    private static List<Block> own(List<Block> blocks, List<String> said, @Nullable String headline) {
        String title = headline == null ? "" : SameWords.letters(headline);
        List<Block> own = new ArrayList<>();
        for (Block block : blocks) {
            boolean other = block instanceof Block.Words
                    && (SameWords.letters(block.text()).equals(title)
                            || SameWords.share(SameWords.of(block.text()), said) < OWN);
            if (!other) {
                own.add(block);
            }
        }
        return own;
    }
}
