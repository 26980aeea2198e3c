package app.rundown.ui.format;

import app.rundown.model.Quote;
import app.rundown.timeline.Filter;
import app.rundown.ui.style.Palette;
import java.util.Arrays;
import java.util.List;

/** The names and colours under which speakers are shown. */
public final class Speakers {
    /** Shown instead of a name if the speaker is not known. */
    public static final String UNKNOWN = "Unknown speaker";

    private Speakers() {}

    /** Returns the speaker's name, or {@link #UNKNOWN}. */
    public static String name(Quote quote) {
        String speaker = quote.speaker();
        return speaker == null ? UNKNOWN : speaker;
    }

    /** Returns the speaker's name, "Unnamed" for somebody whom the text only describes, or {@link #UNKNOWN}. */
    public static String nameOrUnnamed(Quote quote) {
        return quote.speaker() == null && quote.voice() == Quote.Voice.UNNAMED ? "Unnamed" : name(quote);
    }

    /** Returns the speaker's name. If there is none, says all that is known of who it was. */
    public static String description(Quote quote) {
        String name = nameOrUnnamed(quote);
        return quote.speaker() == null && quote.speaksFor() != null ? name + ", speaks for " + quote.speaksFor() : name;
    }

    /** Returns the name to show for a speaker of the filter. */
    public static String name(String speaker) {
        return speaker.equals(Filter.UNKNOWN_SPEAKER) ? UNKNOWN : speaker;
    }

    /** Returns the style class of the speaker's colour. */
    public static String colour(Quote quote, Palette palette) {
        String speaker = quote.speaker();
        return speaker == null ? Palette.PLAIN : palette.speaker(speaker);
    }

    /** Returns the initials of a name: "MP" for Mike Pompeo, "UG" for UK government, "?" for the unknown speaker. */
    public static String initials(String name) {
        List<String> letters = name.equals(UNKNOWN)
                ? List.of()
                : Arrays.stream(name.split("\\s+"))
                        .flatMap(word -> word.codePoints()
                                .filter(Character::isLetterOrDigit)
                                .limit(1)
                                .boxed())
                        .map(letter -> Character.toString(Character.toUpperCase(letter)))
                        .toList();
        return switch (letters.size()) {
            case 0 -> "?";
            case 1 -> letters.getFirst();
            default -> letters.getFirst() + letters.getLast();
        };
    }
}
