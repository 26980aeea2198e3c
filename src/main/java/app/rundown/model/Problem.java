package app.rundown.model;

/**
 * Something that a reader skipped or doubted. Readers never throw on bad input: they note a problem and keep the rest.
 *
 * @param where the place, in words a person can follow ("line 12", "the second JSON-LD block")
 * @param what what was found there, and what became of it: a sentence
 */
public record Problem(String where, String what) {}
