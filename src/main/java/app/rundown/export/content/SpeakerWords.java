package app.rundown.export.content;

import app.rundown.model.Quote;
import java.util.Locale;

/** Puts who said a quote into words, and how sure that is. */
public final class SpeakerWords {
    private SpeakerWords() {}

    /** Returns the speaker's name. If there is none, says all that is known: "unnamed, speaks for the council". */
    public static String who(Quote quote) {
        if (quote.speaker() != null) {
            return quote.speaker();
        }
        if (quote.voice() != Quote.Voice.UNNAMED) {
            return "speaker unknown";
        }
        return quote.speaksFor() == null ? "speaker unnamed" : "unnamed, speaks for " + quote.speaksFor();
    }

    /**
     * Returns how sure the attribution is: "likely". Empty where nobody is named, and where the user says who it was.
     */
    public static String certainty(Quote quote) {
        return quote.basis() == Quote.Basis.SET
                ? ""
                : switch (quote.certainty()) {
                    case SURE, LIKELY, DOUBTFUL -> quote.certainty().name().toLowerCase(Locale.ROOT);
                    case UNNAMED, NONE -> "";
                };
    }

    /** Returns what was found before the user said something else: "found: Ana Ruiz". */
    public static String found(Quote quote) {
        return quote.foundSpeaker() == null ? "nobody was found" : "found: " + quote.foundSpeaker();
    }
}
