/**
 * The one place that knows the order of the work: bytes → read → time → quote, topic → timeline. Its door and only
 * class is {@link Pipeline}, which the window and the command line both call. It must not decide anything about
 * documents itself, and must not know files, the network or windows. A bug in a later step costs what that step would
 * have found, never the document.
 */
package app.rundown.pipeline;
