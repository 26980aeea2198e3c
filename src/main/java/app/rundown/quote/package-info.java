/**
 * Finds the words of others in a document, who said them, and how that is known. Its doors are {@link Quotes} (one
 * document), {@link Corrected} (what the user corrected) and {@code family.Ties} (all documents together). The work is
 * divided among the rooms of this house: {@code word} splits, {@code name} knows people, {@code passage} finds verbs
 * and subjects, {@code rule} attributes, {@code family} compares. It must not know the formats of documents: it sees
 * only the model.
 */
package app.rundown.quote;
