package app.rundown.export.page;

import app.rundown.export.content.SpeakerWords;
import app.rundown.model.Quote;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who said a quote, as it stands beside the words.
 *
 * @param words the name, and how it is known if the document does not plainly say so: "Ana Ruiz, inferred"
 * @param note the reason for a speaker that is not plain, or null
 * @param isPlain whether the document names the speaker and nothing is doubtful
 */
record SpeakerLabel(String words, @Nullable Note note, boolean isPlain) {
    /** Puts a quote's speaker into words. */
    static SpeakerLabel of(Quote quote) {
        String who = SpeakerWords.who(quote) + (quote.form() == Quote.Form.STATEMENT ? ", reported, not quoted" : "");
        if (quote.isSetByUser()) {
            String set = state(quote);
            return new SpeakerLabel(
                    who + ", " + set, new Note("Speaker " + set, SpeakerWords.found(quote) + why(quote)), false);
        }
        if (quote.speaker() == null) {
            String state = quote.voice() == Quote.Voice.UNNAMED ? "Speaker not named" : "Speaker unknown";
            return new SpeakerLabel(who, new Note(state, quote.why()), false);
        }
        boolean named = quote.basis() == Quote.Basis.NAMED;
        if (named && quote.certainty() == Quote.Certainty.SURE) {
            return new SpeakerLabel(who, null, true);
        }
        String certainty = quote.certainty().name().toLowerCase(Locale.ROOT);
        String state =
                named ? certainty : quote.certainty() == Quote.Certainty.DOUBTFUL ? "inferred, doubtful" : "inferred";
        String reason = named ? "Speaker named, " + certainty : "Speaker inferred, " + certainty;
        return new SpeakerLabel(who + ", " + state, new Note(reason, quote.why()), false);
    }

    private static String state(Quote quote) {
        if (quote.followsCorrection()) {
            return "inferred";
        }
        return quote.basis() != Quote.Basis.SET
                ? "name set by the user"
                : quote.speaker() == null && quote.speaksFor() == null ? "cleared by the user" : "set by the user";
    }

    /** Returns the reason for an attribution that the user changed only in part. */
    private static String why(Quote quote) {
        return quote.basis() == Quote.Basis.SET || quote.basis() == Quote.Basis.NAMED ? "" : "; " + quote.why();
    }
}
