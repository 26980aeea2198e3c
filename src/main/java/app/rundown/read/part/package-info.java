/**
 * Parses a long page part by part, so that its whole tree need not be in memory at once:
 * {@link app.rundown.read.part.GrowingPage} is its tree, which grows. What comes out is what the parser makes of the
 * page as a whole, or nothing: each part is checked. It must not know what the page says.
 */
package app.rundown.read.part;
