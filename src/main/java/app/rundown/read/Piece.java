package app.rundown.read;

import app.rundown.model.Block;

/**
 * A piece of an HTML page in the order of reading.
 *
 * @param block what it is; a heading is a paragraph
 * @param heading the heading's level, or 0
 */
record Piece(Block block, int heading) {}
