package app.rundown.read;

import org.jspecify.annotations.Nullable;

/**
 * A page as it lay in a file: the file itself, or one page of an archive.
 *
 * @param bytes the page's own bytes, unpacked
 * @param charset the encoding that the archive states for it, or null
 * @param url where the archive says that it was read, or null
 * @param taken the archive's words about when that was, with their label ("WARC-Date: …"), or null
 */
record Saved(
        byte[] bytes,
        @Nullable String charset,
        @Nullable String url,
        @Nullable String taken) {
    /** A file that is the page. */
    static Saved plain(byte[] bytes) {
        return new Saved(bytes, null, null, null);
    }
}
