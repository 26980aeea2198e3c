/** How others find an update or a quote again, in a line. */
package app.rundown.export.cite;
