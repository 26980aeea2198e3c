package app.rundown.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that a reader skipped or doubted. Readers never throw on bad input: they record a problem and keep the
 * rest.
 *
 * @param where the place, in words that a person can follow ("line 12", "the second JSON-LD block")
 * @param what a sentence that says what was found there and what became of it
 * @param address a web address, named in the sentence, that has what is missing here; or null
 */
public record Problem(String where, String what, @Nullable String address) {
    /** Creates a problem without an address that could help. */
    public Problem(String where, String what) {
        this(where, what, null);
    }
}
