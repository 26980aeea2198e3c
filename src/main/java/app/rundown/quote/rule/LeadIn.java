package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.Scene;
import app.rundown.quote.passage.Sentence;
import org.jspecify.annotations.Nullable;

/** Attributes a quote that opens a passage by the last sentence of the passage before, if that ends with a colon. */
final class LeadIn implements Rule {
    private final CueBefore cueBefore;
    private final Resolver resolver;

    /** Creates the rule, which looks for cues in the sentence before as {@code cueBefore} does. */
    LeadIn(CueBefore cueBefore, Resolver resolver) {
        this.cueBefore = cueBefore;
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(Place place) {
        int previous = place.story().previous(place.index());
        if (place.token() > 0 || previous < 0) {
            return null;
        }
        Scene scene = place.story().scenes().get(previous);
        if (scene.tokens().isEmpty() || !scene.tokens().getLast().is(":")) {
            return null;
        }
        Sentence last = scene.sentences().getLast();
        Place there = new Place(place.story(), previous, scene.tokens().size() - 1);
        Attribution byCue = cueBefore.in(there, scene, last.from(), last.to(), "ends the passage before with a colon");
        if (byCue != null) {
            return byCue;
        }
        for (Mention mention : scene.mentions(last.from(), last.to())) {
            if (!mention.owner() && !scene.hangs(mention)) {
                return resolver.resolve(there, mention).by(":", "the sentence before ends with a colon");
            }
        }
        return null;
    }
}
