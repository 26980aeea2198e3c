package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.Scene;
import app.rundown.quote.word.Lexicon.List;
import app.rundown.quote.word.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote that stands by itself to the speaker whom the sentence after it names: {@code So begins Lee},
 * {@code The voice is Lee's}. That sentence may open the next passage, as after a block quotation.
 */
final class SoSpeaks implements Rule {
    private static final Set<String> SO = Set.of("so", "thus");
    private final Resolver resolver;

    /** Creates the rule, which asks a resolver whom a mention means. */
    SoSpeaks(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(Place place) {
        if (!place.bare()) {
            return null;
        }
        int end = place.sentence().to();
        int next = place.index() + 1;
        java.util.List<Scene> scenes = place.story().scenes();
        if (end < place.scene().tokens().size()) {
            return in(place.story(), place.index(), end);
        }
        return next < scenes.size() && place.story().previous(next) == place.index()
                ? in(place.story(), next, 0)
                : null;
    }

    private @Nullable Attribution in(Story story, int index, int from) {
        Scene scene = story.scenes().get(index);
        java.util.List<Token> tokens = scene.tokens();
        if (from + 2 >= tokens.size()) {
            return null;
        }
        Token first = tokens.get(from);
        Token second = tokens.get(from + 1);
        boolean so = SO.contains(first.folded()) && (second.is(List.OPENS) || second.form() != null);
        boolean voice = first.is(List.DETERMINER)
                && second.is(List.VOICE)
                && tokens.get(from + 2).is(List.BE);
        Mention mention = so ? scene.phraseAt(from + 2) : voice ? scene.phraseAt(from + 3) : null;
        if (mention == null
                || mention.owner() != voice
                || voice
                        && mention.to() < tokens.size()
                        && tokens.get(mention.to()).word()) {
            return null;
        }
        return resolver.resolve(new Place(story, index, mention.from()), mention)
                .by(so ? second.text() : null, "the sentence behind the quote says whose words they are");
    }
}
