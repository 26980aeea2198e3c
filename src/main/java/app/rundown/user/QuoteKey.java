package app.rundown.user;

import app.rundown.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a quote, so that the user's corrections of it and notes on it are found again in a newer copy of the same
 * page. {@link QuoteKeys} makes keys and looks them up.
 *
 * @param update its update's key, or null for a quote in the introduction
 * @param words its words, {@linkplain Folded folded}
 * @param nth its number among the quotes with these words in this update, from 1
 */
public record QuoteKey(@Nullable UpdateKey update, String words, int nth) implements Noted {}
