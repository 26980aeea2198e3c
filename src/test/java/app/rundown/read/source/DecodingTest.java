package app.rundown.read.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Update;
import app.rundown.read.Readers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks in which encoding bytes are read, that a guess is reported, and that bytes which are no text are named. */
class DecodingTest {
    private static final String WORDS = "Der Bürgermeister sagte: „Das Tor ist groß genug für die nächsten Jahre.“";

    private static Document article(byte[] bytes) {
        return Readers.read(new Capture("a.txt", bytes), "d1", DocumentKind.ARTICLE);
    }

    private static byte[] marked(int[] mark, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int b : mark) {
            out.write(b);
        }
        out.writeBytes(bytes);
        return out.toByteArray();
    }

    @Test
    void unicodeIsReadWithAndWithoutAMark() {
        List<byte[]> all = List.of(
                WORDS.getBytes(StandardCharsets.UTF_8),
                marked(new int[] {0xEF, 0xBB, 0xBF}, WORDS.getBytes(StandardCharsets.UTF_8)),
                marked(new int[] {0xFF, 0xFE}, WORDS.getBytes(StandardCharsets.UTF_16LE)),
                marked(new int[] {0xFE, 0xFF}, WORDS.getBytes(StandardCharsets.UTF_16BE)));
        for (byte[] bytes : all) {
            Document article = article(bytes);
            assertEquals(WORDS, article.updates().getFirst().text());
            assertTrue(article.problems().isEmpty());
        }
    }

    @Test
    void aGuessIsTold() {
        Document article = article(WORDS.getBytes(Charset.forName("windows-1252")));
        assertEquals(WORDS, article.updates().getFirst().text());
        assertTrue(article.problems().getFirst().what().contains("windows-1252"));
        Document wide = article(WORDS.getBytes(StandardCharsets.UTF_16LE));
        assertTrue(wide.updates().getFirst().text().contains("Jahre"));
        assertFalse(wide.problems().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boats stay in port today.",
                "قال الوزير إن القوارب ستبقى في الميناء اليوم، وإن المحادثات مستمرة.",
                "今日は船が港を出ません。大臣は「夜まで話す」と言いました。\n一つの船も動かない。",
                "部长说，今天没有船离开港口。\n谈判将持续一整夜。",
                "장관은 오늘 배가 항구를 떠나지 않을 것이라고 말했다.",
                "Министр сказал, что паромы сегодня не выйдут из порта.",
                "रक्षा मंत्री ने कहा कि आज नावें बंदरगाह में रहेंगी।",
                "Η υπουργός είπε ότι τα πλοία μένουν στο λιμάνι. 🚢",
                "השר אמר שהסירות יישארו היום בנמל."
            })
    void wideTextsNeedNoMark(String words) {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Document text = article(words.getBytes(charset));
            assertEquals(
                    words, text.updates().stream().map(Update::text).collect(Collectors.joining("\n")), charset.name());
            assertTrue(text.problems().getFirst().what().contains(charset.name()));
            String page =
                    "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Harbour</title></head><body><h1>Harbour"
                            + "</h1><p>" + words.replace("\n", "</p><p>") + "</p></body></html>";
            Document html = article(page.getBytes(charset));
            assertEquals("Harbour", html.title());
            assertEquals(words, html.updates().stream().map(Update::text).collect(Collectors.joining("\n")));
        }
    }

    @Test
    void whatMayBeSomethingElseIsNotTakenForWideText() {
        assertNone("H\0i\0".getBytes(StandardCharsets.US_ASCII), "binary");
        assertNone("a\0b".repeat(40).getBytes(StandardCharsets.US_ASCII), "binary");
        byte[] numbers = new byte[4000];
        for (int i = 0; i < numbers.length; i += 2) {
            numbers[i] = (byte) (i / 2);
        }
        assertNone(numbers, "binary");
        assertNone("Das Tor ist offen.\n".repeat(9).getBytes(Charset.forName("UTF-32LE")), "binary");
        String stray =
                "The boats stay in port today, and nobody is on board, the harbour master said.\n".repeat(9) + "\0.";
        Document text = article(stray.getBytes(StandardCharsets.US_ASCII));
        assertTrue(text.updates().getFirst().text().startsWith("The boats stay in port today"));
    }

    @Test
    void aDeclaredCharsetIsTaken() {
        String html =
                "<html><head><meta charset='iso-8859-2'></head><body><p>Řeka stoupá u města Zábřeh.</p></body></html>";
        Document article = article(html.getBytes(Charset.forName("ISO-8859-2")));
        assertEquals("Řeka stoupá u města Zábřeh.", article.updates().getFirst().text());
        assertTrue(article.problems().isEmpty());
    }

    @Test
    void whatIsNoTextIsNamed() {
        assertNone("%PDF-1.7\n...".getBytes(StandardCharsets.US_ASCII), "PDF");
        assertNone(new byte[] {'P', 'K', 3, 4, 20, 0}, "ZIP");
        assertNone(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, "PNG");
        assertNone(new byte[0], "empty");
        assertNone(" \n\t ".getBytes(StandardCharsets.US_ASCII), "white space");
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        noise[0] = 1;
        assertNone(noise, "binary");
    }

    private static void assertNone(byte[] bytes, String what) {
        Document none = Readers.read(new Capture("x", bytes), "d1", null);
        assertEquals(DocumentKind.NONE, none.kind());
        assertTrue(
                none.problems().getLast().what().contains(what), none.problems().toString());
    }
}
