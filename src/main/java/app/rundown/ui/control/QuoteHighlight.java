package app.rundown.ui.control;

import app.rundown.model.Quote;

/**
 * The words of a quote, in the colour of its speaker.
 *
 * @param colour the style class of that colour
 */
public record QuoteHighlight(TextRange range, String colour, Quote quote) {}
