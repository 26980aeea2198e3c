package app.rundown.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a live blog, or one point of a wrap-up. It is a fact of its document and never knows what the user
 * added.
 *
 * @param id unique among all documents that are open together
 * @param position its place in the document's own order, from 1
 * @param stamps the evidence for its time, as found; empty for a point of a wrap-up
 * @param section the heading above a point of a wrap-up, or null
 * @param headline its headline, or null
 * @param author who wrote it, as shown, or null
 * @param url its own address, or null
 * @param blocks its content in order; empty if it is only a headline
 * @param flags what the document says about it
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

    /** Stands for the headline where an index among the blocks is asked for. */
    public static final int HEADLINE = -1;

    /** What a document says about an update. */
    public enum Flag {
        /** A key event. */
        KEY,
        /** Pinned to the top of the page. */
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

    /**
     * Returns its own words, without headline, captions, teasers and embeds; blocks are separated by a blank line. An
     * update that speaks through its posts has theirs.
     */
    public String text() {
        boolean posts = speaksThroughPosts();
        return blocks.stream()
                .filter(b -> b instanceof Block.Words || posts && b instanceof Block.Post)
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }

    /** Whether it consists of posts, with no headline and hardly a word of its own. */
    public boolean speaksThroughPosts() {
        return headline == null
                && blocks.stream().anyMatch(Block.Post.class::isInstance)
                && blocks.stream()
                        .noneMatch(b -> b instanceof Block.Words && b.text().indexOf(' ') >= 0);
    }

    /** Receives texts of an update. */
    public interface Texts {
        /** Called with a text and the index of its block; {@link #HEADLINE} for the headline. */
        void take(int block, String text);
    }

    /**
     * Passes on the headline and the texts of the blocks with its own words, in order.
     *
     * @param posts whether the words of posts count as its own
     */
    public void forEachText(boolean posts, Texts texts) {
        if (headline != null) {
            texts.take(HEADLINE, headline);
        }
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Words || posts && block instanceof Block.Post) {
                texts.take(i, block.text());
            }
        }
    }

    /**
     * Returns the text of a block, or of the headline.
     *
     * @param block index among the blocks, or {@link #HEADLINE}
     * @return the text; empty if there is no headline
     */
    public String text(int block) {
        return block == HEADLINE
                ? Objects.requireNonNullElse(headline, "")
                : blocks.get(block).text();
    }

    /** Returns a name for lists: its headline, else the first line of its own words, else of any block with words. */
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
