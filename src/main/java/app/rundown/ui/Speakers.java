package app.rundown.ui;

import app.rundown.model.Quote;
import app.rundown.timeline.Filter;

/** How speakers are called and coloured. */
final class Speakers {
    static final String UNKNOWN = "Unknown speaker";

    private Speakers() {}

    /** The speaker's name, or that it is unknown. */
    static String name(Quote quote) {
        String speaker = quote.speaker();
        return speaker == null ? UNKNOWN : speaker;
    }

    /** The speaker's name; where there is none, all that is known of who it was. */
    static String told(Quote quote) {
        return quote.speaker() == null && quote.voice() == Quote.Voice.UNNAMED
                ? "Several people, not named"
                : name(quote);
    }

    /** A name of the filter's list as people read it. */
    static String name(String speaker) {
        return speaker.equals(Filter.UNKNOWN_SPEAKER) ? UNKNOWN : speaker;
    }

    static String colour(Quote quote, Palette palette) {
        String speaker = quote.speaker();
        return speaker == null ? "plain" : palette.speaker(speaker);
    }

    /** "MP" for Mike Pompeo, "?" for nobody. */
    static String initials(String name) {
        String[] words = name.equals(UNKNOWN) ? new String[0] : name.trim().split("\\s+");
        if (words.length == 0 || words[0].isEmpty()) {
            return "?";
        }
        String first = words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        String last = words[words.length - 1];
        return words.length == 1 ? first : first + last.substring(0, last.offsetByCodePoints(0, 1));
    }
}
