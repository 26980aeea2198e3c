/**
 * Live blogs in JSON: the answer of a server ({@link JsonLiveBlog}), and the data inside a web page
 * ({@link EmbeddedJson}, {@link LinkedData}), which {@code read.html} asks for. The names of fields and of kinds of
 * content stand in tables among the resources. It must not know the markup of entries.
 */
package app.rundown.read.json;
