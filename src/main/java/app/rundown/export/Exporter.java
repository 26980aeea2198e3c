package app.rundown.export;

/** Writes a selection in one format. The same selection always gives the same text. */
public interface Exporter {
    /** Returns the whole content of the file. */
    String export(Selection selection);
}
