/** Reads JSON into trees ({@link JsonTrees}). It must not know what the JSON means. */
package app.rundown.json;
