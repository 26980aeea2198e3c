/**
 * A passage of a document's own words, prepared for the rules: its sentences, the mentions of people, the verbs of
 * speaking and their subjects. Its doors are {@link Passages}, which lists the passages, and {@link AnalysedPassage},
 * which holds all that is known of one. It must not decide who said a quote.
 */
package app.rundown.quote.passage;
