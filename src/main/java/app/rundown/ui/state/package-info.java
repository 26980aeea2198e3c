/**
 * What the window shows, as one immutable value ({@link app.rundown.ui.state.State}), and the models that replace it
 * when the user does something or a document arrives ({@link app.rundown.ui.state.AppModel}). The settings are beside
 * it ({@link app.rundown.ui.state.Preferences}). Its classes belong to the FX thread. It must not know nodes or scenes.
 */
package app.rundown.ui.state;
