package app.rundown.ui;

import app.rundown.timeline.Entry;
import java.util.List;
import java.util.Optional;

/** The way from one starred update that is shown to the next. */
final class StarWalk {
    private StarWalk() {}

    /**
     * At the next ({@code +1}) or the previous ({@code -1}) one, round and round. Nothing where no starred update is
     * shown.
     */
    static Optional<State> step(State now, int step) {
        List<String> shown = now.shown().entries().stream().map(Entry::id).toList();
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
