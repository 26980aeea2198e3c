/**
 * Bytes become a document: facts only, in the document's own order. Its door is {@link Readers}, which unpacks and
 * decodes the bytes and asks one format after another. Readers never throw on bad input: they record a problem and keep
 * the rest. They collect the texts of times, but must not judge them; that is the work of {@code app.rundown.time}.
 * Only the rooms of this house use Jsoup.
 */
package app.rundown.read;
