package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Times;
import app.rundown.export.content.WebAddress;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks which addresses become links, and how the rarest days are written. */
class CitedAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://a.example", "HTTPS://a.example/b?c#d", "https://é.example", "hTTp://x"})
    void webAddressesBecomeLinks(String address) {
        assertTrue(WebAddress.isWeb(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "http:/a.example",
                "ftp://a.example",
                "httpx://a.example",
                "javascript://a.example",
                "see http://a.example",
                "http://a.example/b c",
                "http://a.example/b\u000b",
                "http\u017f://a.example"
            })
    void nothingElseDoes(String address) {
        assertFalse(WebAddress.isWeb(address));
    }

    @ParameterizedTest
    @CsvSource({
        "2031-03-09T21:05:59Z, '9 March 2031, 21:05 UTC'",
        "0987-12-31T00:00:00Z, '31 December 0987, 00:00 UTC'",
        "+12345-01-01T09:30:00Z, '1 January +12345, 09:30 UTC'"
    })
    void daysAreWrittenAlike(String instant, String expected) {
        assertEquals(expected, Times.utc(Instant.parse(instant)));
    }
}
