/**
 * Puts the window together: toolbar, columns, pages, notices, menus, and what each key does. Its door is
 * {@link MainWindow}. It must not know the stage or the screen, so that tests and the renderer use the very same
 * window.
 */
package app.rundown.ui.window;
