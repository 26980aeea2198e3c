/**
 * Puts numbers, times, names, links and quotes into the words that the window shows, in English on every system. Each
 * class stands alone, and together they are the door. It must not know controls: it takes values and returns words and
 * the names of colours.
 */
package app.rundown.ui.format;
