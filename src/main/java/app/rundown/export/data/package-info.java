/** Formats for other programs, made with Jackson, which sees the records of {@link Wire} and never the model. */
package app.rundown.export.data;
