package app.rundown.ui.lanes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the keyboard goes in the lanes: up and down in one of them, left and right to what was said about then. */
final class LaneWalk {
    private final List<List<Spot>> lanes = new ArrayList<>();
    private final Map<String, List<Spot>> quotes = new HashMap<>();
    private final Map<String, Spot> updates = new HashMap<>();

    /**
     * A quote in a lane.
     *
     * @param row the index of its row
     * @param index its index among all of its lane
     */
    record Spot(int row, int lane, int index, LaneItem item) {}

    /** Finds the quotes of some rows. */
    LaneWalk(List<LaneRow> rows, int count) {
        for (int lane = 0; lane < count; lane++) {
            lanes.add(new ArrayList<>());
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) instanceof LaneRow.Moment moment) {
                for (int lane = 0; lane < count; lane++) {
                    for (LaneItem item : moment.cells().get(lane)) {
                        Spot spot = new Spot(row, lane, lanes.get(lane).size(), item);
                        lanes.get(lane).add(spot);
                        quotes.computeIfAbsent(item.quote().id(), id -> new ArrayList<>())
                                .add(spot);
                        updates.putIfAbsent(item.entry().id(), spot);
                    }
                }
            }
        }
    }

    /**
     * Returns where a quote is; if it is in no lane, where its update is.
     *
     * @param lane the lane to prefer
     * @return null if neither is in a lane
     */
    @Nullable
    Spot of(@Nullable String quote, @Nullable String update, int lane) {
        List<Spot> spots = quote == null ? List.of() : quotes.getOrDefault(quote, List.of());
        return spots.stream()
                .filter(spot -> spot.lane() == lane)
                .findFirst()
                .orElse(spots.isEmpty() ? update == null ? null : updates.get(update) : spots.getFirst());
    }

    /** Returns the next or the previous quote of the lane; null if there is none. */
    @Nullable
    Spot step(Spot from, int direction) {
        int index = from.index() + direction;
        List<Spot> lane = lanes.get(from.lane());
        return index < 0 || index >= lane.size() ? null : lane.get(index);
    }

    /** Returns what stands nearest in the next lane to the left or right in which anything stands; null if none. */
    @Nullable
    Spot aside(Spot from, int direction) {
        for (int lane = from.lane() + direction; lane >= 0 && lane < lanes.size(); lane += direction) {
            Spot spot = nearest(lane, from.row());
            if (spot != null) {
                return spot;
            }
        }
        return null;
    }

    /** Returns the quote of a lane that is nearest to a row, the first one of its row; null if the lane is empty. */
    @Nullable
    Spot nearest(int lane, int row) {
        if (lane >= lanes.size()) {
            return null;
        }
        Spot below = from(lane, row);
        List<Spot> spots = lanes.get(lane);
        int index = below == null ? spots.size() : below.index();
        Spot above = index == 0 ? null : spots.get(index - 1);
        if (above == null || below != null && below.row() - row <= row - above.row()) {
            return below;
        }
        return from(lane, above.row());
    }

    /** Returns the first quote of a lane at a row or below it; null if there is none. */
    private @Nullable Spot from(int lane, int row) {
        List<Spot> spots = lanes.get(lane);
        int low = 0;
        int high = spots.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (spots.get(middle).row() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == spots.size() ? null : spots.get(low);
    }

    /**
     * Returns a quote between two rows, both included: the uppermost of the preferred lane, else of any.
     *
     * @return null if there is none
     */
    @Nullable
    Spot within(int first, int last, int preferred) {
        Spot best = null;
        for (int lane = 0; lane < lanes.size(); lane++) {
            Spot spot = from(lane, first);
            if (spot != null
                    && spot.row() <= last
                    && (best == null || lane == preferred || best.lane() != preferred && spot.row() < best.row())) {
                best = spot;
            }
        }
        return best;
    }

    /** Returns the uppermost or the lowest quote: of the preferred lane if that has one in this row. */
    @Nullable
    Spot end(boolean last, int preferred) {
        Spot best = null;
        for (int lane = 0; lane < lanes.size(); lane++) {
            List<Spot> spots = lanes.get(lane);
            if (!spots.isEmpty()) {
                Spot spot = last ? spots.getLast() : spots.getFirst();
                int further = best == null ? 1 : (last ? 1 : -1) * Integer.compare(spot.row(), best.row());
                best = further > 0 || further == 0 && lane == preferred ? spot : best;
            }
        }
        return best;
    }
}
