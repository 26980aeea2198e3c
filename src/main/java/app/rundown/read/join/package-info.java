/**
 * Joins what a page shows with what its data state of the same updates. {@link EntryMerger} joins two lists, and
 * {@link StatedBodies} finds the paragraphs that a page shows for updates of its data. It knows drafts and parsed
 * pages, and no format. {@link Copies} leaves out what a document has twice.
 */
package app.rundown.read.join;
