/**
 * Starts the program and connects its parts: {@link Main} creates the services and hands them to the command line and
 * the window. Also hands documents to a window that is open already ({@link Instance}), and holds what the build starts
 * by itself: the training run for the start cache and the smallest window for the benchmark. It is the top floor:
 * nothing calls it, and nothing about documents is decided here.
 */
package app.rundown.app;
