/**
 * Opens the window on a screen ({@link Windows}) or draws it into a picture ({@link WindowRenderer}). These are the
 * doors of the whole house, with {@link Services}, what the window works with. The window itself is built by the rooms
 * below. The house is the only user of AtlantaFX and Ikonli, and with {@code app} of JavaFX.
 */
package app.rundown.ui;
