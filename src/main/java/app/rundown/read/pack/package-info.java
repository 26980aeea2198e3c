/**
 * Packed bytes become bytes again: {@link Brotli} and {@link Zstd}, which web servers use and web archives keep. (Java
 * itself reads gzip and deflate.) It knows nothing of pages and archives. The output is limited by the caller, and
 * damaged input gives what comes before the damage, with a sentence that says what is wrong.
 */
package app.rundown.read.pack;
