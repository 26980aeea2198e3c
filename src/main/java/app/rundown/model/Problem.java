package app.rundown.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that a reader skipped or doubted. Readers never throw on bad input: they note a problem and keep the rest.
 *
 * @param where the place, in words a person can follow ("line 12", "the second JSON-LD block")
 * @param what what was found there, and what became of it: a sentence
 * @param address a place of the web that the sentence names as having what is missing here; or null
 */
public record Problem(String where, String what, @Nullable String address) {
    /** A problem that no other place can help with. */
    public Problem(String where, String what) {
        this(where, what, null);
    }
}
