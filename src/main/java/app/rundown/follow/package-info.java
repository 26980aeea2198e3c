/**
 * Follows a live blog while it is written: {@link app.rundown.follow.Follower} looks once and tells what came of it,
 * {@link app.rundown.follow.Schedule} when to look again and when following ends, {@link app.rundown.follow.Following}
 * does both again and again. Clock, waiting, chance and the network are given from outside. It must not know where
 * captures are kept, nor how anything is shown.
 */
package app.rundown.follow;
