package app.rundown.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that a document gives as somebody's: content, speaker and cue, with the reason for the attribution.
 *
 * @param id unique among all documents that are open together
 * @param document the document's id
 * @param update the update's id, or null for a quote in the document's introduction
 * @param span where the words stand
 * @param text the words as they stand, without the outer marks
 * @param kind how they are given
 * @param speaker the full name as the document best gives it, or null where it can't be told
 * @param basis how the speaker is known
 * @param cue the speech verb or phrase that ties words and speaker ("said", "according to"), or null
 * @param why the reason for the attribution, or for having none, in a sentence for people
 * @param confidence of the attribution, 0 to 1; 0 where there is no speaker
 * @param flags what is odd about the marks
 */
public record Quote(
        String id,
        String document,
        @Nullable String update,
        Span span,
        String text,
        Kind kind,
        @Nullable String speaker,
        Basis basis,
        @Nullable String cue,
        String why,
        double confidence,
        Set<Flag> flags) {

    /**
     * A run of characters in a block.
     *
     * @param block index among the update's blocks, or among the introduction's where the quote has no update
     * @param start offset of the first character in the block's text, in UTF-16 units
     * @param end offset behind the last one
     */
    public record Span(int block, int start, int end) {}

    /** How the words are given. */
    public enum Kind {
        /** A whole quoted sentence or more. */
        DIRECT,
        /** A quoted fragment inside a reported sentence. */
        MIXED,
        /** Reported without marks. */
        INDIRECT
    }

    /** How a speaker is known. */
    public enum Basis {
        /** By a name beside the cue. */
        NAMED,
        /** By a pronoun beside the cue. */
        PRONOUN,
        /** By an office or description ("the minister"). */
        ROLE,
        /** By the update's headline. */
        HEADLINE,
        /** By going on from the quote before. */
        CONTINUED,
        /** Not known. */
        NONE
    }

    /** What is odd about a quote's marks. */
    public enum Flag {
        /** It opens with one mark and closes with another, or not at all. */
        UNBALANCED,
        /** Its cue interrupts it, or it runs over several paragraphs. */
        SPLIT,
        /** It holds a quote of its own. */
        NESTED,
        /** It holds words in square brackets, put in by an editor. */
        BRACKETED,
        /** It leaves words out (…). */
        ELIDED
    }

    /** Keeps a copy of the flags. */
    public Quote {
        flags = Set.copyOf(flags);
    }
}
