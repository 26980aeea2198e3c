package app.rundown.topic;

import app.rundown.model.Block;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.List;

/**
 * What an update itself says, part by part: its headline and its own words, without captions, teasers and embeds,
 * unless it speaks through its posts.
 *
 * @param update the update
 * @param parts the headline first
 * @param words the words of all parts
 */
record UpdateText(Update update, List<Part> parts, WordBits words) {

    /**
     * A headline or a paragraph.
     *
     * @param isHeadline whether it is the headline
     * @param original the text as written
     * @param folded the same text, ready to be compared
     * @param words its words
     */
    record Part(boolean isHeadline, String original, Folded folded, WordBits words) {
        private static Part of(boolean isHeadline, String text) {
            Folded folded = Folded.of(text);
            return new Part(isHeadline, text, folded, WordBits.ofText(folded.text()));
        }
    }

    /** Returns what an update says. */
    static UpdateText of(Update update) {
        List<Part> parts = new ArrayList<>();
        if (update.headline() != null) {
            parts.add(Part.of(true, update.headline()));
        }
        boolean posts = update.speaksThroughPosts();
        update.blocks().stream()
                .filter(block -> block instanceof Block.Words || posts && block instanceof Block.Post)
                .forEach(block -> parts.add(Part.of(false, block.text())));
        return new UpdateText(
                update, List.copyOf(parts), parts.stream().map(Part::words).reduce(WordBits.NONE, WordBits::and));
    }
}
