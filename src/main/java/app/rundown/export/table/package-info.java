/** Formats for counting: tables with a row for each update. The only user of FastCSV. */
package app.rundown.export.table;
