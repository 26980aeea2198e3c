/**
 * The middle of the window: {@link TimelineView} shows the rows of the state as cards, {@link DensityStrip} shows the
 * whole timeline at a glance. It must not decide which rows there are, because {@code app.rundown.timeline} does, and
 * it must not know the other columns.
 */
package app.rundown.ui.timeline;
