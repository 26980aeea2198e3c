package app.rundown.quote.rule;

import app.rundown.quote.name.Person;
import app.rundown.quote.passage.Scene;
import app.rundown.quote.passage.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote without a cue of its own to the speaker of the quote before it in its passage, or of the quotes in
 * the passage before.
 */
final class Continuation implements Rule {
    /** The share of the confidence that is left where only the paragraph before points to the speaker. */
    private static final double PARAGRAPH = 0.75;
    /** Quotes of no more words are fragments, not sentences. */
    private static final int FRAGMENT = 3;

    @Override
    public @Nullable Attribution attribute(Place place) {
        if (!place.bare()) {
            return goesOn(place);
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
        if (scene.tokens().isEmpty()) {
            return null;
        }
        if (scene.tokens().getLast().run() < 0) {
            return place.scene().tokens().size() == 1 ? paragraph(place, previous) : null;
        }
        Attribution there = place.story().of(previous, scene.tokens().getLast().run());
        return there == null ? null : there.continued("goes on from the quote that ends the passage before");
    }

    /**
     * Attributes a quoted sentence that ends in plain words which name nobody ("It is a tax cut" for the rich) to the
     * speaker of the quote in the sentence before.
     */
    private static @Nullable Attribution goesOn(Place place) {
        Scene scene = place.scene();
        Sentence sentence = place.sentence();
        boolean opens = place.token() == sentence.from()
                && sentence.from() > 0
                && place.count() > FRAGMENT
                && Character.isUpperCase(place.words().codePointAt(0));
        boolean somebody = !scene.mentions(sentence.from(), sentence.to()).isEmpty()
                || scene.cues().stream().anyMatch(cue -> cue.from() >= sentence.from() && cue.to() <= sentence.to());
        boolean follows = opens
                && scene
                        .tokens()
                        .subList(
                                scene.sentences()
                                        .get(scene.sentenceOf(place.token()) - 1)
                                        .from(),
                                sentence.from())
                        .stream()
                        .anyMatch(token -> token.run() >= 0);
        Attribution before = follows && !somebody ? place.story().before(place.index(), place.token()) : null;
        return before == null ? null : before.continued("goes on from the quote before");
    }

    /**
     * Attributes a paragraph of nothing but quoted words to the speaker of the paragraph before, if only one person is
     * quoted there and nobody else is named who might have spoken.
     */
    private static @Nullable Attribution paragraph(Place place, int previous) {
        Attribution speaker = null;
        Scene scene = place.story().scenes().get(previous);
        for (int run = 0; run < scene.runs().size(); run++) {
            Attribution said = place.story().of(previous, run);
            if (said == null
                    || said.person() == null
                    || speaker != null && !said.person().equals(speaker.person())) {
                return null;
            }
            speaker = said;
        }
        Person person = speaker == null ? null : speaker.person();
        if (speaker == null || person == null) {
            return null;
        }
        boolean others = scene.mentions().stream()
                .anyMatch(m -> m.person() != null && !m.persons().contains(person) && !m.owner() && !scene.hangs(m));
        return others
                ? null
                : speaker.continued("goes on from the paragraph before").uncued("no cue", PARAGRAPH);
    }
}
