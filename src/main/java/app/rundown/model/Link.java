package app.rundown.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that lead elsewhere.
 *
 * @param text the words
 * @param url where they lead; null where only the words survived, as in a copy as text
 * @param start offset of the first of them in their block's text, in UTF-16 units; -1 where they stand in no block
 */
public record Link(String text, @Nullable String url, int start) {

    /** A link that stands in no block, as one to a related article. */
    public Link(String text, @Nullable String url) {
        this(text, url, -1);
    }

    /** Where the words end in their block's text. */
    public int end() {
        return start + text.length();
    }

    /**
     * The links of a part of a text, placed anew in it; of a link that the part's bounds cut, what lies within.
     *
     * @param links of the whole text; those without a place are left out
     * @param from offset of the part's first character
     * @param to offset behind its last
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
