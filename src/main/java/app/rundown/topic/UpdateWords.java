package app.rundown.topic;

import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.List;

/**
 * What an update itself says, as words: its headline and its own blocks, without captions, teasers and embeds, unless
 * it speaks through its posts.
 *
 * @param update the update
 * @param pieces the headline first
 */
record UpdateWords(Update update, List<Piece> pieces) {

    /**
     * Returns what an update says.
     *
     * @param opening the words that many updates of the page begin with, and that say nothing of one; may be empty
     */
    static UpdateWords of(Update update, String opening, Forms known) {
        List<Piece> pieces = new ArrayList<>();
        update.forEachText(
                update.speaksThroughPosts(), (block, text) -> pieces.add(piece(block, text, opening, known)));
        return new UpdateWords(update, pieces);
    }

    private static Piece piece(int block, String text, String opening, Forms known) {
        boolean masked = !opening.isEmpty() && text.startsWith(opening);
        return Piece.of(block, text, masked ? opening.length() : 0, known);
    }

    /** Returns the number of its words. */
    int size() {
        return pieces.stream().mapToInt(Piece::size).sum();
    }
}
