/**
 * Several documents as one timeline, and what is shown of it: filter, search, rows, density, silences, and who is
 * quoted on what. Its doors are {@link Timeline}, {@link Filter} with {@link Query}, and {@link FilteredTimeline},
 * which the window draws and exports take. It must not know how quotes, topics and times were found, nor how they are
 * drawn.
 */
package app.rundown.timeline;
