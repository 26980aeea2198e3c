package app.rundown.read.source;

import org.jspecify.annotations.Nullable;

/**
 * A page as it was in a file: the file itself, or one page of an archive.
 *
 * @param bytes the page's own bytes, unpacked
 * @param charset the encoding that the archive states for it, or null
 * @param url where it was read, according to the archive, or null
 * @param taken when it was read, in the archive's words and with their label ("WARC-Date: …"), or null
 */
public record SavedPage(
        byte[] bytes,
        @Nullable String charset,
        @Nullable String url,
        @Nullable String taken) {
    /** Returns a file that is itself the page. */
    static SavedPage plain(byte[] bytes) {
        return new SavedPage(bytes, null, null, null);
    }
}
