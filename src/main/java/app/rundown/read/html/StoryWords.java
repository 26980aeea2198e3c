package app.rundown.read.html;

import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.read.html.StoryEvidence.Clue;
import app.rundown.read.line.AgencyPlaces;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.page.UpdateDraft;
import app.rundown.text.TextTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the words and the authors of entries tell about them. A live blog has words of its own, written by few people;
 * comments have an author each, and lists of other pages have headlines and the beginnings of texts.
 */
final class StoryWords {
    /** The average number of words from which entries are prose. */
    private static final int PROSE = 35;

    /** The average number of words from which entries are short posts. */
    private static final int SHORT = 12;
    /** The fewest words in the longest entry of a live blog. */
    private static final int LONGEST = 16;
    /** The most words in a name. */
    private static final int NAME_WORDS = 3;
    /** A link with fewer words at the end of an entry does not lead to what its own headline says. */
    private static final int MORE_WORDS = 5;

    /** One word, as users call themselves, or two that begin as a name does. */
    private static final Pattern NAME = Pattern.compile("\\S{3,}|\\p{Lu}\\S+ \\p{Lu}\\S+");

    private static final Pattern LABEL =
            Pattern.compile("(?iu)" + String.join("|", TextTable.lines(StoryWords.class, "entry-labels.txt")));

    private static final int FEWEST_AUTHORS = 4;
    private static final double MOST = 0.7;

    private StoryWords() {}

    /**
     * Returns what the entries' words tell.
     *
     * @param called whether the page calls itself live
     * @param url the page's address, or null
     */
    static List<Clue> of(List<UpdateDraft> entries, boolean called, @Nullable String url) {
        List<Clue> clues = new ArrayList<>();
        length(entries, clues);
        beginnings(entries, url, clues);
        authors(entries, called, clues);
        if (AgencyPlaces.areMany(entries.stream().map(StoryWords::belowHeadline).toList())) {
            clues.add(new Clue(-8, "each is a report from another place, as those of a news wire are"));
        }
        return clues;
    }

    private static void length(List<UpdateDraft> entries, List<Clue> clues) {
        int sum = 0;
        int longest = 0;
        for (UpdateDraft entry : entries) {
            int words = 0;
            for (Block block : entry.blocks) {
                words += own(block);
            }
            sum += Math.min(words, PROSE * 2);
            longest = Math.max(longest, words);
        }
        int mean = sum / entries.size();
        if (mean < SHORT) {
            clues.add(new Clue(mean < SHORT / 2 ? -3 : -1, "they have hardly any words of their own"));
        } else {
            clues.add(new Clue(mean >= PROSE ? 2 : 1, "they have words of their own"));
        }
        if (longest < LONGEST) {
            clues.add(new Clue(-1, "none of them is longer than a sentence"));
        }
    }

    private static void beginnings(List<UpdateDraft> entries, @Nullable String url, List<Clue> clues) {
        int cut = 0;
        int more = 0;
        int teasers = 0;
        int linked = 0;
        for (UpdateDraft entry : entries) {
            if (entry.blocks.isEmpty()) {
                continue;
            }
            boolean ends = false;
            boolean leads = false;
            for (Block block : entry.blocks) {
                if (block instanceof Block.Words words) {
                    String text = words.text().strip();
                    ends |= text.endsWith("…") || text.endsWith("...") || text.endsWith("…]") || text.endsWith("...]");
                    leads |= PageFurniture.isReadMore(text) || isShortLink(words);
                }
            }
            cut += ends ? 1 : 0;
            more += leads ? 1 : 0;
            linked += isLinked(entry, url) ? 1 : 0;
            teasers += entry.headline == null && entry.blocks.getFirst() instanceof Block.Teaser ? 1 : 0;
        }
        if (cut * 2 > entries.size()) {
            clues.add(new Clue(-3, "they are only the beginnings of texts"));
        }
        if (more * 2 > entries.size()) {
            clues.add(new Clue(-2, "each leads to more on another page"));
        }
        if (teasers * 2 > entries.size()) {
            clues.add(new Clue(-4, "they advertise other articles"));
        } else if (linked * 2 > entries.size()) {
            clues.add(new Clue(-3, "each begins with a link to another page"));
        }
    }

    /** Returns the first words of an entry below its headline, which may be its first paragraph; or an empty text. */
    private static String belowHeadline(UpdateDraft entry) {
        int at = entry.headline == null ? 1 : 0;
        return at < entry.blocks.size() ? entry.blocks.get(at).text() : "";
    }

    /** Whether the first line of an entry is mostly a link that leads away from the page. */
    private static boolean isLinked(UpdateDraft entry, @Nullable String url) {
        if (!(entry.blocks.getFirst() instanceof Block.Words first)
                || LineStyle.words(first.text()) < MORE_WORDS
                || own(first) > 0) {
            return false;
        }
        return first.links().stream()
                .map(Link::url)
                .anyMatch(link -> link != null && !link.startsWith("#") && (url == null || !link.startsWith(url)));
    }

    private static boolean isShortLink(Block.Words words) {
        return words.links().size() == 1
                && words.links().getFirst().text().length() >= words.text().length() - 2
                && LineStyle.words(words.text()) < MORE_WORDS;
    }

    private static void authors(List<UpdateDraft> entries, boolean called, List<Clue> clues) {
        Set<String> authors = new HashSet<>();
        Set<String> names = new HashSet<>();
        int signed = 0;
        int named = 0;
        int headed = 0;
        int shortest = 0;
        for (UpdateDraft entry : entries) {
            if (entry.author != null) {
                signed++;
                authors.add(entry.author);
            }
            if (entry.headline != null) {
                headed++;
                shortest += NAME.matcher(entry.headline).matches() ? 1 : 0;
            } else if (entry.blocks.size() > 1
                    && entry.blocks.getFirst() instanceof Block.Paragraph first
                    && LineStyle.words(first.text()) <= NAME_WORDS
                    && !LABEL.matcher(first.text()).matches()
                    && !LineStyle.isProse(first.text())) {
                named++;
                names.add(first.text());
            }
        }
        int most = (int) Math.ceil(entries.size() * MOST);
        if (signed >= Math.max(most, FEWEST_AUTHORS) && authors.size() >= signed * MOST) {
            clues.add(new Clue(-3, "each has another author, as comments have"));
        } else if (signed >= most && signed > 2 && authors.size() == signed) {
            clues.add(new Clue(-1, "each has another author"));
        } else if (signed == entries.size() && signed >= FEWEST_AUTHORS && authors.size() == 1) {
            clues.add(new Clue(3, "one author signs them all"));
        } else if (signed >= most && authors.size() * 2 <= signed) {
            clues.add(new Clue(1, "few authors sign them"));
        }
        if (named >= Math.max(most, 2) && names.size() > named / 2) {
            boolean apart = named >= FEWEST_AUTHORS && names.size() >= named * MOST;
            clues.add(new Clue(apart ? -3 : -2, "each begins with a name, as comments do"));
        }
        if (headed >= most && shortest >= headed * MOST && !(called && signed == 0)) {
            // A live blog may have headings of one word.
            clues.add(new Clue(-2, "their headings are names"));
        }
    }

    /** Returns how many words of a block are the entry's own: not mostly links. */
    private static int own(Block block) {
        if (block instanceof Block.Post post) {
            return Math.min(LineStyle.words(post.text()), SHORT);
        }
        if (!(block instanceof Block.Words words)) {
            return 0;
        }
        int linked = 0;
        for (Link link : words.links()) {
            linked += link.text().length();
        }
        return linked * 2 > words.text().length() ? 0 : LineStyle.words(words.text());
    }
}
