package app.rundown.quote.rule;

import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.AttributionContext;
import app.rundown.quote.reference.QuoteContext;
import org.jspecify.annotations.Nullable;

/**
 * Attributes words that are set off without marks: to the speaker of the set-off words right before them, else by what
 * leads to them.
 */
final class SetOffWords implements AttributionRule {
    private final @Nullable LeadIn leadIn;

    /**
     * Creates the rule.
     *
     * @param leadIn asked for the speaker whom the passage before gives; null where the verbs of speaking are not known
     */
    SetOffWords(@Nullable LeadIn leadIn) {
        this.leadIn = leadIn;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        AttributionContext context = quoteContext.context();
        int previous = context.previous(quoteContext.index());
        if (previous < 0) {
            return null;
        }
        AnalysedPassage before = context.passages().get(previous);
        if (before.passage().isSetOff()) {
            Attribution same = context.last(previous);
            if (same != null) {
                return same;
            }
        }
        Attribution led = leadIn == null ? null : leadIn.attribute(quoteContext);
        if (led != null) {
            return led;
        }
        int earlier = context.previous(previous);
        Attribution goesOn = earlier >= 0
                        && context.passages().get(earlier).passage().isSetOff()
                ? context.before(
                        earlier, context.passages().get(earlier).tokens().size())
                : null;
        return goesOn == null ? null : goesOn.continued("goes on from the words set off before");
    }
}
