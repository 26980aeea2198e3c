package app.rundown.ui.state;

import app.rundown.timeline.TimelineEntry;
import java.util.List;
import java.util.Optional;

/** Finds the next starred update among those that are shown. */
final class StarNavigation {
    private StarNavigation() {}

    /**
     * Returns the state that goes to the next ({@code +1}) or the previous ({@code -1}) starred update. After the last
     * comes the first. Empty if no starred update is shown.
     */
    static Optional<State> step(State now, int step) {
        List<String> shown =
                now.shown().entries().stream().map(TimelineEntry::id).toList();
        int at = shown.indexOf(now.update());
        int from = at < 0 && step < 0 ? shown.size() : at;
        for (int i = 1; i <= shown.size(); i++) {
            String id = shown.get(Math.floorMod(from + i * step, shown.size()));
            if (now.starred().contains(id)) {
                return Optional.of(now.revealing(id));
            }
        }
        return Optional.empty();
    }
}
