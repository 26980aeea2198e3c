package app.rundown.export.content;

import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.text.UnseenCharacters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a block's words, with the address that it links to.
 *
 * @param text the words, without characters that are not seen
 * @param url a web address, or null for plain words
 */
public record LinkedText(String text, @Nullable String url) {

    /** Splits a block's words at its links; a link that leads to no web address stays plain words. */
    public static List<LinkedText> of(Block.Words words) {
        return of(words.text(), words.links());
    }

    /** Splits a post's words in the same way. */
    public static List<LinkedText> of(Block.Post post) {
        return of(post.text(), post.links());
    }

    private static List<LinkedText> of(String text, List<Link> links) {
        List<LinkedText> runs = new ArrayList<>();
        int at = 0;
        for (Link link : links) {
            if (link.start() >= at && WebAddress.isWeb(link.url())) {
                if (link.start() > at) {
                    runs.add(new LinkedText(UnseenCharacters.cleaned(text, at, link.start()), null));
                }
                runs.add(new LinkedText(UnseenCharacters.cleaned(text, link.start(), link.end()), link.url()));
                at = link.end();
            }
        }
        if (at < text.length()) {
            runs.add(new LinkedText(UnseenCharacters.cleaned(text, at, text.length()), null));
        }
        return runs;
    }
}
