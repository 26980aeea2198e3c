package app.rundown.ui;

import app.rundown.model.Capture;
import org.jspecify.annotations.Nullable;

/**
 * Something that the user has to be told, until they put it away.
 *
 * @param what what it is about: a file's name
 * @param sentence what happened and what to do
 * @param capture a document that was read but not recognised, which can be opened as a plain article; else null
 */
record Notice(String what, String sentence, @Nullable Capture capture) {}
