package app.rundown.quote.rule;

import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import org.jspecify.annotations.Nullable;

/** One way of finding who said a quote. The rules are asked in order, and the first that answers wins. */
interface AttributionRule {
    /** Returns who said a quote, or nobody with the reason; null where this rule has nothing to say. */
    @Nullable
    Attribution attribute(QuoteContext quoteContext);
}
