/**
 * The texts of times become moments: evidence for the date and the zone, order, midnight, and the audit. Its door is
 * {@link Timing}. Whatever is inferred says so and gives the reason; where the evidence is weak, the time stays
 * unknown. Which zone a text names is known in {@link app.rundown.time.zone}. It must not know the formats of
 * documents: it sees the stamps and the words of the model.
 */
package app.rundown.time;
