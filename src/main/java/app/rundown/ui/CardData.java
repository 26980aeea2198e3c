package app.rundown.ui;

import app.rundown.fetch.PictureAddress;
import app.rundown.model.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update as its card shows it: every text and colour decided, nothing left to the view but to draw.
 *
 * @param id the update's id
 * @param clock its time as shown, or empty
 * @param clockWhy the time in full and how it is known, for a tooltip
 * @param elapsed how far that is from now, or from the update before
 * @param headline the headline and what is lit up in it, or null
 * @param author who wrote it, or null
 * @param pieces its blocks
 * @param topics its topics
 * @param labels what else is said of it: "pinned", "2 quotes"
 * @param remarks what must be doubted, each a short phrase with its reason
 * @param colour style class of its main topic's colour
 * @param rightToLeft whether its words run from right to left
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

    /** No update. */
    static final CardData NONE = new CardData(
            "", "", "", Elapsed.NONE, null, null, List.of(), List.of(), List.of(), List.of(), "plain", false);

    CardData {
        pieces = List.copyOf(pieces);
        topics = List.copyOf(topics);
        labels = List.copyOf(labels);
        remarks = List.copyOf(remarks);
    }

    /** The first words that stand on it, to name it by. */
    String title() {
        return headline != null
                ? headline.text()
                : pieces.isEmpty() ? "" : pieces.getFirst().lit().text();
    }

    /** A text and what is lit up in it. */
    record Lit(String text, List<Tint> tints, List<Range> hits, List<LinkRun> links) {
        /** No words. */
        static final Lit NONE = plain("");

        Lit {
            tints = List.copyOf(tints);
            hits = List.copyOf(hits);
            links = List.copyOf(links);
        }

        /** Words with no links among them. */
        Lit(String text, List<Tint> tints, List<Range> hits) {
            this(text, tints, hits, List.of());
        }

        /** Words with nothing lit up. */
        static Lit plain(String text) {
            return new Lit(text, List.of(), List.of());
        }
    }

    /** A run of characters, in UTF-16 units. */
    record Range(int start, int end) {
        // Written out: every text of the first frame compares some, and what Java makes for records is made when it is
        // first used.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Range that && start == that.start && end == that.end;
        }

        @Override
        public int hashCode() {
            return 31 * start + end;
        }

        /** Whether it holds a character. */
        boolean holds(int index) {
            return start <= index && index < end;
        }
    }

    /** A quote's words in the colour of its speaker. */
    record Tint(Range range, String colour, Quote quote) {}

    /** Words that lead elsewhere. */
    record LinkRun(Range range, LinkAddress address) {}

    /** A topic's name and colour. */
    record Chip(String name, String colour, String why) {}

    /** A doubt in a few words, and its reason. */
    record Remark(String text, String why) {}

    /** One block of the update. */
    sealed interface Piece {
        Lit lit();
    }

    /** The update's own words. */
    record Words(Lit lit, Form form) implements Piece {}

    /** How the update's own words are set. */
    enum Form {
        PARAGRAPH,
        ITEM,
        BLOCKQUOTE
    }

    /** Foreign words, set apart under a label that says what they are; where they lead, or null. */
    record Aside(String label, Lit lit, @Nullable LinkAddress address) implements Piece {}

    /** A caption, perhaps empty, and the picture that can be shown above it. */
    record Picture(Lit lit, PictureAddress address) implements Piece {}
}
