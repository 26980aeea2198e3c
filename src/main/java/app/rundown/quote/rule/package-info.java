/**
 * Decides who said a quote. {@link Attributor}, its door, asks the {@link AttributionRule}s in a fixed order, and the
 * first answer wins, always with a reason and a confidence. A rule sees one document and what was attributed in it so
 * far, never other documents. What no rule knows stays unknown.
 */
package app.rundown.quote.rule;
