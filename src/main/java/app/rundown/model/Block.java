package app.rundown.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an update or of an introduction, in the document's order. Its text is verbatim: non-breaking spaces, typos
 * and odd quotation marks are kept. Only surrounding white space and the line breaks of the markup are dropped.
 */
public sealed interface Block {

    /** Returns the block's visible words as plain text; empty if it has none. */
    String text();

    /** The document's own words, which may be quoted and searched as its text. */
    sealed interface Words extends Block {
        /** Returns the links in the text, in order. */
        List<Link> links();
    }

    /** A paragraph of the document's own words. */
    record Paragraph(String text, List<Link> links) implements Words {
        /** Keeps a copy of the list. */
        public Paragraph {
            links = List.copyOf(links);
        }

        /** Creates a paragraph without links. */
        public Paragraph(String text) {
            this(text, List.of());
        }
    }

    /** One item of a list. */
    record ListItem(String text, List<Link> links) implements Words {
        /** Keeps a copy of the list. */
        public ListItem {
            links = List.copyOf(links);
        }

        /** Creates an item without links. */
        public ListItem(String text) {
            this(text, List.of());
        }
    }

    /**
     * A passage that the document sets apart as a quotation. Its words still count as the document's own and may be
     * quoted.
     *
     * @param text the words
     * @param links the links in them
     * @param signature whether the document says that these words tell whose quotation it is
     */
    record Blockquote(String text, List<Link> links, boolean signature) implements Words {
        /** Keeps a copy of the list. */
        public Blockquote {
            links = List.copyOf(links);
        }

        /** Creates a quotation's own words. */
        public Blockquote(String text, List<Link> links) {
            this(text, links, false);
        }

        /** Creates a passage without links. */
        public Blockquote(String text) {
            this(text, List.of());
        }
    }

    /**
     * A picture. Its {@link #text()} is the caption, which never counts as the update's own words.
     *
     * @param text the caption, or the alternative text; may be empty
     * @param url the picture's address, or null if not known; never loaded unless the user asks for it
     */
    record Picture(String text, @Nullable String url) implements Block {}

    /**
     * A card that leads to another article. Its words are that article's, not this document's.
     *
     * @param headline the other article's headline
     * @param standfirst its introduction, or empty
     * @param url the other article's address, or null
     */
    record Teaser(
            String headline, String standfirst, @Nullable String url) implements Block {
        @Override
        public String text() {
            return standfirst.isEmpty() ? headline : headline + "\n" + standfirst;
        }
    }

    /**
     * Somebody's post that the page shows in place: a tweet, a message, a reader's comment. Its words are its author's.
     *
     * @param text the words of the post, paragraphs parted by line breaks, without its author's line and its date
     * @param links the links in the text, in order
     * @param origin who posted it, where and when
     */
    record Post(String text, List<Link> links, PostOrigin origin) implements Block {
        /** Keeps a copy of the list. */
        public Post {
            links = List.copyOf(links);
        }
    }

    /**
     * Content from elsewhere shown in place that is nobody's post: a video, a score card.
     *
     * @param text the words that came with it; may be empty
     * @param url where it came from, or null
     */
    record Embed(String text, @Nullable String url) implements Block {}
}
