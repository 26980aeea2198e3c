package app.rundown.quote.passage;

import app.rundown.quote.word.CuePhrase;
import app.rundown.quote.word.CueVerbs;
import org.jspecify.annotations.Nullable;

/**
 * A verb, or "according to", that ties words to a speaker.
 *
 * @param from its first token
 * @param to the token after its last
 * @param text its words as the passage has them
 * @param tense the verb's form
 * @param use how it relates to quoted words
 * @param passive whether its subject is spoken of, not speaking
 * @param place where the speaker of a cue of several words stands; null for a verb
 * @param form the verb's form; null for a cue of several words
 * @param verb the token that has a subject: the verb itself, or the auxiliary of a participle
 */
public record Cue(
        int from,
        int to,
        String text,
        CueVerbs.Tense tense,
        CueVerbs.Use use,
        boolean passive,
        CuePhrase.@Nullable Place place,
        CueVerbs.@Nullable Form form,
        int verb) {

    /** Whether it is "according to", whose speaker comes after it. */
    public boolean isAccordingTo() {
        return place == CuePhrase.Place.AFTER || place == CuePhrase.Place.SET_OFF;
    }

    /** Whether it is a verb in a form that has a subject, and that subject speaks. */
    boolean isFinite() {
        boolean verb = form == null ? place == CuePhrase.Place.BEFORE : tense.isFinite();
        return verb && !passive;
    }

    /** Returns this cue, as if it began at another token. */
    Cue at(int token) {
        return token == from ? this : new Cue(token, token + 1, text, tense, use, passive, place, form, token);
    }

    /** Whether it mostly governs a fragment, not a whole sentence. */
    public boolean governsFragment() {
        return use == CueVerbs.Use.FRAGMENT;
    }
}
