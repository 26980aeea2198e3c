/**
 * A selection of a timeline becomes Markdown, CSV, a web page or JSON, always with citations and with a statement of
 * what is left out. Its doors are {@link Selection} (what to export), {@link Format} (which exporter),
 * {@link FilterWords} and {@link QuoteCitation}. The same selection always gives the same text, on every system. It
 * must not know files or windows: it writes to whatever writer it is given. It is the only user of FastCSV.
 */
package app.rundown.export;
