/**
 * What a document is and what was found out about it: immutable values, used by every room above. {@link Document}
 * holds the facts as a reader found them, {@link AnalysedDocument} adds the moments, the audit and the quotes. What the
 * user adds is kept apart, in {@code user}. It needs nothing but Java and the rooms {@code text} and {@code base}, and
 * must not know where its values come from.
 */
package app.rundown.model;
