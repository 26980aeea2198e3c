/** Formats for reading, which hold the whole content of the updates: Markdown and the web page. */
package app.rundown.export.page;
