package app.rundown.read.page;

import app.rundown.model.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A format that documents come in. {@code Readers} asks the formats in turn, and the first that returns a draft has
 * read the page. A format judges by the content alone and returns null if it does not recognise it.
 */
public interface DocumentFormat {
    /** Returns the kind of a document in this format. */
    DocumentKind kind();

    /**
     * Reads a page.
     *
     * @param page the decoded page
     * @param asked whether the user asked for this kind, so that little evidence is enough
     * @return what was read, or null if the page is not in this format
     */
    @Nullable
    Draft read(Page page, boolean asked);
}
