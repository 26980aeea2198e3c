package app.rundown.read.join;

import app.rundown.model.Block;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.page.UpdateDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds headlines in a page's data that only repeat an entry's words: many sites fill the field with its clock and the
 * beginning of its text.
 */
final class HeadlineEcho {
    /** A headline with at least this many words that begins the text was made from it. */
    private static final int WORDS = 6;

    private HeadlineEcho() {}

    /**
     * Removes a headline that only repeats the beginning of an entry's words, or its clock. If the first paragraph is
     * the headline and others follow, the headline stays and the paragraph goes.
     */
    static void remove(UpdateDraft entry) {
        String headline = entry.headline;
        if (headline == null || headline.isBlank()) {
            return;
        }
        LeadingClock clock = LeadingClock.of(headline);
        String said = SameWords.letters(clock == null ? headline : clock.rest());
        if (said.isEmpty()) {
            entry.headline = clock == null ? headline : null;
            return;
        }
        if (entry.blocks.isEmpty() || !(entry.blocks.getFirst() instanceof Block.Words first)) {
            return;
        }
        String text = SameWords.letters(first.text());
        if (text.equals(said)) {
            boolean more =
                    entry.blocks.stream().filter(Block.Words.class::isInstance).count() > 1;
            entry.headline = more && first.links().isEmpty() ? first.text() : null;
            if (entry.headline != null) {
                entry.blocks = new ArrayList<>(entry.blocks.subList(1, entry.blocks.size()));
            }
        } else if (text.startsWith(said)) {
            List<String> words = SameWords.of(headline);
            boolean cut = headline.endsWith("…") || headline.endsWith("...");
            entry.headline = clock != null || cut || words.size() >= WORDS ? null : headline;
        }
    }
}
