/**
 * Controls and helpers that several parts of the window use: highlighted text, tooltips, context menus, panels over the
 * window, content that is made after the first frame. {@link Ui} makes the ordinary kinds of nodes. It must not know
 * the state of the window.
 */
package app.rundown.ui.control;
