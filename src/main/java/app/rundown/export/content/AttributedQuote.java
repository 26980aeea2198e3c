package app.rundown.export.content;

import app.rundown.model.PostOrigin;
import app.rundown.model.Quote;

/** Words and who said them, with the reason if that is not plain. Reported words get no quotation marks. */
public record AttributedQuote(String words, String by) {
    /** Puts a quote into words. */
    public static AttributedQuote of(Quote quote) {
        String text = quote.text().replace('\n', ' ');
        String words = quote.kind() == Quote.Kind.INDIRECT ? text : "“" + text + "”";
        return new AttributedQuote(words, by(quote));
    }

    private static String by(Quote quote) {
        String reported = how(quote);
        String cue = quote.cue() == null ? "" : " (" + quote.cue() + ")";
        String certainty = SpeakerWords.certainty(quote);
        String who = SpeakerWords.who(quote) + cue + reported + (certainty.isEmpty() ? "" : "; " + certainty);
        if (quote.isSetByUser()) {
            return who + "; " + byUser(quote);
        }
        if (quote.speaker() == null) {
            return who + ": " + quote.why();
        }
        return quote.basis() == Quote.Basis.NAMED ? who : who + "; speaker inferred: " + quote.why();
    }

    /** Returns how the words are given, unless marks enclose them. */
    private static String how(Quote quote) {
        PostOrigin post = quote.post();
        return switch (quote.form()) {
            case MARKS -> "";
            case BLOCK -> ", set off without marks";
            case POST -> post == null ? ", post" : ", " + post.place();
            case STATEMENT -> ", reported, not quoted";
        };
    }

    /** Returns what the user set, followed by the speaker that was found. */
    private static String byUser(Quote quote) {
        String found = "; " + SpeakerWords.found(quote);
        if (quote.followsCorrection()) {
            return quote.why() + found;
        }
        if (quote.basis() == Quote.Basis.SET) {
            boolean cleared = quote.speaker() == null && quote.speaksFor() == null;
            return (cleared ? "cleared by the user" : "set by the user") + found;
        }
        String why = quote.basis() == Quote.Basis.NAMED ? "" : "; speaker inferred: " + quote.why();
        return "name set by the user" + found + why;
    }

    /** Returns both in one line. */
    public String text() {
        return words + " — " + by;
    }
}
