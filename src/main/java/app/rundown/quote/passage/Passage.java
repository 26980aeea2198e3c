package app.rundown.quote.passage;

import app.rundown.model.Update;
import org.jspecify.annotations.Nullable;

/**
 * A block of words in a document, with its place in the document.
 *
 * @param update the update that holds it, or null for the introduction
 * @param block its index there; {@link Update#HEADLINE} for the headline
 * @param text its words, verbatim
 * @param flow passages with the same number follow on from each other, so that "he" may refer back from one to the next
 * @param kind what the document does with it
 */
public record Passage(@Nullable Update update, int block, String text, int flow, Kind kind) {
    /** Whether the document sets it apart, as a quotation or with one. */
    public boolean isSetOff() {
        return kind == Kind.SET_OFF || kind == Kind.SIGNATURE;
    }

    /** Whether it is an update's headline. */
    public boolean isHeadline() {
        return block == Update.HEADLINE;
    }

    /** What a document does with a passage. */
    public enum Kind {
        /** It stands in the running text. */
        TEXT,
        /** It is an item of a list. */
        ITEM,
        /** It is set apart as a quotation. */
        SET_OFF,
        /** It stands with a quotation and tells whose words that is. */
        SIGNATURE,
        /** It is somebody's post. */
        POST
    }
}
