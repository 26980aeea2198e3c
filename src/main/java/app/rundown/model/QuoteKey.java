package app.rundown.model;

import app.rundown.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * What a quote is known by, so that what the user said of it is found again on a newer copy of the same page. To make
 * keys and to look for them ask {@link QuoteKeys}.
 *
 * @param update its update's key, or null for a quote in the introduction
 * @param words its words, {@linkplain Folded folded}
 * @param nth which of the quotes with these words in this update, from 1
 */
public record QuoteKey(@Nullable UpdateKey update, String words, int nth) {}
