/**
 * Ties the points of a wrap-up to the updates of live blogs that carry them.
 * {@link app.rundown.coverage.CoverageFinder} is the door. It compares words, and must know nothing of the window or of
 * formats.
 */
@NullMarked
package app.rundown.coverage;

import org.jspecify.annotations.NullMarked;
