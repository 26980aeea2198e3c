package app.rundown.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks which pictures of a document can be reached, on the web or within the document. */
class PictureAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://pictures.example/a/boat.jpg?w=640, pictures.example, https://pictures.example/a/boat.jpg?w=640",
        "HTTP://Pictures.example:8080/a b.png#x, Pictures.example, http://Pictures.example:8080/a%20b.png",
        "https://bücher.example/ä.png, xn--bcher-kva.example, https://xn--bcher-kva.example/%C3%A4.png"
    })
    void ofTheWeb(String written, String host, String sent) {
        PictureAddress address = PictureAddress.of(written).orElseThrow();
        assertEquals(host, address.host());
        assertEquals(sent, address.text());
        assertFalse(address.isInline());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "boat.jpg",
                "/a/boat.jpg",
                "//pictures.example/boat.jpg",
                "file:///home/boat.jpg",
                "ftp://pictures.example/boat.jpg",
                "blob:https://gazette.example/1",
                "about:blank",
                "javascript:alert(1)",
                "https://",
                "https://me:pw@pictures.example/boat.jpg",
                "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==",
                "data:,",
                "data:text/html,x",
                "data:image/png"
            })
    void noWay(String written) {
        assertEquals(Optional.empty(), PictureAddress.of(written));
    }

    @Test
    void drawingsWithinADocumentAreNotOffered() {
        assertEquals(Optional.empty(), PictureAddress.of("data:image/svg+xml," + "<svg/>".repeat(100)));
    }

    @Test
    void aPictureWithinTheDocumentNeedsNoServer() throws IOException {
        byte[] bytes = new byte[1000];
        new Random(7).nextBytes(bytes);
        String written = "data:image/png;base64,"
                + Base64.getMimeEncoder().encodeToString(bytes).replace("=", "%3D");
        PictureAddress address = PictureAddress.of(written).orElseThrow();
        assertTrue(address.isInline());
        assertEquals("", address.host());
        assertArrayEquals(bytes, address.decodeInline());
        assertTrue(address.toString().length() < 400);
    }

    @Test
    void aPictureWithinTheDocumentMayBeEscaped() throws IOException {
        byte[] bytes = PictureAddress.of("DATA:IMAGE/bmp,%42M+%00" + "x".repeat(300))
                .orElseThrow()
                .decodeInline();
        assertArrayEquals(new byte[] {'B', 'M', '+', 0, 'x'}, java.util.Arrays.copyOf(bytes, 5));
    }

    @Test
    void aDamagedOneSaysSo() {
        PictureAddress address =
                PictureAddress.of("data:image/bmp,%4" + "x".repeat(300)).orElseThrow();
        assertEquals(
                "The picture in the document is damaged.",
                assertThrows(IOException.class, address::decodeInline).getMessage());
    }

    @Test
    void equalWhereItLeadsToTheSamePicture() {
        assertEquals(PictureAddress.of("https://a.example/x y#1"), PictureAddress.of(" https://a.example/x%20y#2"));
        assertEquals(
                PictureAddress.of("https://a.example/").hashCode(),
                PictureAddress.of("https://a.example").hashCode());
    }
}
