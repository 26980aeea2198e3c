package app.rundown.quote;

import org.jspecify.annotations.Nullable;

/** A quote without a cue of its own goes on from the one before it in its passage, or from one left open before. */
final class Continuation implements Rule {
    @Override
    public @Nullable Attribution attribute(Place place) {
        if (!place.bare()) {
            return null;
        }
        Attribution here = place.story().before(place.index(), place.token());
        if (here != null) {
            return here.continued("goes on from the quote before");
        }
        int previous = place.story().previous(place.index());
        if (previous < 0 || place.token() > 0) {
            return null;
        }
        Scene scene = place.story().scenes().get(previous);
        if (scene.tokens().isEmpty() || scene.tokens().getLast().run() < 0) {
            return null;
        }
        Attribution there = place.story().of(previous, scene.tokens().getLast().run());
        return there == null ? null : there.continued("goes on from the quote that ends the passage before");
    }
}
