package app.rundown.export;

/** Writes a selection in one format. The same selection gives the same text, always. */
public interface Exporter {
    /** The whole file. */
    String export(Selection selection);
}
