package app.rundown.model;

import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence about a time, exactly as the document has it. Readers collect stamps but do not judge them; the
 * package {@code app.rundown.time} does.
 *
 * @param role what the time belongs to
 * @param source where it was found
 * @param text the unparsed text: "20:15", "2019-05-14T20:15:00Z", "1557864900000", "16:35 GMT08 April 2020"
 */
public record Stamp(Role role, Source source, String text) {

    // Written by hand, as is the equals of TextRange: Java generates a record's methods on first use. Without these two
    // a
    // start takes 15 ms more, 980 to 995 ms on a slow computer, and 40 ms more of processor time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stamp that && role == that.role && source == that.source && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** What a stamp is the time of. */
    public enum Role {
        /** Of the update that carries it: when it was first made. */
        MADE,
        /** Of the update that carries it: when it was last changed. */
        EDITED,
        /** Of the whole page: when it was published, changed, captured or copied; which of these need not be known. */
        PAGE,
        /** Of the opened copy: when it was saved, together with its label ("WARC-Date: …"). */
        COPIED
    }

    /** Where in the document a stamp was found. */
    public enum Source {
        /** Text that people see. */
        SHOWN,
        /** A machine-readable attribute of the page: {@code <time datetime>}, {@code data-…}. */
        ATTRIBUTE,
        /** schema.org data in the page. */
        JSON_LD,
        /** Another field of the page's head or of an API's response. */
        METADATA
    }
}
