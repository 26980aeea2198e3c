package app.rundown.export.cite;

import app.rundown.export.content.SpeakerWords;
import app.rundown.model.PostOrigin;
import app.rundown.model.Quote;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words and who said them, put into words for a citation.
 *
 * @param words the words as the document has them, in quotation marks unless they are only reported
 * @param speaker the speaker's name, or what is known instead ("speaker unknown")
 * @param remark how the speaker is known, unless the document names him beside the words, and how the words came;
 *     otherwise empty
 * @param isSure whether the document itself names the speaker and nothing speaks against it
 */
record Said(String words, String speaker, String remark, boolean isSure) {
    /** Puts a quote into words. */
    static Said of(Quote quote) {
        String text = Line.of(quote.text());
        return new Said(
                quote.kind() == Quote.Kind.INDIRECT ? text : "“" + text + "”",
                Line.of(SpeakerWords.who(quote)),
                Stream.of(quote.speaker() == null ? cleared(quote) : known(quote), way(quote))
                        .filter(words -> !words.isEmpty())
                        .map(Line::of)
                        .collect(Collectors.joining("; ")),
                quote.speaker() != null && known(quote).isEmpty());
    }

    /** Returns the speaker with the remark in parentheses. */
    String by() {
        return remark.isEmpty() ? speaker : speaker + " (" + remark + ")";
    }

    private static String cleared(Quote quote) {
        if (!quote.isSetByUser()) {
            return "";
        }
        return quote.speaksFor() == null ? "cleared by the user" : "set by the user";
    }

    private static String known(Quote quote) {
        if (quote.followsCorrection()) {
            return quote.why();
        }
        if (quote.isSetByUser() && quote.basis() != Quote.Basis.SET) {
            return "named so by the user; the document has " + quote.foundSpeaker();
        }
        String certainty = ", " + SpeakerWords.certainty(quote);
        return switch (quote.basis()) {
            case NAMED -> quote.certainty() == Quote.Certainty.SURE ? "" : "named" + certainty;
            case PRONOUN -> "inferred from a pronoun" + certainty;
            case ROLE -> "inferred from an office" + certainty;
            case HEADLINE -> "inferred from the headline" + certainty;
            case CONTINUED -> "inferred: goes on from the quote before" + certainty;
            case SET -> "set by the user";
            case NONE -> "inferred" + certainty;
        };
    }

    /** Returns how the words came to the page, unless it quotes them. */
    private static String way(Quote quote) {
        PostOrigin post = quote.post();
        if (quote.kind() == Quote.Kind.INDIRECT) {
            return "reported, not quoted";
        }
        return post == null ? "" : post.place() + (post.url() == null ? "" : ", " + post.url());
    }
}
