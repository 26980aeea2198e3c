package app.rundown.export.cite;

import app.rundown.export.content.HtmlText;
import app.rundown.export.content.Selection;
import app.rundown.export.content.SpeakerWords;
import app.rundown.export.content.Times;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.PostOrigin;
import app.rundown.model.Quote;
import app.rundown.text.UnseenCharacters;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One quote with its speaker and a citation of where it stands, to be pasted elsewhere. It says if the attribution is
 * inferred.
 *
 * @param text the same as plain text
 * @param html the same as a fragment of HTML
 */
public record QuoteCitation(String text, String html) {
    private static final Pattern WHITE = Pattern.compile("\\s+");

    /**
     * Cites a quote.
     *
     * @throws IllegalArgumentException if its document is not on the timeline
     */
    public static QuoteCitation of(Quote quote, Timeline timeline) {
        AnalysedDocument analysed = analysed(quote, timeline);
        Citation citation = citation(quote, timeline, analysed);
        String words = words(quote);
        String speaker = speaker(quote);
        return new QuoteCitation(
                UnseenCharacters.cleaned(words + " — " + speaker + "\n" + citation.text() + "\n"),
                "<blockquote>" + HtmlText.escape(words) + " — " + HtmlText.escape(speaker) + "</blockquote>\n<p>"
                        + HtmlText.link(citation.source(), citation.url()) + "; " + HtmlText.escape(citation.evidence())
                        + "</p>\n");
    }

    /**
     * Cites a quote in one line: the words, who said them, the document, date and clock, and the address.
     *
     * @throws IllegalArgumentException if its document is not on the timeline
     */
    public static QuoteCitation shortOf(Quote quote, Timeline timeline) {
        AnalysedDocument analysed = analysed(quote, timeline);
        Document document = analysed.document();
        TimelineEntry entry =
                quote.update() == null ? null : timeline.entry(quote.update()).orElse(null);
        String said = words(quote) + " — " + speaker(quote);
        String source = "“" + document.title() + "”, " + (entry == null ? "introduction" : Times.full(entry.moment()));
        String url = entry == null || entry.update().url() == null
                ? Citation.url(document)
                : entry.update().url();
        Citation citation = new Citation(source, url, "");
        String address = citation.url() == null ? "" : ", " + citation.url();
        return new QuoteCitation(
                UnseenCharacters.cleaned(
                        WHITE.matcher(said + ", " + source + address).replaceAll(" ")),
                HtmlText.escape(said) + ", " + HtmlText.link(source, citation.url()));
    }

    /** Returns the words of a quote alone. */
    public static QuoteCitation wordsOf(Quote quote) {
        return new QuoteCitation(UnseenCharacters.cleaned(quote.text()), HtmlText.escape(quote.text()));
    }

    private static AnalysedDocument analysed(Quote quote, Timeline timeline) {
        return timeline.document(quote.document())
                .orElseThrow(() ->
                        new IllegalArgumentException("A quote of a document that is not open: " + quote.document()));
    }

    private static String words(Quote quote) {
        return quote.kind() == Quote.Kind.INDIRECT ? quote.text() : "“" + quote.text() + "”";
    }

    private static Citation citation(Quote quote, Timeline timeline, AnalysedDocument analysed) {
        @Nullable
        TimelineEntry entry =
                quote.update() == null ? null : timeline.entry(quote.update()).orElse(null);
        if (entry != null) {
            return Citation.of(entry, new Selection(timeline, List.of(entry), false, "", 0));
        }
        Document document = analysed.document();
        return new Citation(
                "“" + document.title() + "”, introduction", Citation.url(document), Citation.evidence(analysed));
    }

    private static String speaker(Quote quote) {
        String speaker = quote.speaker();
        PostOrigin post = quote.post();
        String reported = quote.kind() == Quote.Kind.INDIRECT
                ? ", reported, not quoted"
                : post == null ? "" : ", " + post.place() + (post.url() == null ? "" : ", " + post.url());
        return (speaker == null ? nobody(quote) : known(quote, speaker)) + reported;
    }

    private static String nobody(Quote quote) {
        boolean cleared = quote.isSetByUser() && quote.speaksFor() == null;
        return SpeakerWords.who(quote)
                + (cleared ? " (cleared by the user)" : quote.isSetByUser() ? " (set by the user)" : "");
    }

    private static String known(Quote quote, String speaker) {
        if (quote.followsCorrection()) {
            return speaker + " (" + quote.why() + ")";
        }
        if (quote.isSetByUser() && quote.basis() != Quote.Basis.SET) {
            return speaker + " (named so by the user; the document has " + quote.foundSpeaker() + ")";
        }
        String certainty = ", " + SpeakerWords.certainty(quote) + ")";
        return speaker
                + switch (quote.basis()) {
                    case NAMED -> quote.certainty() == Quote.Certainty.SURE ? "" : " (named" + certainty;
                    case PRONOUN -> " (inferred from a pronoun" + certainty;
                    case ROLE -> " (inferred from an office" + certainty;
                    case HEADLINE -> " (inferred from the headline" + certainty;
                    case CONTINUED -> " (inferred: goes on from the quote before" + certainty;
                    case SET -> " (set by the user)";
                    case NONE -> " (inferred" + certainty;
                };
    }
}
