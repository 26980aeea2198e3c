/**
 * The second layout of the timeline: a lane for each speaker, topic or outlet, under one clock. Its door is
 * {@link LanesPage}. It shows what the filter shows; what it must not know is how that is found.
 */
package app.rundown.ui.lanes;
