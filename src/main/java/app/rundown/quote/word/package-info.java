/**
 * Words and quotation marks: {@link Marks} pairs the marks, {@link Tokens} splits a passage, and {@link Lexicon},
 * {@link CueVerbs}, {@link FirstNames} and {@link Demonyms} look words up in the tables among the resources. It must
 * not know sentences, persons or speakers.
 */
package app.rundown.quote.word;
