/**
 * The documents that the window has open: reading them, what is in progress, and what the user is told about it.
 * {@link app.rundown.ui.opening.OpenDocuments} keeps them and works on the reader thread;
 * {@link app.rundown.ui.opening.OpenSnapshot} is what it hands to the window. It must not know the state of the window,
 * and it makes no nodes.
 */
package app.rundown.ui.opening;
