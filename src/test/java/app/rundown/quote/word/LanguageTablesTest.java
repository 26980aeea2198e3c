package app.rundown.quote.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Quote;
import app.rundown.quote.Quotes;
import app.rundown.quote.TextDocuments;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks who speaks in languages other than English, one sentence of a newspaper for each way to say so. */
class LanguageTablesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "„Die Brücke ist ab morgen wieder offen“, sagte Ministerin Petra Holm am Abend.|Petra Holm",
                "Petra Holm sagte am Abend: „Die Brücke ist ab morgen wieder offen.“|Petra Holm",
                "Am Abend sagte die Ministerin Petra Holm dem Sender: „Die Brücke ist wieder offen.“|Petra Holm",
                "„Die Brücke ist ab morgen wieder offen“, fügte Petra Holm nach der Sitzung hinzu.|Petra Holm",
                "„Die Brücke ist ab morgen wieder offen“, so Petra Holm.|Petra Holm",
                "„Die Brücke ist wieder offen“, hatte Petra Holm, die Leiterin des Amtes, am Montag gesagt.|Petra Holm",
                "Petra Holm hat den Plan für die Brücke am Abend als „einen schlechten Witz“ bezeichnet.|Petra Holm",
                "Den Plan für die neue Brücke nannte Petra Holm „einen schlechten Witz“.|Petra Holm",
                "Petra Holm kam mit dem Bus. „Die Brücke ist wieder offen“, sagte sie.|Petra Holm",
                "Bauminister Jan Holm kam mit dem Bus. „Die Brücke ist offen“, sagte der Minister.|Jan Holm",
                "Bauminister Jan Holm kam mit dem Bus. „Die Brücke ist offen“, sagte der Außenminister.|",
                "„Die Brücke ist ab morgen wieder offen“, teilte die Polizei in der Nacht mit.|Polizei",
                "Die Kritik von Petra Holm war scharf. „Die Brücke ist offen“, sagte ein Anwohner am Ufer.|",
                "„Die Brücke ist wieder offen“, sagte Ursula von der Heide. Von der Heide kam mit dem Bus.|Ursula von"
                        + " der Heide",
                "„Die Brücke ist offen“, sagte die Leiterin des Amtes, Petra Holm.|Petra Holm",
                "„Die Brücke ist wieder offen“, sagt der Lehrer Jan Holmdorf aus dem Ort.|Jan Holmdorf",
                "Die Brücke sei offen, sagte Petra Holm. „Aber der Umweg war sehr lang.“|Petra Holm",
                "Trainer Jan Holm kam mit dem Bus. „Das war nichts“, sagte der 47-Jährige.|Jan Holm",
                "Petra Holm kam mit dem Bus. / Es regnete. / „Das war nichts“, sagte der Pfarrer.|",
                "Der Ausbau kommt. „Die Opposition hat nichts verstanden“, sagte Petra Holms Sprecher.|",
            })
    void german(String text, String speaker) {
        assertEquals(speaker, speakerIn(text, "Viele Leute sind mit dem Rad auf der Straße und das ist auch gut."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "« Le pont sera ouvert dès demain », a déclaré la ministre Hélène Marchal dans la soirée.|Hélène"
                        + " Marchal",
                "« Le pont sera ouvert dès demain », a-t-elle ajouté, selon le journal. Puis Hélène Marchal est"
                        + " partie.|",
                "Hélène Marchal est venue en bus. « Le pont sera ouvert dès demain », a-t-elle déclaré.|Hélène Marchal",
                "« Le pont sera ouvert dès demain », explique Hélène Marchal, qui est venue en bus.|Hélène Marchal",
                "Hélène Marchal a dénoncé dans la soirée « une mauvaise plaisanterie pour la ville ».|Hélène Marchal",
                "Selon Hélène Marchal, « le pont sera ouvert dès demain » pour les habitants.|Hélène Marchal",
                "« Le pont est ouvert », souligne la présidente de l’association, Nolwenn Garrec.|Nolwenn Garrec",
                "« Le pont sera ouvert dès demain », annonce la préfecture dans la soirée.|préfecture",
                "« Le pont est ouvert », raconte une retraitée. Hélène Marchal est venue en bus.|",
            })
    void french(String text, String speaker) {
        assertEquals(speaker, speakerIn(text, "Les gens du quartier sont dans la rue avec des amis pour une fête."));
    }

    private static @Nullable String speakerIn(String text, String more) {
        Quote quote = Quotes.in(TextDocuments.single(null, text, more)).quotes().getFirst();
        return quote.speaker();
    }
}
