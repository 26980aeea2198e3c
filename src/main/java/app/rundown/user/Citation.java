package app.rundown.user;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Words that the user took from a document by a citation or an export, as they were then: so a newer copy can be held
 * against them.
 *
 * @param text the words, verbatim; of long ones only the beginning
 * @param speaker who said them, or null
 * @param headline the headline of their update, or null
 * @param made when their update was made, or null if the document does not state it
 * @param cited when they were cited last, to the second, or null
 * @param exported when they were exported last, to the second, or null
 * @param settled what a newer copy said of them when the user kept them as they are, as that copy's finding puts it;
 *     null if the user never did. What a newer copy says otherwise than this needs a look again
 */
public record Citation(
        String text,
        @Nullable String speaker,
        @Nullable String headline,
        @Nullable Instant made,
        @Nullable Instant cited,
        @Nullable Instant exported,
        @Nullable String settled) {
    /** Longer words are cut at a blank, in characters: the beginning of a long update is enough to know it by. */
    private static final int LONGEST = 1_000;

    /**
     * Cuts the words to length.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Citation {
        text = beginning(text.strip());
        cited = cited == null ? null : cited.truncatedTo(ChronoUnit.SECONDS);
        exported = exported == null ? null : exported.truncatedTo(ChronoUnit.SECONDS);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A citation without words");
        }
    }

    /** Words of which nothing is settled. */
    public Citation(
            String text,
            @Nullable String speaker,
            @Nullable String headline,
            @Nullable Instant made,
            @Nullable Instant cited,
            @Nullable Instant exported) {
        this(text, speaker, headline, made, cited, exported, null);
    }

    /** Returns these words, kept in the face of what a newer copy says. */
    public Citation settled(String finding) {
        return new Citation(text, speaker, headline, made, cited, exported, finding);
    }

    private static String beginning(String text) {
        int blank = text.length() <= LONGEST ? -1 : text.lastIndexOf(' ', LONGEST);
        return text.length() <= LONGEST ? text : text.substring(0, blank > 0 ? blank : LONGEST);
    }

    /** Returns these words with the times of an earlier citation of them where this one has none. */
    Citation after(@Nullable Citation earlier) {
        return earlier == null
                ? this
                : new Citation(
                        text,
                        speaker,
                        headline,
                        made,
                        cited == null ? earlier.cited : cited,
                        exported == null ? earlier.exported : exported,
                        settled);
    }
}
