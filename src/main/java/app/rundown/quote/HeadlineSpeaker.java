package app.rundown.quote;

import app.rundown.model.Quote.Basis;
import app.rundown.model.Update;
import org.jspecify.annotations.Nullable;

/** The update's headline names the speaker: {@code ... – Lee}, {@code Lee: ...}, {@code Lee Says ...}. */
final class HeadlineSpeaker implements Rule {
    private static final double CONFIDENCE = 0.6;
    private static final int WORDS = 5;

    @Override
    public @Nullable Attribution attribute(Place place) {
        Person person = place.bare() && place.count() > WORDS ? of(place.story(), place.scene().passage().update()) : null;
        return person == null
                ? null
                : new Attribution(person.full(), person, Basis.HEADLINE, null,
                        "no cue in the text; the headline gives " + person.full() + " as the speaker", CONFIDENCE);
    }

    /** The person whom an update's headline gives as its speaker, or null. */
    static @Nullable Person of(Story story, @Nullable Update update) {
        String headline = update == null ? null : update.headline();
        return headline == null ? null : story.speakerOf(headline);
    }

    /** The person whom a headline gives as its update's speaker, or null. */
    static @Nullable Person of(String headline, NameTable names) {
        java.util.List<Token> tokens = Tokens.of(headline, java.util.List.of());
        java.util.List<Mention> mentions = Mentions.in(tokens, names);
        Person sole = null;
        int persons = 0;
        for (Mention mention : mentions) {
            Person person = mention.person();
            if (person == null) {
                continue;
            }
            persons++;
            sole = mention.phrase() == 0 && !mention.owner() ? person : sole;
            Token next = mention.to() < tokens.size() ? tokens.get(mention.to()) : null;
            Token before = mention.phrase() > 0 ? tokens.get(mention.phrase() - 1) : null;
            boolean opens = mention.phrase() == 0 && next != null
                    && (next.is(":") || next.word() && next.form() != null);
            boolean closes = next == null && before != null
                    && (before.is("-") || before.is("\u2013") || before.is("\u2014"));
            if ((opens || closes) && !mention.owner()) {
                return person;
            }
        }
        return persons == 1 ? sole : null;
    }
}
