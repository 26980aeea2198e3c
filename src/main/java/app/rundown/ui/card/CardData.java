package app.rundown.ui.card;

import app.rundown.fetch.PictureAddress;
import app.rundown.model.Quote;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.TextRange;
import app.rundown.ui.format.HeadlineCheck;
import app.rundown.ui.format.HistoryPhrases.Tone;
import app.rundown.ui.format.LinkAddress;
import app.rundown.ui.style.Palette;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update as its card shows it. All texts and colours are decided here; the view only draws.
 *
 * @param id the update's id
 * @param clock its time as shown, or empty
 * @param clockWhy a tooltip: the time in full, and how it is known
 * @param relativeTime how far the time is from now, or from the update before
 * @param headline the headline with its highlights, or null
 * @param author who wrote the update, or null
 * @param pieces its blocks
 * @param topics its topics
 * @param labels short facts about it: "pinned", "2 quotes"
 * @param remarks the doubts about it
 * @param marks what the wrap-ups took up of it, or where they took it from; its history
 * @param colour the style class of its main topic's colour
 * @param rightToLeft whether its text runs from right to left
 */
public record CardData(
        String id,
        String clock,
        String clockWhy,
        RelativeTime relativeTime,
        @Nullable StyledText headline,
        @Nullable String author,
        List<Piece> pieces,
        List<Chip> topics,
        List<Fact> labels,
        List<Remark> remarks,
        List<Mark> marks,
        String colour,
        boolean rightToLeft) {

    /** Stands for no update. */
    static final CardData NONE = new CardData(
            "",
            "",
            "",
            RelativeTime.NONE,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Palette.PLAIN,
            false);

    public CardData {
        pieces = List.copyOf(pieces);
        topics = List.copyOf(topics);
        labels = List.copyOf(labels);
        remarks = List.copyOf(remarks);
        marks = List.copyOf(marks);
    }

    /** Returns the first words on the card, which serve as its name. */
    String title() {
        return headline != null
                ? headline.text()
                : pieces.isEmpty() ? "" : pieces.getFirst().styled().text();
    }

    /**
     * A topic's name and colour.
     *
     * @param colour the style class of the colour
     * @param why why the update has the topic
     * @param person whether the topic is somebody who speaks in the open documents
     * @param telling the words that show it
     */
    record Chip(String name, String colour, String why, boolean person, List<Telling> telling) {}

    /**
     * Words of the update that show its topic.
     *
     * @param text the whole text that holds them: the headline, or that of a block
     * @param range where they stand in it
     */
    record Telling(String text, TextRange range) {}

    /**
     * A short fact about the update.
     *
     * @param text the fact: "pinned", "2 quotes"
     * @param colour the style class of the colour of the one speaker of all quotes that it counts; empty if there is
     *     none
     */
    record Fact(String text, String colour) {}

    /**
     * A doubt about the update, or what became of it.
     *
     * @param text a short phrase
     * @param why the reason, as a sentence
     * @param tone how it is to be taken
     */
    record Remark(String text, String why, Tone tone) {
        /** A doubt. */
        Remark(String text, String why) {
            this(text, why, Tone.DOUBT);
        }
    }

    /**
     * A link to a place where more is said of the update.
     *
     * @param text a short phrase
     * @param why says more about it
     * @param leads where it leads
     * @param goal the id of the point that the page of coverage shows, or of the update to go to
     * @param words where the update's words stand; null if it does not lead to words
     */
    record Mark(String text, String why, Leads leads, String goal, Quote.@Nullable Span words) {}

    /** Where a link of a card leads. */
    enum Leads {
        /** To a point of a wrap-up, on the page of coverage. */
        TO_POINT,
        /** To words of an update. */
        TO_WORDS,
        /** To what became of the update, on the page of history. */
        TO_HISTORY
    }

    /** One block of the update. */
    sealed interface Piece {
        /** Returns the block's text; may be empty. */
        StyledText styled();
    }

    /** A block of the update's own words. */
    record Words(StyledText styled, Form form) implements Piece {}

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
     * Where the words stand that the headline puts in quotation marks.
     *
     * @param check the line that says it
     */
    record Check(HeadlineCheck check) implements Piece {
        @Override
        public StyledText styled() {
            return StyledText.plain("");
        }
    }

    /**
     * Who speaks in the quotation above it that is set apart.
     *
     * @param initials the speaker's initials
     * @param colour the style class of the speaker's colour
     * @param name the speaker's name
     * @param why how the speaker is known, in a few words; may be empty
     */
    record By(String initials, String colour, String name, String why) implements Piece {
        @Override
        public StyledText styled() {
            return StyledText.plain("");
        }
    }

    /**
     * Words that are not the update's own, set apart under a label.
     *
     * @param label says what they are
     * @param address where they lead, or null
     */
    record Aside(String label, StyledText styled, @Nullable LinkAddress address) implements Piece {}

    /**
     * Somebody's post.
     *
     * @param author the author's name as the post shows it
     * @param initials the author's initials, under the name that the program has for them
     * @param facts its handle, network and time
     * @param colour the style class of its author's colour
     * @param styled the words
     * @param address where it was posted, or null
     */
    record Post(
            String author,
            String initials,
            String facts,
            String colour,
            StyledText styled,
            @Nullable LinkAddress address)
            implements Piece {}

    /**
     * A picture.
     *
     * @param styled its caption, may be empty
     * @param address where the picture can be fetched from, to be shown above the caption
     */
    record Picture(StyledText styled, PictureAddress address) implements Piece {}
}
