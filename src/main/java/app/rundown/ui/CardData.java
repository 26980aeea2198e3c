package app.rundown.ui;

import app.rundown.fetch.PictureAddress;
import app.rundown.model.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update as its card shows it. All texts and colours are decided here; the view only draws.
 *
 * @param id the update's id
 * @param clock its time as shown, or empty
 * @param clockWhy a tooltip: the time in full, and how it is known
 * @param elapsed how far the time is from now, or from the update before
 * @param headline the headline with its highlights, or null
 * @param author who wrote the update, or null
 * @param pieces its blocks
 * @param topics its topics
 * @param labels short facts about it: "pinned", "2 quotes"
 * @param remarks the doubts about it
 * @param colour the style class of its main topic's colour
 * @param rightToLeft whether its text runs from right to left
 */
record CardData(
        String id,
        String clock,
        String clockWhy,
        Elapsed elapsed,
        @Nullable Lit headline,
        @Nullable String author,
        List<Piece> pieces,
        List<Chip> topics,
        List<String> labels,
        List<Remark> remarks,
        String colour,
        boolean rightToLeft) {

    /** Stands for no update. */
    static final CardData NONE = new CardData(
            "", "", "", Elapsed.NONE, null, null, List.of(), List.of(), List.of(), List.of(), "plain", false);

    CardData {
        pieces = List.copyOf(pieces);
        topics = List.copyOf(topics);
        labels = List.copyOf(labels);
        remarks = List.copyOf(remarks);
    }

    /** Returns the first words on the card, which serve as its name. */
    String title() {
        return headline != null
                ? headline.text()
                : pieces.isEmpty() ? "" : pieces.getFirst().lit().text();
    }

    /**
     * A text with its highlights.
     *
     * @param tints its quotes, each in the colour of its speaker
     * @param hits where the searched words are
     * @param links where its links are
     */
    record Lit(String text, List<Tint> tints, List<Range> hits, List<LinkRun> links) {
        /** An empty text. */
        static final Lit NONE = plain("");

        Lit {
            tints = List.copyOf(tints);
            hits = List.copyOf(hits);
            links = List.copyOf(links);
        }

        /** Creates a text without links. */
        Lit(String text, List<Tint> tints, List<Range> hits) {
            this(text, tints, hits, List.of());
        }

        /** Returns a text without highlights. */
        static Lit plain(String text) {
            return new Lit(text, List.of(), List.of());
        }
    }

    /**
     * A run of characters, in UTF-16 units.
     *
     * @param start the index of the first character
     * @param end the index after the last character
     */
    record Range(int start, int end) {
        // Written by hand for speed: every text of the first frame compares ranges, and Java links the equals of a
        // record only when it is first called.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Range that && start == that.start && end == that.end;
        }

        @Override
        public int hashCode() {
            return 31 * start + end;
        }

        /** Whether the run contains the character at an index. */
        boolean holds(int index) {
            return start <= index && index < end;
        }
    }

    /**
     * The words of a quote, in the colour of its speaker.
     *
     * @param colour the style class of that colour
     */
    record Tint(Range range, String colour, Quote quote) {}

    /** Words that are a link. */
    record LinkRun(Range range, LinkAddress address) {}

    /**
     * A topic's name and colour.
     *
     * @param colour the style class of the colour
     * @param why why the update has the topic
     */
    record Chip(String name, String colour, String why) {}

    /**
     * A doubt about the update.
     *
     * @param text a short phrase
     * @param why the reason, as a sentence
     */
    record Remark(String text, String why) {}

    /** One block of the update. */
    sealed interface Piece {
        /** Returns the block's text; may be empty. */
        Lit lit();
    }

    /** A block of the update's own words. */
    record Words(Lit lit, Form form) implements Piece {}

    /** How a block of own words is laid out. */
    enum Form {
        /** Plain text. */
        PARAGRAPH,
        /** An item of a list. */
        ITEM,
        /** A quotation set apart. */
        BLOCKQUOTE
    }

    /**
     * Words that are not the update's own, set apart under a label.
     *
     * @param label says what they are
     * @param address where they lead, or null
     */
    record Aside(String label, Lit lit, @Nullable LinkAddress address) implements Piece {}

    /**
     * A picture.
     *
     * @param lit its caption, may be empty
     * @param address where the picture can be fetched from, to be shown above the caption
     */
    record Picture(Lit lit, PictureAddress address) implements Piece {}
}
