package app.rundown.ui.opening;

import app.rundown.history.CaptureMatch;
import app.rundown.history.History;
import app.rundown.history.HistoryIndex;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.text.Folded;
import app.rundown.user.Noted;
import app.rundown.user.QuoteKey;
import app.rundown.user.UpdateKey;
import app.rundown.user.UpdateKeys;
import app.rundown.user.UserData;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which captures of a live blog are let go when a newer one comes: the oldest, as many as are too many. One that alone
 * has an update stays, for what was read must not vanish; so does one by which alone something is found that the user
 * added.
 */
final class OldCaptures {
    /** So many updates of all captures of a live blog fit into the memory, whatever the user wishes. */
    private static final int MOST_UPDATES = 100_000;
    /** The newest capture must stay, so that the next one can be compared with it. */
    private static final int LEAST = 2;

    private OldCaptures() {}

    /**
     * Returns the ids of the captures to close before another one joins them.
     *
     * @param next the capture that comes
     * @param known the histories of the open documents
     * @param open the open documents
     * @param most how many captures the user wants to keep, the next one among them
     */
    static Set<String> before(
            AnalysedDocument next, HistoryIndex known, List<AnalysedDocument> open, int most, UserData added) {
        History history = known.histories().stream()
                .filter(one -> CaptureMatch.of(one.newest(), next).verdict() == CaptureMatch.Verdict.SAME)
                .findFirst()
                .orElse(null);
        Set<String> gone = new HashSet<>();
        if (history == null) {
            return gone;
        }
        List<AnalysedDocument> captures = history.captures();
        int updates = next.document().updates().size()
                + captures.stream().mapToInt(OldCaptures::size).sum();
        Document newest = history.newest().document();
        for (int i = 0; i < captures.size() - 1; i++) {
            int left = captures.size() + 1 - gone.size();
            if (left <= Math.max(LEAST, most) && updates <= MOST_UPDATES) {
                break;
            }
            if (history.onlyIn(i).isEmpty() && !isNeeded(captures.get(i).document(), newest, added)) {
                gone.add(captures.get(i).document().id());
                updates -= size(captures.get(i));
            }
        }
        return gone;
    }

    private static int size(AnalysedDocument capture) {
        return capture.document().updates().size();
    }

    /** Whether the user starred, noted or corrected an update as this capture has it, and the newest has it not so. */
    private static boolean isNeeded(Document capture, Document newest, UserData added) {
        UpdateKeys old = new UpdateKeys(capture);
        UpdateKeys now = new UpdateKeys(newest);
        return Stream.of(
                        added.stars(capture),
                        added.notes().of(capture).keySet(),
                        added.corrections().of(capture).keySet())
                .flatMap(Set::stream)
                .anyMatch(on -> has(old, on) && !has(now, on));
    }

    private static boolean has(UpdateKeys keys, Noted on) {
        return switch (on) {
            case UpdateKey update -> !keys.find(update).isEmpty();
            case QuoteKey(UpdateKey update, String words, int nth) ->
                update != null
                        && keys.find(update).stream()
                                .anyMatch(found -> Folded.key(found.text()).contains(words));
        };
    }
}
