package app.rundown.read;

import app.rundown.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One format that documents come in. {@link Readers} asks the formats in turn; the first that gives a draft has read
 * the page. A format judges by the content alone and says null where it is not credible.
 */
interface Format {
    /** What a document of this format is. */
    Kind kind();

    /**
     * Reads a page.
     *
     * @param page the decoded page
     * @param asked whether the user asked for this kind, so that little evidence is enough
     * @return what was read, or null where the page is not of this format
     */
    @Nullable
    Draft read(Page page, boolean asked);
}
