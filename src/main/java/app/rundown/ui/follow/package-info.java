/**
 * Following in the window: {@link app.rundown.ui.follow.FollowModel} lets live blogs be looked at again and again and
 * adds what changed, {@link app.rundown.ui.follow.FollowLine} says how that goes,
 * {@link app.rundown.ui.follow.NewsPill} what the reader has not seen yet. It must not know the timeline's view.
 */
package app.rundown.ui.follow;
