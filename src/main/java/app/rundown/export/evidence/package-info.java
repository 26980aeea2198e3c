/**
 * Evidence that holds when somebody disputes it: {@link EvidenceExporter} writes a bundle, a web archive (WACZ) with
 * the captures, the selection and a report, which a {@link Signer} can sign. {@link EvidenceCheck} checks one, and
 * {@link SelectionCheck} compares what an export says with its captures, which the caller reads again. Nothing here
 * reads documents, settings or the clock.
 */
package app.rundown.export.evidence;
