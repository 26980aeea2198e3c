/**
 * A piece of work in one file: the captures, what the user added, what is ticked, and the view. Its doors are
 * {@link WorkFile}, which reads and writes it, and {@link Work}, which says what is in it. It uses the forms in which
 * the session and the user data are kept. It must not know windows or the network.
 */
package app.rundown.store.work;
