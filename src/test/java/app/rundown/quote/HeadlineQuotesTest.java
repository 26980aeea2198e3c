package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the words that only a headline quotes. */
class HeadlineQuotesTest {
    private static final String BELOW = "The council met for three hours on Monday. Mayor Anna Lee came late and said:"
            + " \u201cNobody asked me about the old harbour.\u201d";

    private static List<Quote> inHeadline(String headline, String... paragraphs) {
        return Quotes.in(TextDocuments.single(headline, paragraphs)).quotes().stream()
                .filter(quote -> quote.span().inHeadline())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Lee: \u2018We will sell every boat\u2019|We will sell every boat
        \u201cWe will sell every boat\u201d \u2013 Lee|We will sell every boat
        Lee says she will \u201csell every boat\u201d|sell every boat
        Mayor: \u2018We will sell every boat\u2019|We will sell every boat
        \u2018We will sell every boat\u2019|We will sell every boat
        """)
    void quotesWhatStandsNowhereBelow(String headline, String words) {
        Quote quote = inHeadline(headline, BELOW).getFirst();
        assertEquals(words, quote.text());
        assertEquals("Anna Lee", quote.speaker());
        assertEquals(
                words, headline.substring(quote.span().start(), quote.span().end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lee: \u201cNobody asked me about the old harbour\u201d",
                "Crowds at \u201cbubbles for the harbour\u201d",
                "The \u201crobust\u201d answer of Lee"
            })
    void passesOverWhatStandsBelowAndWhatNobodySays(String headline) {
        assertEquals(List.of(), inHeadline(headline, BELOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lee: \u201cAbout the harbour nobody asked me\u201d",
                "\u201cAbout the harbour nobody asked me\u201d",
                "Harbour sold: \u201cNobody ever asked me\u201d",
                "Pier owner feels that \u2018nobody asked\u2019 about it"
            })
    void givesRewordedWordsToWhoeverSaysThemBelow(String headline) {
        List<Quote> quotes = inHeadline(headline, BELOW, "\u201cThe pier is rotten\u201d, Captain John Holm said.");
        assertEquals(
                headline.contains("feels") ? List.of() : List.of("Anna Lee"),
                quotes.stream().map(Quote::speaker).toList());
    }

    @Test
    void leavesOpenWhoOfTwoBelowSaidIt() {
        Quote quote = inHeadline(
                        "\u201cWe will sell every boat\u201d",
                        BELOW,
                        "\u201cThe pier is rotten\u201d, Captain John Holm said.")
                .getFirst();
        assertNull(quote.speaker());
    }

    /** Words that nobody says below need more than one who speaks there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        \u201cWe will sell every boat\u201d|Keeper Ben Moss liked it.|
        Pier owners: \u201cWe will sell every boat\u201d|The pier was quiet.|
        \u201cA BOAT TOO MANY\u201d|The pier was quiet.|
        Pier owners: \u201cWe will sell the harbour\u201d|The pier was quiet.|Anna Lee
        \u201cWe will sell every boat\u201d|The pier was quiet.|Anna Lee
        """)
    void takesTheOnlyOneBelowOnlyIfNobodyElseMaySpeak(String headline, String more, @Nullable String speaker) {
        List<Quote> quotes = inHeadline(headline, BELOW, more);
        assertEquals(speaker, quotes.isEmpty() ? null : quotes.getFirst().speaker());
    }

    /** A heading inside a text is whose words stand below it, and never goes on from what stands above. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        \u201cWe wait for the tide,\u201d said Ada Holm.|\u201cA very long winter for us\u201d|The boats lie still.|\u201cIt was a very long winter for us all,\u201d said Ben Moss.|Ben Moss
        \u201cWe wait for the tide,\u201d said Ada Holm.|\u201cA very long winter for us\u201d|The boats lie still.|\u201cNobody has told us,\u201d said Ben Moss.|
        \u201cWe wait for the tide,\u201d said Ada Holm.|\u201cA very long winter for us.\u201d|The boats lie still.|\u201cNobody has told us,\u201d said Ben Moss.|Ada Holm
        \u201eWir warten auf die Flut\u201c, sagt Jonas Brandt.|\u201eF\u00fcr die Fischer ist das hart\u201c|Die Boote liegen still.|\u201eF\u00fcr die Fischer ist das hart, das sieht jeder\u201c, sagt Petra Moos.|Petra Moos
        Les bateaux \u00ab restent \u00e0 quai \u00bb, t\u00e9moigne Hugues Tassin.|\u00ab La paix du port en jeu \u00bb|Le port est ferm\u00e9.|\u00ab La paix de tout le port est en jeu \u00bb, dit Odile Verrac.|Odile Verrac
        """)
    void aHeadingGoesOnFromNothing(String above, String heading, String below, String said, @Nullable String speaker) {
        Quote quote = Quotes.in(TextDocuments.single("The ferry", above, heading, below, said)).quotes().stream()
                .filter(found -> heading.contains(found.text())
                        && heading.length() - found.text().length() < 5)
                .findFirst()
                .orElseThrow();
        assertEquals(speaker, quote.speaker(), quote.why());
    }

    @Test
    void doesNotTakeAClubForItsTrainer() {
        Quote quote = inHeadline(
                        "Trainer Bolsum: \u2018Ik heb het van de post gehoord\u2019",
                        "Trainer Piet Halsma kwam laat naar het stadion en dat is niet goed. \u2018Het was een lange"
                                + " dag voor ons\u2019, zei Halsma.")
                .getFirst();
        assertFalse("Bolsum".equals(quote.speaker()));
    }

    @Test
    void goesBeforeTheQuotesOfItsUpdate() {
        Update first = TextDocuments.update("d-u1", 1, "Lee: \u2018We will sell every boat\u2019", List.of());
        Document single = TextDocuments.single("Lee: \u2018Not a single penny more\u2019", BELOW);
        Update second = single.updates().getFirst();
        List<Quote> quotes = Quotes.in(TextDocuments.document(
                        "t",
                        "t",
                        single.kind(),
                        "",
                        List.of(),
                        List.of(first, TextDocuments.update("d-u2", 2, second.headline(), second.blocks()))))
                .quotes();
        assertEquals(
                List.of("d-h1", "d-h2", "d-q1"), quotes.stream().map(Quote::id).toList());
        assertTrue(quotes.stream().allMatch(quote -> "Anna Lee".equals(quote.speaker())));
    }
}
