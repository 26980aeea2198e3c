package app.rundown.quote.word;

import java.util.List;

/**
 * A cue of several words, or one that is no verb.
 *
 * @param words its words, folded
 * @param place where the speaker stands
 */
public record CuePhrase(List<String> words, Place place) {
    /** Where the speaker of such a cue stands. */
    public enum Place {
        /** Before it, as before a verb ("went on"). */
        BEFORE,
        /** After it ("according to"). */
        AFTER,
        /** Right after it, and only where a sign sets it off from what was said (German ", so Lee"). */
        SET_OFF,
        /** Behind a word of the list SOURCE, before it or after it (Danish "i en mail fra Lee hedder det"). */
        FROM
    }

    /** Keeps a copy of the words. */
    public CuePhrase {
        words = List.copyOf(words);
    }
}
