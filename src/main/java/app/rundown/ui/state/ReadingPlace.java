package app.rundown.ui.state;

/**
 * Where the reader is in the timeline.
 *
 * @param update the id of an update in sight
 * @param top how many pixels its upper edge is below the upper edge of the timeline
 */
public record ReadingPlace(String update, double top) {}
