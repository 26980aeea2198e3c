/** Formats for counting: tables with a row for each update or quote. The only user of FastCSV. */
package app.rundown.export.table;
