/**
 * Pictures of documents, fetched only when the reader asks: {@link PictureLoader} keeps them in memory,
 * {@link PictureFrame} draws one. Their bytes are untrusted and are checked before they are decoded. It must not know
 * cards or the state of the window.
 */
package app.rundown.ui.picture;
