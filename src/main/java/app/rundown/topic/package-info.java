/**
 * Finds what updates are about, each time with the reason: by the headings of wrap-ups, by the documents' tags, by
 * names that recur, and by the subjects that they speak of. Its door is {@link Topics}. Of quotes it knows only who
 * speaks; it must not know times.
 */
package app.rundown.topic;
