package app.rundown.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an update or of an introduction, in the document's order. Text is verbatim: non-breaking spaces, typos and
 * odd quotation marks are kept, only the white space around it and the line breaks of the markup are not.
 */
public sealed interface Block {

    /** What a person sees of the block as plain text; empty where there are no words. */
    String text();

    /** The document's own words: what may be quoted from it and searched as its text. */
    sealed interface Words extends Block {
        /** The links among the words, in order. */
        List<Link> links();
    }

    /** A paragraph of the document's own words. */
    record Paragraph(String text, List<Link> links) implements Words {
        /** Keeps a copy of the list. */
        public Paragraph {
            links = List.copyOf(links);
        }

        /** A paragraph without links. */
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

        /** An item without links. */
        public ListItem(String text) {
            this(text, List.of());
        }
    }

    /** A passage that the document sets apart as quoted; its words are still the document's to quote. */
    record Blockquote(String text, List<Link> links) implements Words {
        /** Keeps a copy of the list. */
        public Blockquote {
            links = List.copyOf(links);
        }

        /** A passage without links. */
        public Blockquote(String text) {
            this(text, List.of());
        }
    }

    /**
     * A picture; its {@link #text()} is the caption, which is never the update's own words.
     *
     * @param text the caption, or the alternative text; may be empty
     * @param url the picture's address, never loaded without the user's wish; null where it is not known
     */
    record Picture(String text, @Nullable String url) implements Block {}

    /**
     * A card that leads to another article: that article's words, not this document's.
     *
     * @param headline the other article's headline
     * @param standfirst its introduction, or empty
     * @param url where it leads, or null
     */
    record Teaser(
            String headline, String standfirst, @Nullable String url) implements Block {
        @Override
        public String text() {
            return standfirst.isEmpty() ? headline : headline + "\n" + standfirst;
        }
    }

    /**
     * Foreign matter shown in place: a tweet, a video, a score card, a reader's comment.
     *
     * @param text the words that came with it; may be empty
     * @param url where it came from, or null
     */
    record Embed(String text, @Nullable String url) implements Block {}
}
