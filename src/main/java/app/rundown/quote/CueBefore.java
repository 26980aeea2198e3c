package app.rundown.quote;

import app.rundown.quote.Lexicon.List;
import org.jspecify.annotations.Nullable;

/**
 * The cue stands before the quote in its sentence: {@code Lee said "..."}, {@code Lee's claim that "..."}, {@code as Lee put
 * it: "..."}. The nearest cue that has a subject wins.
 */
final class CueBefore implements Rule {
    private final Resolver resolver;

    CueBefore(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(Place place) {
        return in(place, place.scene(), place.sentence().from(), place.token(), "stands before the quote");
    }

    /** Who speaks by the last cue within some tokens of a scene, or null. */
    @Nullable Attribution in(Place place, Scene scene, int from, int to, String where) {
        Mention owner = ownerOfWords(scene, from, to);
        for (Cue cue : scene.cues().reversed()) {
            if (cue.from() < from || cue.from() >= to) {
                continue;
            }
            if (owner != null && owner.from() > cue.from()) {
                break;
            }
            Mention subject = subject(scene, cue, from, to);
            if (subject != null) {
                return resolver.resolve(place, subject).by(cue.text(), "the cue \u201c" + cue.text() + "\u201d " + where);
            }
        }
        if (owner != null) {
            String noun = scene.tokens().get(owner.to()).text();
            return resolver.resolve(place, owner).by(noun, "the quote is given as somebody's " + noun);
        }
        return null;
    }

    private static @Nullable Mention subject(Scene scene, Cue cue, int from, int to) {
        if (Cues.according(cue)) {
            return Subjects.behind(scene, cue, to);
        }
        if (cue.passive()) {
            return agent(scene, cue, to);
        }
        Mention before = Subjects.before(scene, cue, from);
        return before != null || cue.from() > from ? before : Subjects.behind(scene, cue, to);
    }

    /** "was called ... by Lee". */
    private static @Nullable Mention agent(Scene scene, Cue cue, int to) {
        for (Mention mention : scene.mentions(cue.to(), to)) {
            int before = mention.phrase() - 1;
            if (scene.tokens().get(before).text().equals("by") && !mention.owner()) {
                return mention;
            }
        }
        return null;
    }

    /** "Lee's claim", "his description": the owner of a noun of speech. */
    private static @Nullable Mention ownerOfWords(Scene scene, int from, int to) {
        for (Mention mention : scene.mentions(from, to).reversed()) {
            if (mention.owner()
                    && mention.to() < to
                    && scene.tokens().get(mention.to()).word()
                    && Lexicon.is(List.SAY_NOUN, scene.tokens().get(mention.to()).text())) {
                return mention;
            }
        }
        return null;
    }
}
