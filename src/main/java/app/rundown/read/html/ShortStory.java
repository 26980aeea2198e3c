package app.rundown.read.html;

import app.rundown.model.Block;
import app.rundown.read.line.LineStyle;
import app.rundown.read.page.UpdateDraft;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Recognises entries of a few words each that can hardly be anything but a live blog, if the page calls itself live:
 * sentences, the newest first. Programmes run forward, and lists of songs and of news have no full stops.
 */
final class ShortStory {
    /** A word with a small letter behind the first: songs and names have capitals. */
    private static final Pattern SMALL = Pattern.compile("\\p{L}\\h+\\p{Ll}");
    /** The fewest entries. */
    private static final int FEWEST = 3;

    private ShortStory() {}

    /**
     * Whether entries are sentences, each older than the one before on its day.
     *
     * @param surely whether the page calls itself a live blog with words that hardly mean anything else: then entries
     *     without a full stop count too, if they are not written as titles and names are
     */
    static boolean is(List<UpdateDraft> entries, boolean surely) {
        StoryTime newer = null;
        int falls = 0;
        for (UpdateDraft entry : entries) {
            StoryTime time = StoryTime.of(entry);
            // A day may stand above its entries, and the clocks begin again.
            boolean apart = newer != null && time.minutes() == null && !Objects.equals(time.day(), newer.day());
            if (newer != null && !apart && !isOlder(time, newer) || !isSentence(entry, surely)) {
                return false;
            }
            falls += newer == null || apart ? 0 : 1;
            newer = time;
        }
        return entries.size() >= FEWEST && falls * 2 >= entries.size();
    }

    private static boolean isOlder(StoryTime time, StoryTime newer) {
        return time.minutes() != null && newer.minutes() != null
                ? time.minutes() < newer.minutes()
                : time.ago() == null && time.clock() >= 0 && time.clock() < newer.clock();
    }

    private static boolean isSentence(UpdateDraft entry, boolean surely) {
        List<Block> blocks = entry.blocks;
        return !blocks.isEmpty()
                && blocks.getLast() instanceof Block.Words words
                && words.links().isEmpty()
                && LineStyle.words(words.text()) > 1
                && (LineStyle.isProse(words.text())
                        || surely && SMALL.matcher(words.text()).find());
    }
}
