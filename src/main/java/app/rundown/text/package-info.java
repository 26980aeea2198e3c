/**
 * Words as words: {@link Folded} defines what "the same words" are, {@link Wordings} compares two texts,
 * {@link CalendarNames} knows months and days, and {@link TextTable} reads the small tables among the resources. It
 * must not know documents, formats or people.
 */
package app.rundown.text;
