/**
 * What the user added to documents and keeps: dates and zones, stars, notes, corrections, changes of topics, saved
 * filters. {@link UserData} holds all of it as one immutable value that is never mixed into the facts of {@code model};
 * updates and quotes are named by keys that a newer copy of a page has too. It must not know where it is stored or
 * shown.
 */
package app.rundown.user;
