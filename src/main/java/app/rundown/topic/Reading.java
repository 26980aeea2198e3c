package app.rundown.topic;

import app.rundown.model.Block;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.List;

/**
 * What an update itself says, piece by piece: its headline and its own words, not what captions, teasers and embeds
 * say.
 *
 * @param update the update
 * @param parts the headline first
 */
record Reading(Update update, List<Part> parts) {

    /**
     * A headline or a paragraph.
     *
     * @param isHeadline which of them
     * @param original the text as written
     * @param folded the same, to be compared
     */
    record Part(boolean isHeadline, String original, Folded folded) {
        private static Part of(boolean isHeadline, String text) {
            return new Part(isHeadline, text, Folded.of(text));
        }
    }

    /** Reads an update. */
    static Reading of(Update update) {
        List<Part> parts = new ArrayList<>();
        if (update.headline() != null) {
            parts.add(Part.of(true, update.headline()));
        }
        update.blocks().stream()
                .filter(Block.Words.class::isInstance)
                .forEach(block -> parts.add(Part.of(false, block.text())));
        return new Reading(update, List.copyOf(parts));
    }
}
