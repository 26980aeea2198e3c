package app.rundown.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Linked words.
 *
 * @param text the words
 * @param url the link's target; null if only the words survived, as in a copy as plain text
 * @param start offset of the first character in the block's text, in UTF-16 units; -1 if the link is not in a block
 */
public record Link(String text, @Nullable String url, int start) {

    /** Creates a link that is not in a block, such as one to a related article. */
    public Link(String text, @Nullable String url) {
        this(text, url, -1);
    }

    /** Returns the offset behind the last character in the block's text; meaningless if the link is not in a block. */
    public int end() {
        return start + text.length();
    }

    /**
     * Returns the links of a part of a text, with offsets relative to that part. A link that crosses the part's bounds
     * is cut to what lies inside.
     *
     * @param links the links of the whole text; those that are not in a block are left out
     * @param from offset of the part's first character
     * @param to offset behind its last character
     */
    public static List<Link> within(List<Link> links, int from, int to) {
        List<Link> inside = new ArrayList<>();
        for (Link link : links) {
            int start = Math.max(link.start, from);
            int end = Math.min(link.end(), to);
            if (link.start >= 0 && start < end) {
                inside.add(new Link(link.text.substring(start - link.start, end - link.start), link.url, start - from));
            }
        }
        return inside;
    }
}
