package app.rundown.history;

import app.rundown.text.WovenWords;

/**
 * A block of an update with what became of its words: those that went stand where they stood, before those that came.
 *
 * @param block its index among the blocks of the newer version, or {@link app.rundown.model.Update#HEADLINE}; if it is
 *     {@code gone}, among those of the older one
 * @param gone whether the newer version does not have the block at all
 * @param pieces its words, in order
 */
public record Passage(int block, boolean gone, WovenWords pieces) {
    /** Whether anything in it was changed. */
    public boolean isChanged() {
        return !pieces.isSame();
    }
}
