package app.rundown.ui;

import app.rundown.model.Family;
import app.rundown.model.Quote;

/** A line of the inspector's list. */
sealed interface QuoteRow {
    /**
     * The quotes of one speaker follow.
     *
     * @param speaker as {@link app.rundown.timeline.Filter#speaker} gives it
     */
    record Speaker(String speaker, int quotes) implements QuoteRow {}

    /** The wordings of one utterance follow, as far as they are listed. */
    record Wordings(Family family, int listed) implements QuoteRow {}

    /** The quotes of one day follow, those whose words stand only once, or the like. */
    record Part(String title, int quotes) implements QuoteRow {}

    /**
     * A quote.
     *
     * @param named whether it has to say whose it is, as no heading does
     */
    record Line(Quote quote, boolean named) implements QuoteRow {}
}
