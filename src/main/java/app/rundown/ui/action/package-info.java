/**
 * What buttons and keys do when that needs more than a change of the state: choosing files, the clipboard, the browser,
 * panels over the window. The system around the window is an interface ({@link Desktop}), so that all of this works
 * without a screen. It must not know the parts of the window that call it.
 */
package app.rundown.ui.action;
