package app.rundown.quote;

/**
 * A verb, or "according to", that ties words to a speaker.
 *
 * @param from its first token
 * @param to behind its last
 * @param text as the passage has it
 * @param tense the verb's form
 * @param use what it does with quoted words
 * @param passive whether the subject is spoken of, not speaking
 */
record Cue(int from, int to, String text, Verbs.Tense tense, Verbs.Use use, boolean passive) {

    /** Whether it mostly governs a fragment. */
    boolean fragment() {
        return use == Verbs.Use.FRAGMENT;
    }
}
