package app.rundown.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks what documents are told apart by. */
class DocumentTest {
    private static Document document(String words) {
        return new Document(
                "d1",
                new Capture("page.txt", words.getBytes(StandardCharsets.UTF_8)),
                DocumentKind.LIVE_BLOG,
                words,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aHashDoesNotReadTheDocument() {
        assertEquals(document("one").hashCode(), document("another, longer").hashCode());
        assertNotEquals(document("one"), document("another, longer"));
        assertEquals(document("one"), document("one"));
    }
}
