/**
 * Style sheets and fonts ({@link Look}), and which colour stands for which topic and speaker ({@link Palette}). The two
 * themes differ only in a sheet of colours each, among the resources. It must not know any control.
 */
package app.rundown.ui.style;
