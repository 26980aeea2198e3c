package app.rundown.ui.timeline;

import java.time.Instant;
import java.util.List;

/**
 * A line of the strip, with a mark at each of some times.
 *
 * @param look the style class of the marks' colour
 * @param times when there is something
 */
public record StripTrack(String look, List<Instant> times) {
    /** Keeps a copy of the list. */
    public StripTrack {
        times = List.copyOf(times);
    }
}
