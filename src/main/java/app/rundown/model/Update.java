package app.rundown.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a live blog, or one point of a wrap-up: a fact of its document, which never knows what the user added.
 *
 * @param id unique among all documents that are open together
 * @param position its place in the document's own order, from 1
 * @param stamps the evidence for its time, as found; empty for a point of a wrap-up
 * @param section the heading that a point of a wrap-up stands under, or null
 * @param headline its headline, or null
 * @param author who wrote it, as shown, or null
 * @param url its own address, or null
 * @param blocks all that it holds, in order; empty where it is a headline only
 * @param flags what the document says of it
 */
public record Update(
        String id,
        int position,
        List<Stamp> stamps,
        @Nullable String section,
        @Nullable String headline,
        @Nullable String author,
        @Nullable String url,
        List<Block> blocks,
        Set<Flag> flags) {

    /** What a document says of an update. */
    public enum Flag {
        /** A key event. */
        KEY,
        /** Held at the top of the page. */
        PINNED,
        /** Sums up what came before. */
        SUMMARY
    }

    /** Keeps copies of the collections. */
    public Update {
        stamps = List.copyOf(stamps);
        blocks = List.copyOf(blocks);
        flags = Set.copyOf(flags);
    }

    /** Its own words: no headline, caption, teaser or embed; paragraphs parted by a blank line. */
    public String text() {
        return blocks.stream()
                .filter(Block.Words.class::isInstance)
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }

    /** What to call it in a list: its headline, else the beginning of its words, else of whatever it holds. */
    public String title() {
        if (headline != null) {
            return headline;
        }
        String text = text();
        if (text.isEmpty()) {
            text = blocks.stream()
                    .map(Block::text)
                    .filter(t -> !t.isEmpty())
                    .findFirst()
                    .orElse("(no words)");
        }
        return text.lines().findFirst().orElse(text);
    }
}
