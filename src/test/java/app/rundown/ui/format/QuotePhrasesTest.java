package app.rundown.ui.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Family;
import app.rundown.model.PostOrigin;
import app.rundown.model.Quote;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks the words in which the inspector describes a quote. */
class QuotePhrasesTest {

    private static Quote quote(@Nullable String speaker, Quote.Basis basis, double confidence) {
        return new Quote(
                "q1",
                "d1",
                "u1",
                new Quote.Span(0, 1, 9),
                "No talks",
                Quote.Kind.DIRECT,
                speaker,
                basis,
                "said",
                "as a test",
                confidence,
                Set.of());
    }

    @ParameterizedTest
    @CsvSource({"1, SURE", "0.9, SURE", "0.89, LIKELY", "0.7, LIKELY", "0.5, DOUBTFUL", "0, NONE"})
    void confidenceIsToldInSteps(double confidence, Quote.Certainty trust) {
        assertEquals(trust, quote("Maria Holm", Quote.Basis.NAMED, confidence).certainty());
    }

    @Test
    void whomTheDocumentDoesNotNameIsNotUnknown() {
        assertEquals(
                "not named",
                QuotePhrases.certainty(quote(null, Quote.Basis.NONE, 0)
                        .setTo(null, Quote.Voice.UNNAMED, "the council")
                        .certainty()));
        assertEquals(
                "unknown",
                QuotePhrases.certainty(quote(null, Quote.Basis.NONE, 0).certainty()));
    }

    @Test
    void whatTheUserSetStandsBesideWhatWasFound() {
        Quote found = quote("Maria Holm", Quote.Basis.NAMED, 0.95);
        assertEquals("", QuotePhrases.found(found));
        assertEquals(
                "Set by you · found: Maria Holm", QuotePhrases.found(found.setTo("Jonas Lund", Quote.Voice.PERSON)));
        assertEquals(
                "Set by you · found: nobody",
                QuotePhrases.found(quote(null, Quote.Basis.NONE, 0).setTo("Jonas Lund", Quote.Voice.PERSON)));
        assertEquals(
                "Named so by you · found: Maria Holm", QuotePhrases.found(found.renamed("M. Holm", "as a test", true)));
        assertEquals("In this document: Maria Holm", QuotePhrases.found(found.renamed("M. Holm", "as a test", false)));
        assertEquals("organisation", QuotePhrases.speakerNote(found.setTo("Ferry Company", Quote.Voice.ORGANISATION)));
        assertEquals(
                "speaks for the council",
                QuotePhrases.speakerNote(found.setTo(null, Quote.Voice.UNNAMED, "the council")));
        assertEquals(
                "Follows the quote before, set by you · found: Maria Holm",
                QuotePhrases.found(found.goingOnFrom(found.setTo("Jonas Lund", Quote.Voice.PERSON))));
    }

    @Test
    void onlyEqualWordsAreCalledTheSame() {
        assertEquals(
                "The same words are given to Maria Holm and to Jonas Lund.", drift("“We will wait.”", "We will wait,"));
        assertEquals(
                "Wordings of this are given to Maria Holm and to Jonas Lund.",
                drift("We will wait for the tide", "We will wait"));
    }

    private static String drift(String one, String other) {
        return QuotePhrases.drift(new Family("f1", List.of(worded(one, "Maria Holm"), worded(other, "Jonas Lund"))));
    }

    private static Quote worded(String words, String speaker) {
        return new Quote(
                "q " + speaker,
                "d1",
                "u1",
                new Quote.Span(0, 0, words.length()),
                words,
                Quote.Kind.DIRECT,
                speaker,
                Quote.Basis.NAMED,
                "said",
                "as a test",
                0.9,
                Set.of());
    }

    private static Quote given(Quote.Kind kind, Quote.Form form, @Nullable PostOrigin post) {
        return new Quote(
                "q1",
                "d1",
                "u1",
                new Quote.Span(0, 0, 8),
                "No talks",
                kind,
                "Maria Holm",
                Quote.Basis.NAMED,
                null,
                "as a test",
                0.97,
                Set.of(),
                Quote.Voice.PERSON,
                form,
                null,
                post,
                null);
    }

    @Test
    void howThePageGivesTheWords() {
        PostOrigin origin = new PostOrigin("Maria Holm MP", "holm", "Bluesky", null, "12:03");
        Quote post = given(Quote.Kind.POST, Quote.Form.POST, origin);
        assertEquals("post by Maria Holm MP (@holm) on Bluesky, 12:03", QuotePhrases.form(post));
        PostOrigin reader = new PostOrigin("Rosa", null, PostOrigin.COMMENT, null, null);
        assertEquals(
                "reader\u2019s comment by Rosa", QuotePhrases.form(given(Quote.Kind.POST, Quote.Form.POST, reader)));
        assertEquals("block quote", QuotePhrases.form(given(Quote.Kind.DIRECT, Quote.Form.BLOCK, null)));
        assertEquals("", QuotePhrases.form(given(Quote.Kind.DIRECT, Quote.Form.MARKS, null)));
    }
}
