package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.passage.Scene;
import app.rundown.quote.word.Lexicon.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote by words that say whose view it is, without a verb: {@code For Lee "..."}, {@code In Lee's view it
 * was "..."}, {@code "..." in his words}.
 */
final class Standpoint implements Rule {
    private static final double CONFIDENCE = 0.8;
    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    Standpoint(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(Place place) {
        Scene scene = place.scene();
        int from = place.sentence().from();
        for (Mention mention : scene.mentions(from, place.sentence().to())) {
            int before = mention.phrase() - 1;
            if (before < from || !scene.tokens().get(before).word()) {
                continue;
            }
            String word = scene.tokens().get(before).folded();
            boolean opens = before == from && mention.to() <= place.token();
            if (opens
                    && word.equals("for")
                    && mention.type() == Type.NAME
                    && !mention.owner()
                    && mention.to() >= place.token() - 1) {
                return of(place, mention, "\u201c" + word + "\u201d says whose view it is");
            }
            if ((opens || before == place.after()) && word.equals("in") && owns(scene, mention)) {
                return of(
                        place,
                        mention,
                        "it is given as somebody's "
                                + scene.tokens().get(mention.to()).text());
            }
        }
        return null;
    }

    private static boolean owns(Scene scene, Mention mention) {
        return mention.owner()
                && mention.to() < scene.tokens().size()
                && scene.tokens().get(mention.to()).is(List.STANDPOINT);
    }

    private Attribution of(Place place, Mention mention, String why) {
        return resolver.resolve(place, mention).uncued("no cue; " + why, CONFIDENCE);
    }
}
