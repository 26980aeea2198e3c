/**
 * What the window shows, as one immutable value ({@link State}), and the classes that replace it when the user does
 * something or a document arrives. The settings are beside it ({@link Preferences}). Documents come into the window
 * only through it: no other room of this house calls the pipeline. Its doors belong to the FX thread. It must not know
 * nodes or scenes.
 */
package app.rundown.ui.state;
