package app.rundown.timeline;

import app.rundown.model.Block;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folded text of a timeline's updates. It is made when an update is first searched, and kept for the next
 * keystroke.
 */
final class SearchIndex {
    private final Map<String, List<SearchText>> byUpdate = new ConcurrentHashMap<>();

    /**
     * A folded text to search.
     *
     * @param block index among the update's blocks, or {@link Row.Hit#HEADLINE}
     * @param text the text
     * @param hyphened whether any word in it may have a hyphen
     */
    record SearchText(int block, Folded text, boolean hyphened) {
        private static SearchText of(int block, String words) {
            Folded text = Folded.of(words);
            return new SearchText(block, text, text.text().indexOf('-') >= 0);
        }
    }

    /** Returns the headline, the own words and the posts of an update, in reading order. */
    List<SearchText> of(Update update) {
        List<SearchText> known = byUpdate.get(update.id());
        return known != null ? known : byUpdate.computeIfAbsent(update.id(), id -> make(update));
    }

    private static List<SearchText> make(Update update) {
        List<SearchText> made = new ArrayList<>();
        if (update.headline() != null) {
            made.add(SearchText.of(Row.Hit.HEADLINE, update.headline()));
        }
        for (int i = 0; i < update.blocks().size(); i++) {
            Block block = update.blocks().get(i);
            if (block instanceof Block.Words || block instanceof Block.Post) {
                made.add(SearchText.of(i, block.text()));
            }
        }
        return List.copyOf(made);
    }
}
