/**
 * An address becomes a capture: limits, redirects, encodings, cancelling, and messages that say what to do. Its doors
 * are {@link Places}, which reads whatever the user names, {@link Web} behind it, which can also ask whether a page has
 * changed, and {@link Pages}, which walks through a live blog of several pages. Nothing is fetched but what the user
 * asked for. It is the only user of {@code java.net.http}, and must not know how a page is read.
 */
package app.rundown.fetch;
