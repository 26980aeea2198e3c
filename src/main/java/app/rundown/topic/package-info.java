/**
 * Finds what updates are about, each time with the reason: by the headings of wrap-ups, by the documents' tags, and by
 * names that recur. Its door is {@link Topics}. It must not know quotes or times.
 */
package app.rundown.topic;
