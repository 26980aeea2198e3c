package app.rundown.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that lead elsewhere.
 *
 * @param text the words
 * @param url where they lead; null where only the words survived, as in a copy as text
 */
public record Link(String text, @Nullable String url) {}
