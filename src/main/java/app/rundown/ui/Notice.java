package app.rundown.ui;

import app.rundown.model.Capture;
import org.jspecify.annotations.Nullable;

/**
 * Something that the user has to be told, until they put it away.
 *
 * @param what what it is about: a file's name
 * @param sentence what happened and what to do
 * @param tone whether it went well
 * @param capture a document that was read but not recognised, which can be opened as a plain article; else null
 */
record Notice(String what, String sentence, Tone tone, @Nullable Capture capture) {

    /** Whether it went well. */
    enum Tone {
        DONE,
        PROBLEM
    }

    /** That something went well. */
    static Notice done(String what, String sentence) {
        return new Notice(what, sentence, Tone.DONE, null);
    }

    /** That something could not be done. */
    static Notice problem(String what, String sentence) {
        return new Notice(what, sentence, Tone.PROBLEM, null);
    }
}
