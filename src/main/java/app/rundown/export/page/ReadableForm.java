package app.rundown.export.page;

import java.io.IOException;

/**
 * A form of what is exported to read. {@link ReadableExport#write} calls its methods in the order in which they stand.
 */
interface ReadableForm {
    /** Writes the title and the statement of loss. */
    void begin();

    /** Writes what a document says before its updates. */
    void introduction(ReadableExport.Introduction introduction);

    /** Writes an update, after the heading above it if one begins with it. */
    void article(ReadableExport.Article article);

    /** Writes the sources. */
    void sources();

    /** Writes the notes to which the text refers; there is at least one. */
    void notes() throws IOException;

    /** Writes what stands at the very end. */
    void end();

    /**
     * Hands on what was written so far, if it is worth it. Called often.
     *
     * @throws IOException if nothing more can be written, or nothing more is wanted
     */
    void pass() throws IOException;
}
