package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.passage.Scene;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/** Attributes a quote to a name beside it, without a verb: {@code Lee: "..."} or {@code "..." – Lee, mayor}. */
final class NameBeside implements Rule {
    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    NameBeside(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(Place place) {
        Scene scene = place.scene();
        int before = place.token() - 1;
        if (before > place.sentence().from() && scene.tokens().get(before).is(":")) {
            for (Mention mention : scene.mentions(place.sentence().from(), before)) {
                if (mention.type() == Type.NAME
                        && mention.to() == before
                        && mention.phrase() == place.sentence().from()) {
                    return resolver.resolve(place, mention).by(":", "the name and a colon stand before the quote");
                }
            }
        }
        int dash = place.token() + 1;
        if (dash + 1 < scene.tokens().size() && dash(scene.tokens().get(dash))) {
            Mention mention = scene.phraseAt(dash + 1);
            boolean last = mention != null
                    && (mention.to() >= scene.tokens().size()
                            || !scene.tokens().get(mention.to()).word());
            if (mention != null && last && mention.type() == Type.NAME) {
                return resolver.resolve(place, mention).by("\u2013", "a dash and the name follow the quote");
            }
        }
        return null;
    }

    private static boolean dash(Token token) {
        return token.is("-") || token.is("\u2013") || token.is("\u2014") || token.is("\u2015");
    }
}
