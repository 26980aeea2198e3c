/**
 * Compares the quotes of all open documents: the wordings of one utterance, the names of one person, and where the
 * words stand that headlines quote. Its doors are {@link Ties}, {@link JoinedSpeakers} and {@link Claims}. It must not
 * know the rules of attribution: it takes quotes with their speakers as they are.
 */
package app.rundown.quote.family;
