/**
 * A selection of a timeline becomes a file for others: words to read, tables, data, always with citations and with a
 * statement of what is left out. The door is {@link Format}: which formats there are, and the exporter of each. The
 * same selection always gives the same bytes, on every system. The house must not know files or windows: an exporter
 * writes to whatever it is given.
 */
package app.rundown.export;
