package app.rundown.model;

import java.util.List;

/**
 * Something that the audit of a document's times found: what a reader must know before trusting them.
 *
 * @param kind of what sort it is
 * @param what it in a sentence
 * @param updates ids of the updates it is about, in the document's order; empty where it is about the document
 */
public record Finding(Kind kind, String what, List<String> updates) {

    /** Sorts of findings, in the order in which they are told. */
    public enum Kind {
        /** Dates or zones that the user set, or that were set for an update that is not there any more. */
        SET("set"),
        /** Dates or zones that were inferred. */
        INFERRED("inferred"),
        /** Header, metadata and text disagree. */
        CONFLICT("conflict"),
        /** Updates whose time can't be known. */
        UNKNOWN("unknown"),
        /** Midnight lies between two updates. */
        MIDNIGHT("midnight"),
        /** An update stands out of the document's order. */
        DISORDER("disorder"),
        /** Several updates have the same time. */
        TIE("tie"),
        /** A long time without an update. */
        SILENCE("silence"),
        /** An update was changed after it was made. */
        EDITED("edited"),
        /** When the file was last written: a fact of this computer, not of the document. */
        FILE("file");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The name in exported files. */
        public String code() {
            return code;
        }
    }

    /** Keeps a copy of the list. */
    public Finding {
        updates = List.copyOf(updates);
    }
}
