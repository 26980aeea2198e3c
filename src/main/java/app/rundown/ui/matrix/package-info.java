/**
 * The table of speakers and topics. Its door is {@link MatrixPage}; only the cells in view are nodes. It must not
 * count: {@code app.rundown.timeline.Matrix} does.
 */
package app.rundown.ui.matrix;
