package app.rundown.read.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells where the content of an embedding element comes from, and which words stand in for it. */
final class EmbedSource {
    private static final List<String> ATTRIBUTES = List.of("src", "data-src", "href");
    private static final Pattern NO_FRAMES = Pattern.compile("(?i)\\b" + HtmlBlocks.WORDS.anyOf("no-frames") + "\\b");

    private EmbedSource() {}

    /**
     * Returns the fallback text of a frame: the words of a tweet, or empty if it only says that frames are not
     * supported.
     */
    static String words(Element frame) {
        String words = MarkupText.plain(frame.data());
        return NO_FRAMES.matcher(words).find() ? "" : words;
    }

    /** Returns the address of an embedding element's content, or null. */
    static @Nullable String address(Element e, Addresses addresses) {
        for (String attribute : ATTRIBUTES) {
            if (e.hasAttr(attribute)) {
                return addresses.of(e, attribute);
            }
        }
        return null;
    }
}
