/**
 * Feeds, in the forms RSS and Atom. {@link app.rundown.read.feed.FeedReader} is the door. It must not know how updates
 * look in web pages.
 */
package app.rundown.read.feed;
