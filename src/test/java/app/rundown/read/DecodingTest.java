package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

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
