package app.rundown.model;

import java.util.List;
import java.util.Set;

/**
 * Something that the audit of a document's times found, which a reader must know before trusting them.
 *
 * @param kind the kind of finding
 * @param what the finding in one sentence
 * @param updates ids of the updates it concerns, in the document's order; empty if it concerns the whole document
 */
public record Finding(Kind kind, String what, List<String> updates) {

    /** Kinds of findings, in the order in which they are listed. */
    public enum Kind {
        /** Dates or zones that the user set, also those set for an update that is no longer there. */
        SET("set"),
        /** Dates or zones that were inferred. */
        INFERRED("inferred"),
        /** Header, metadata and text disagree about a time. */
        CONFLICT("conflict"),
        /** Updates whose time cannot be known. */
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

        /** Returns the name used in exported files. */
        public String code() {
            return code;
        }
    }

    /** Returns the same finding as far as it concerns some updates; it then may concern none. */
    public Finding only(Set<String> kept) {
        return new Finding(kind, what, updates.stream().filter(kept::contains).toList());
    }

    /** Keeps a copy of the list. */
    public Finding {
        updates = List.copyOf(updates);
    }
}
