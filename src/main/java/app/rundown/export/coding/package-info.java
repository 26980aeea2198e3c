/** Formats for the analysis of texts and of networks: a project of coded texts, and who speaks of what as a graph. */
package app.rundown.export.coding;
