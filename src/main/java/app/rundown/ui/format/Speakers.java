package app.rundown.ui.format;

import app.rundown.model.Quote;
import app.rundown.timeline.Filter;
import app.rundown.ui.style.Palette;

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

    /** Returns the initials of a name: "MP" for Mike Pompeo, "?" for the unknown speaker. */
    public static String initials(String name) {
        String[] words = name.equals(UNKNOWN) ? new String[0] : name.trim().split("\\s+");
        if (words.length == 0 || words[0].isEmpty()) {
            return "?";
        }
        String first = words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        String last = words[words.length - 1];
        return words.length == 1 ? first : first + last.substring(0, last.offsetByCodePoints(0, 1));
    }
}
