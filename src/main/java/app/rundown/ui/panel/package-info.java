/**
 * The panels that lie over the window: export, address, links, time, dates and zones, about the program. Each panel is
 * a door. It tells its owner what the user wants, and must not open, save or fetch anything itself.
 */
package app.rundown.ui.panel;
