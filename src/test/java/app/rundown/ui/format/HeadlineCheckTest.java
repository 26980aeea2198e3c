package app.rundown.ui.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.HeadlineClaim;
import app.rundown.model.HeadlineClaim.Verdict;
import app.rundown.model.Quote;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Checks the line that says where a headline's quoted words stand. */
class HeadlineCheckTest {
    private static final String HEADLINE = "No talks before May – Holm";

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

    private static Optional<HeadlineCheck> said(
            @Nullable String speaker, Verdict verdict, @Nullable String id, Quote... quotes) {
        return HeadlineCheck.of(
                List.of(new HeadlineClaim("d1", "u1", 0, 19, speaker, verdict, id)), HEADLINE, List.of(quotes));
    }

    private static void assertSaid(String words, boolean doubtful, Optional<HeadlineCheck> check) {
        assertEquals(Optional.of(new HeadlineCheck(words, doubtful)), check);
    }

    @Test
    void whereAHeadlinesWordsStand() {
        Quote quote = quote("Maria Holm", Quote.Basis.NAMED, 0.95);
        Quote other = quote("Jonas Lund", Quote.Basis.NAMED, 0.95);
        assertSaid("The headline’s words stand in its quote.", false, said("Maria Holm", Verdict.QUOTED, "q1", quote));
        assertSaid(
                "The headline gives “No talks before May” to Maria Holm; the words stand in its quote, whose speaker is"
                        + " Jonas Lund.",
                true,
                said("Maria Holm", Verdict.QUOTED, "q1", other));
        assertSaid(
                "The headline’s words stand in the first quote.",
                false,
                said(null, Verdict.QUOTED, "q1", quote, other));
        assertSaid(
                "The headline’s words “No talks before May” stand in the text, but in no quote.",
                false,
                said(null, Verdict.IN_TEXT, null, quote));
        assertSaid(
                "No quote in this update has the headline’s words “No talks before May”.",
                true,
                said(null, Verdict.NOWHERE, null, quote));
    }

    @Test
    void aTermThatStandsNowhereIsPassedOver() {
        assertEquals(
                Optional.empty(),
                HeadlineCheck.of(
                        List.of(new HeadlineClaim("d1", "u1", 0, 8, null, Verdict.NOWHERE, null)),
                        HEADLINE,
                        List.of()));
        assertEquals(Optional.empty(), HeadlineCheck.of(List.of(), HEADLINE, List.of()));
    }
}
