/**
 * What differs between two versions of one update, word by word, and what kind of edit that is. Others call
 * {@link app.rundown.history.edit.UpdateEdits} and show each {@link app.rundown.history.edit.Edit}; who compares words
 * in another way takes {@link app.rundown.history.edit.EditText} and {@link app.rundown.history.edit.WordDiff}. It must
 * not know which update is which, nor that there are captures.
 */
package app.rundown.history.edit;
