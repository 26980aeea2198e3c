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
final class Haystacks {
    private final Map<String, List<Haystack>> byUpdate = new ConcurrentHashMap<>();

    /**
     * A folded text to search.
     *
     * @param block index among the update's blocks, or {@link Row.Hit#HEADLINE}
     * @param text the text
     */
    record Haystack(int block, Folded text) {}

    /** Returns the headline and the own words of an update, in reading order. */
    List<Haystack> of(Update update) {
        List<Haystack> known = byUpdate.get(update.id());
        return known != null ? known : byUpdate.computeIfAbsent(update.id(), id -> make(update));
    }

    private static List<Haystack> make(Update update) {
        List<Haystack> made = new ArrayList<>();
        if (update.headline() != null) {
            made.add(new Haystack(Row.Hit.HEADLINE, Folded.of(update.headline())));
        }
        for (int i = 0; i < update.blocks().size(); i++) {
            if (update.blocks().get(i) instanceof Block.Words words) {
                made.add(new Haystack(i, Folded.of(words.text())));
            }
        }
        return List.copyOf(made);
    }
}
