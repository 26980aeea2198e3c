/**
 * Documents in HTML: live blogs and wrap-ups; articles have a room of their own above. Each format is a
 * {@link app.rundown.read.page.DocumentFormat}, and the two of them are the door, with {@link ScriptedUpdates}, which
 * recognises pages without their updates. Entries are found by repetition, by times and by structured data; no
 * publisher is known by its name. It must not know bytes or archives: it gets a decoded page.
 */
package app.rundown.read.html;
