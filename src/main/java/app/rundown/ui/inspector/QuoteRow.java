package app.rundown.ui.inspector;

import app.rundown.model.Family;
import app.rundown.model.Quote;

/** A row of the inspector's list of quotes. */
public sealed interface QuoteRow {
    /**
     * The heading of one speaker's quotes.
     *
     * @param speaker as {@link app.rundown.timeline.Filter#speaker} gives it
     * @param quotes how many quotes follow
     */
    record Speaker(String speaker, int quotes) implements QuoteRow {}

    /**
     * The heading of the wordings of one utterance.
     *
     * @param listed how many of the family's quotes follow; the filter may leave out others
     */
    record Wordings(Family family, int listed) implements QuoteRow {}

    /**
     * The heading of another group: the quotes of one day, of introductions, or those that belong to no family.
     *
     * @param quotes how many quotes follow
     */
    record Part(String title, int quotes) implements QuoteRow {}

    /**
     * A quote.
     *
     * @param named whether the row has to name the speaker, because no heading does
     */
    record Line(Quote quote, boolean named) implements QuoteRow {}
}
