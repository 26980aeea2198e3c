package app.rundown.read;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Kind;
import org.jspecify.annotations.Nullable;

/** The one door to all formats: bytes in, a document out. */
public final class Readers {
    private Readers() {}

    /**
     * Reads a document. Never throws on bad input: what could not be read is told by the document's problems, and a capture
     * that holds nothing recognisable becomes a document of {@link Kind#NONE} without updates.
     *
     * @param capture the bytes
     * @param id the id the document gets; its updates' ids begin with it
     * @param as the kind that the user asked for, or null to judge by the content
     */
    public static Document read(Capture capture, String id, @Nullable Kind as) {
        throw new UnsupportedOperationException();
    }
}
