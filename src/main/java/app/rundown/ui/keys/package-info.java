/**
 * The commands and their keys: {@link Command} lists them, {@link KeyMap} maps strokes to them as the user chose,
 * {@link KeysPanel} shows and changes the keys. It must not know what a command does; {@code ui.window.Commands}
 * carries commands out.
 */
package app.rundown.ui.keys;
