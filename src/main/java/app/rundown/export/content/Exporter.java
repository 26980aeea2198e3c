package app.rundown.export.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a selection in one format. The same selection always gives the same bytes, on every system. */
public interface Exporter {
    /**
     * Writes the whole content of the file, update by update, so that a large selection takes hardly any memory. Does
     * not close the stream.
     *
     * @throws IOException if the stream fails; it then has a part of the content
     */
    void write(Selection selection, OutputStream out) throws IOException;

    /**
     * Returns what the format can't carry of this selection, each in a few words for the {@linkplain LossStatement
     * statement of loss} ("CSV holds no pictures"). Names only what the selection has.
     */
    List<String> missing(Selection selection);

    /** Whether the format says what became of updates between captures of their live blog. */
    default boolean carriesHistory() {
        return false;
    }
}
