package app.rundown.read.page;

import app.rundown.model.Block;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an HTML page.
 *
 * @param block its content; a heading is a paragraph
 * @param heading the heading's level, or 0
 * @param source the element that contains its words, or null if they stand between elements
 */
public record Piece(Block block, int heading, @Nullable Element source) {}
