/**
 * The persons whom a document names, and the words that refer to them. {@link NameLearner} reads the texts and gives a
 * {@link NameTable}; {@link Mentions} then finds who is mentioned in a passage. It must not know who said what: it only
 * says who is there.
 */
package app.rundown.quote.name;
