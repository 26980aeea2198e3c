/**
 * Bytes become characters: {@link Containers} unpacks archives and saved pages, {@link Decoder} finds the encoding and
 * recognises what is not text. It must not know the formats of documents. Only this room uses juniversalchardet.
 */
package app.rundown.read.source;
