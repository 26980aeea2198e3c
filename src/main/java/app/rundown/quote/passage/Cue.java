package app.rundown.quote.passage;

import app.rundown.quote.word.CueVerbs;

/**
 * A verb, or "according to", that ties words to a speaker.
 *
 * @param from its first token
 * @param to the token after its last
 * @param text its words as the passage has them
 * @param tense the verb's form
 * @param use how it relates to quoted words
 * @param passive whether its subject is spoken of, not speaking
 */
public record Cue(int from, int to, String text, CueVerbs.Tense tense, CueVerbs.Use use, boolean passive) {

    /** Whether it is "according to", whose speaker comes after it. */
    public boolean isAccordingTo() {
        return tense == CueVerbs.Tense.GERUND && to - from == 2;
    }

    /** Whether it mostly governs a fragment, not a whole sentence. */
    public boolean governsFragment() {
        return use == CueVerbs.Use.FRAGMENT;
    }
}
