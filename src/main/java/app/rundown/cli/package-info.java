/**
 * The same work without a window: the command line with its commands, options, messages and exit codes. Its door is
 * {@link CommandLineInterface}. It must not know the window: whoever creates it hands in what opens a window and what
 * draws a picture ({@link WindowStarter}, {@link PictureRenderer}). It is the only user of picocli.
 */
package app.rundown.cli;
