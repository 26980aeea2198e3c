/**
 * What any room may need: the log of bugs ({@link Log}), the program's version ({@link ProgramVersion}), work that can
 * be given up and that ends in any case ({@link Work}), and streams that run in parallel only where that pays
 * ({@link ParallelStreams}). It is the ground floor: it needs nothing but Java, and must know no other room.
 */
package app.rundown.base;
