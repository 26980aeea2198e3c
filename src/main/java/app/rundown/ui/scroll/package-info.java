/**
 * A column of any number of rows of which only those in sight have nodes, and which keeps the reader's place. Its door
 * is {@link CardPane}, with {@link Cards} and {@link Card}, which its owner implements. It must not know what a row is:
 * it needs JavaFX and nothing of this program.
 */
package app.rundown.ui.scroll;
