/**
 * Ties the points of a wrap-up to the updates of live blogs that carry them.
 * {@link app.rundown.coverage.CoverageFinder} is the door. It compares words, and must know nothing of the window or of
 * formats.
 */
package app.rundown.coverage;
