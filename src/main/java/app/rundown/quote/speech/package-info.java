/**
 * Finds what is said where pairs of quotation marks alone don't show it: {@link SingleMarks} tells single marks from
 * apostrophes, {@link HeadlineMarks} reads the marks of headlines, {@link SpeechDash} finds speech that a dash opens,
 * and {@link Incises} cuts "he said" out of quoted words. It must not know sentences, persons or speakers.
 */
package app.rundown.quote.speech;
