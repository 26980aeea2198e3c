package app.rundown.quote;

import app.rundown.model.Quote.Flag;
import app.rundown.quote.passage.Scene;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.rule.Place;
import app.rundown.quote.word.Run;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds what is odd about a quote: what its marks show, and whether it is only part of a longer quote. */
final class Integrity {
    private Integrity() {}

    /** Returns the flags of the quoted run at a place. */
    static Set<Flag> of(Place place) {
        Scene scene = place.scene();
        Run run = scene.runs().get(scene.tokens().get(place.token()).run());
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(run.flags());
        if (run.unclosed() && reopened(place)) {
            flags.remove(Flag.UNBALANCED);
            flags.add(Flag.SPLIT);
        }
        if (reopens(place) || interrupted(place)) {
            flags.add(Flag.SPLIT);
        }
        return flags;
    }

    /** Whether the next passage opens with a mark again, as each paragraph of a long quote does. */
    private static boolean reopened(Place place) {
        List<Scene> scenes = place.story().scenes();
        int next = place.index() + 1;
        return place.token() == place.scene().tokens().size() - 1
                && next < scenes.size()
                && place.story().previous(next) == place.index()
                && opensQuoted(scenes.get(next));
    }

    /** Whether the run opens a passage after one that ends in a quote without a closing mark. */
    private static boolean reopens(Place place) {
        int previous = place.story().previous(place.index());
        if (place.token() > 0 || previous < 0) {
            return false;
        }
        Scene scene = place.story().scenes().get(previous);
        return !scene.tokens().isEmpty()
                && scene.tokens().getLast().run() >= 0
                && scene.runs().get(scene.tokens().getLast().run()).unclosed();
    }

    private static boolean opensQuoted(Scene scene) {
        return !scene.tokens().isEmpty() && scene.tokens().getFirst().run() >= 0;
    }

    /** Whether a cue between commas stands between this run and another one of its sentence. */
    private static boolean interrupted(Place place) {
        Sentence sentence = place.sentence();
        Scene scene = place.scene();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (i == place.token() || scene.tokens().get(i).run() < 0) {
                continue;
            }
            int first = Math.min(i, place.token());
            int second = Math.max(i, place.token());
            boolean comma = scene.quoted(first).endsWith(",")
                    || scene.tokens().get(first + 1).is(",");
            boolean cue = scene.cues().stream().anyMatch(c -> c.from() > first && c.to() <= second);
            if (comma && cue && scene.tokens().get(second - 1).is(",")) {
                return true;
            }
        }
        return false;
    }
}
