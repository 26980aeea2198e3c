/**
 * What the window comes back with: the documents that were open, with their bytes ({@link KeptCaptures}), what is known
 * of those that were open lately ({@link LibraryFile}), and what each window showed ({@link SessionFiles}). It must not
 * know windows or the network.
 */
package app.rundown.store.session;
