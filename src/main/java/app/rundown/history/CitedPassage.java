package app.rundown.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Words that the user took from a live blog, as it was then.
 *
 * @param words the words, verbatim; several blocks are parted by line breaks
 * @param speaker who said them according to that capture, or null
 * @param address their update's own address, or null if it had none that can be trusted
 * @param headline its headline, or null
 * @param at when it was made; null unless the capture stated it
 */
public record CitedPassage(
        String words,
        @Nullable String speaker,
        @Nullable String address,
        @Nullable String headline,
        @Nullable Instant at) {}
