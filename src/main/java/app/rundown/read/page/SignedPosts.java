package app.rundown.read.page;

import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.model.PostOrigin;
import app.rundown.read.line.PostLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds posts in lines without markup around them, by the author's line alone: {@code words — Lee (@lee) May 5, 2024},
 * in one line or in two.
 */
public final class SignedPosts {
    private SignedPosts() {}

    /**
     * A post that a line ends.
     *
     * @param replaces whether its words are those of the block before, which it replaces
     */
    public record Signed(Block.Post post, boolean replaces) {}

    /** Adds a plain line as a paragraph, or as a post. */
    static void add(String line, List<Block> blocks) {
        Signed signed = in(line, List.of(), blocks.isEmpty() ? null : blocks.getLast());
        if (signed != null && signed.replaces()) {
            blocks.removeLast();
        }
        blocks.add(signed == null ? new Block.Paragraph(line) : signed.post());
    }

    /**
     * Returns the post that a line ends, or null. If nothing stands before the author in the line, the words of the
     * post are those of the block before.
     */
    public static @Nullable Signed in(String line, List<Link> links, @Nullable Block before) {
        int start = PostLine.startIn(line);
        if (start < 0) {
            return null;
        }
        if (start == 0) {
            Block.Post post =
                    before instanceof Block.Words words ? post(words.text(), words.links(), line, links) : null;
            return post == null ? null : new Signed(post, true);
        }
        String words = line.substring(0, start).strip();
        Block.Post post = post(words, Link.within(links, 0, words.length()), line.substring(start), links);
        return post == null ? null : new Signed(post, false);
    }

    /**
     * Returns the post that data tell, or null if they tell no words, no author, or no address of a post.
     *
     * @param handle with or without its "@"
     */
    public static Block.@Nullable Post told(
            String words, @Nullable String name, @Nullable String handle, @Nullable String url) {
        PostAddress address = PostAddress.of(url);
        String known = handle == null || handle.isBlank()
                ? address == null ? null : address.handle()
                : handle.strip().substring(handle.strip().startsWith("@") ? 1 : 0);
        return address == null || name == null && known == null || !hasWords(words)
                ? null
                : new Block.Post(words, List.of(), new PostOrigin(name, known, address.network(), address.url(), null));
    }

    private static Block.@Nullable Post post(String words, List<Link> links, String line, List<Link> about) {
        PostLine author = PostLine.of(line);
        if (author == null || author.handle() == null || !hasWords(words)) {
            return null;
        }
        PostAddress address = null;
        for (Link link : about) {
            PostAddress linked = PostAddress.of(link.url());
            address = linked == null ? address : linked;
        }
        return new Block.Post(
                words,
                links,
                new PostOrigin(
                        author.name(),
                        author.handle(),
                        address == null ? PostAddress.networkOf(author.handle()) : address.network(),
                        address == null ? null : address.url(),
                        author.at()));
    }

    /** Whether a text has words that are no addresses. */
    static boolean hasWords(String text) {
        for (String part : text.split("\\s+")) {
            boolean address = part.contains("://") || part.startsWith("pic.") && part.indexOf('/') > 0;
            if (!address && part.codePoints().anyMatch(Character::isLetter)) {
                return true;
            }
        }
        return false;
    }
}
