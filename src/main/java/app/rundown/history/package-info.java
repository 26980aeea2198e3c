/**
 * What changed between two captures of one live blog, and over many. {@link app.rundown.history.CaptureMatch} tells
 * whether two documents are captures of one live blog, {@link app.rundown.history.Comparison} what became of each
 * update, and {@link app.rundown.history.History} follows updates through all captures,
 * {@link app.rundown.history.Trail} through captures that are still to come. {@link app.rundown.history.CitedCheck}
 * tells what became of passages that the user cited. It compares what readers found, and must know nothing of the
 * window, of formats or of the network.
 */
package app.rundown.history;
