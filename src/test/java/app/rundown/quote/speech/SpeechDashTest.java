package app.rundown.quote.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Block;
import app.rundown.model.Quote;
import app.rundown.quote.Quotes;
import app.rundown.quote.TextDocuments;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks speech that a dash opens and no mark closes. */
class SpeechDashTest {
    private static final String INTRODUCTION =
            "Borgermester Anna Linden og fiskeren Peter Sten kom til havnen i dag, og de var ikke enige om det.";

    /** Returns who says what; a line that begins with "* " is an item of a list. */
    private static List<String> told(String... lines) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(INTRODUCTION));
        for (String line : lines) {
            blocks.add(line.startsWith("* ") ? new Block.ListItem(line.substring(2)) : new Block.Paragraph(line));
        }
        List<Quote> quotes = Quotes.in(TextDocuments.single(null, blocks)).quotes();
        return quotes.stream().map(q -> q.speaker() + ": " + q.text()).toList();
    }

    @Test
    void theVerbOfSpeakingEndsIt() {
        assertEquals(
                List.of("Anna Linden: Vi bygger muren igen"), told("\u2013 Vi bygger muren igen, siger Anna Linden."));
        assertEquals(
                List.of("Peter Sten: Hvem skal betale?"), told("\u2013 Hvem skal betale? sp\u00f8rger Peter Sten."));
        assertEquals(List.of("Anna Linden: Det bliver dyrt"), told("- Det bliver dyrt, siger Linden til TV 2."));
    }

    @Test
    void aMinusSignMayStandForTheDash() {
        assertEquals(List.of("Anna Linden: Det bliver dyrt"), told("\u2212 Det bliver dyrt, siger Anna Linden."));
    }

    @Test
    void aNounForWhatWasSaidEndsIt() {
        assertEquals(
                List.of("null: Slet ingen fisk i \u00e5r"), told("- Slet ingen fisk i \u00e5r, lyder det korte svar."));
    }

    @Test
    void aColonOpensItAnew() {
        assertEquals(
                List.of("Anna Linden: Det haster", "Anna Linden: Vi begynder i dag."),
                told("\u2013 Det haster, siger Anna Linden og forts\u00e6tter: \u2013 Vi begynder i dag."));
    }

    @Test
    void whatARelativeClauseTellsIsNoPartOfIt() {
        assertEquals(
                List.of("Anna Linden: Det haster"),
                told("\u2013 Det haster, siger Anna Linden, som f\u00f8rst troede, det var regn."));
    }

    @Test
    void itGoesOnBehindAnotherDash() {
        assertEquals(
                List.of("Anna Linden: Det haster", "Anna Linden: Vi begynder i dag."),
                told("\u2013 Det haster, siger Anna Linden. \u2013 Vi begynder i dag."));
    }

    @Test
    void itGoesOnBehindAPronounAndAComma() {
        assertEquals(
                List.of("Anna Linden: Hver dag", "Anna Linden: koster det os penge."),
                told("Anna Linden er bekymret.", "\u2013 Hver dag, siger hun, koster det os penge."));
    }

    @Test
    void howItIsSaidIsNoPartOfIt() {
        assertEquals(
                List.of("Anna Linden: Det haster"),
                told("Anna Linden er bekymret.", "\u2013 Det haster, siger hun, vel vidende at det er for sent."));
        assertEquals(
                List.of("Anna Linden: Prisen p\u00e5 fisk", "Anna Linden: er alarmerende."),
                told("Anna Linden er bekymret.", "\u2013 Prisen p\u00e5 fisk, siger hun, er alarmerende."));
    }

    @Test
    void whatTheSpeakerIsCalledIsNoSpeech() {
        assertEquals(
                List.of("Anna Linden: Det haster"),
                told("\u2013 Det haster, siger Anna Linden, der sejler som \u00bbheldig taber\u00ab."));
    }

    @Test
    void aClockMayStandBeforeItsDash() {
        assertEquals(
                List.of("Anna Linden: Hvem skal betale?!"),
                told(
                        "20:38 - Hvem skal betale?! sp\u00f8rger Anna Linden.",
                        "20:34 - Broen er lukket, og der er k\u00f8."));
    }

    @Test
    void aParagraphWithoutAVerbGoesOn() {
        assertEquals(
                List.of("Peter Sten: Ingen har spurgt os", "Peter Sten: Det er for sent nu."),
                told(
                        "\u2013 Ingen har spurgt os, siger Peter Sten.",
                        "Vandet stiger stadig.",
                        "\u2013 Det er for sent nu."));
    }

    @Test
    void whatTheSpeakerSaysOfHisOwnSayingDoesNotEndIt() {
        assertEquals(
                List.of("Anna Linden: Hvis du sp\u00f8rger, siger jeg nej"),
                told("\u2013 Hvis du sp\u00f8rger, siger jeg nej, svarer Anna Linden."));
    }

    @Test
    void listsAreNoSpeech() {
        assertEquals(List.of(), told("Det ved vi:", "\u2013 Muren er v\u00e6k.", "\u2013 Havnen er lukket."));
        assertEquals(List.of(), told("* \u2013 Muren er v\u00e6k."));
    }
}
