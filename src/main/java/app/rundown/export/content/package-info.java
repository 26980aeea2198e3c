/**
 * What all formats share: the selection, the facts about its updates in words, and the statement of loss. An
 * {@link Exporter} writes one format; the rooms above have one for each.
 */
package app.rundown.export.content;
