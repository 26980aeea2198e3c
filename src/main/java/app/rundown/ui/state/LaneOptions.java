package app.rundown.ui.state;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether lanes take the timeline's place, and which.
 *
 * @param shown whether they do
 * @param by what a lane is for
 * @param chosen the names of the lanes that the user chose, from left to right; none for those with the most quotes
 */
public record LaneOptions(boolean shown, By by, List<String> chosen) {
    /** The timeline; when lanes are shown, one for each of the speakers with the most quotes. */
    public static final LaneOptions NONE = new LaneOptions(false, By.SPEAKER, List.of());

    /** What a lane is for. */
    public enum By {
        /** One speaker. */
        SPEAKER("Speakers", "speaker"),
        /** One topic. */
        TOPIC("Topics", "topic"),
        /** One site or publisher. */
        OUTLET("Outlets", "outlet");

        private final String label;
        private final String noun;

        By(String label, String noun) {
            this.label = label;
            this.noun = noun;
        }

        /** The text of the button that chooses it. */
        public String label() {
            return label;
        }

        /** What one of them is called. */
        public String noun() {
            return noun;
        }
    }

    /** Keeps a copy of the list. */
    public LaneOptions {
        chosen = List.copyOf(chosen);
    }

    /** Returns the same lanes, shown or not. */
    public LaneOptions withShown(boolean value) {
        return new LaneOptions(value, by, chosen);
    }

    /** Returns lanes for other things, of which those with the most quotes are shown first. */
    public LaneOptions withBy(By value) {
        return value == by ? this : new LaneOptions(shown, value, List.of());
    }

    /** Returns lanes with these names. */
    public LaneOptions withChosen(List<String> names) {
        return new LaneOptions(shown, by, names);
    }

    /**
     * Returns these lanes with one more, where it is seen: behind those shown, or in place of the last of them if no
     * more fit.
     *
     * @param seen the names of the lanes that are shown
     * @param fit how many can be shown
     */
    public LaneOptions with(String name, List<String> seen, int fit) {
        List<String> names = new ArrayList<>(seen.subList(0, Math.min(seen.size(), Math.max(0, fit - 1))));
        names.add(name);
        seen.stream().filter(other -> !names.contains(other)).forEach(names::add);
        chosen.stream().filter(other -> !names.contains(other)).forEach(names::add);
        return withChosen(names);
    }

    /**
     * Returns these lanes without one.
     *
     * @param seen the names of the lanes that are shown
     */
    public LaneOptions without(String name, List<String> seen) {
        List<String> names = new ArrayList<>(seen);
        chosen.stream().filter(other -> !names.contains(other)).forEach(names::add);
        names.remove(name);
        return withChosen(names);
    }
}
