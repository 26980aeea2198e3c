package app.rundown.read.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Update;
import app.rundown.read.Readers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks live blogs that came as mails. */
class MailTest {
    private static final List<String> WORDS = List.of(
            "A ponte reabriu em uma faixa, informou a prefeitura.",
            "Mergulhadores terminaram a vistoria e nada acharam.",
            "Uma barcaça bateu na ponte e o trânsito parou.");

    private static Document read(String subject, String type, String body) {
        String mail = "From: Ana <ana@example.org>\r\nTo: Rui <rui@example.org>\r\nSubject: " + subject
                + "\r\nDate: Wed, 21 Aug 2024 15:31:02 -0300\r\nMIME-Version: 1.0\r\nContent-Type: " + type
                + "\r\n\r\n" + body;
        return Readers.read(new Capture("mail.eml", mail.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    private static String html() {
        return "<p>Segue o que eu lia.</p><p><b>15h20</b> — " + WORDS.get(0) + "</p><p><b>14h47</b> — " + WORDS.get(1)
                + "</p><p><b>12h58</b> — " + WORDS.get(2) + "</p>";
    }

    @ParameterizedTest
    @CsvSource({
        "=?utf-8?q?Barca=C3=A7a_bate?= =?utf-8?q?_na_ponte=3A_ao_vivo?=",
        "=?iso-8859-1?Q?Barca=E7a_bate_na_ponte:_ao_vivo?=",
        "=?UTF-8?B?QmFyY2HDp2EgYmF0ZSBuYSBwb250ZTogYW8gdml2bw==?=",
        "Barcaça bate na ponte: ao vivo",
    })
    void theSubjectIsTheTitleOfAPageWithoutOne(String subject) {
        Document found = read(subject, "text/html; charset=utf-8", html());
        assertEquals("Barcaça bate na ponte: ao vivo", found.title());
        assertEquals(WORDS, found.updates().stream().map(Update::text).toList());
    }

    @Test
    void aPageKeepsItsOwnTitle() {
        Document found =
                read("Leia isto", "text/html; charset=utf-8", "<title>Barcaça na ponte, ao vivo</title>" + html());
        assertEquals("Barcaça na ponte, ao vivo", found.title());
    }

    @Test
    void theTextIsReadWhereThereIsNoPage() {
        Document found = read(
                "Fwd: Barcaça bate na ponte: ao vivo",
                "text/plain; charset=utf-8",
                "15h20\n\n" + WORDS.get(0) + "\n\n14h47\n\n" + WORDS.get(1) + "\n\n12h58\n\n" + WORDS.get(2) + "\n");
        assertEquals("Barcaça bate na ponte: ao vivo", found.title());
        assertEquals(WORDS, found.updates().stream().map(Update::text).toList());
        assertEquals(
                DocumentKind.NONE,
                read(
                                "Your booking",
                                "text/plain",
                                "Dear Rosa,\n\n07:40 Check-in opens at gate 3.\n\n08:25 Check-in closes.\n\n08:40"
                                        + " Departure from the harbour.\n\n11:15 Arrival at pier 2.\n")
                        .kind());
    }
}
