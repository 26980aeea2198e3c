package app.rundown.ui.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks what is said of where a link leads, above all of a link that hides it. */
class LinkAddressTest {
    private static LinkAddress of(String written) {
        return LinkAddress.of(written).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a?b=c#d, news.example, https://news.example/a?b=c#d",
        "HTTPS://News.Example:8443/A, news.example, https://news.example:8443/A",
        "https://news.example@evil.example/, evil.example, https://news.example@evil.example/",
        "https://evil.example\\@news.example/, evil.example, https://evil.example/@news.example/",
        "https://evil.example?@news.example, evil.example, https://evil.example?@news.example",
        "https://bücher.example/ü, xn--bcher-kva.example, https://xn--bcher-kva.example/%C3%BC",
        "https://аррӏе.example, xn--80ak6aa92e.example, https://xn--80ak6aa92e.example",
        "http://[::1]:80/x, [::1], http://[::1]:80/x",
        "mailto:desk@news.example?subject=Hi, desk@news.example, mailto:desk@news.example?subject=Hi",
    })
    void tellsWhoIsAsked(String written, String host, String text) {
        assertEquals(new LinkAddress(text, host, true), of(written));
    }

    @Test
    void nothingInvisibleStaysInvisible() {
        assertEquals(
                "https://a.example/%E2%80%AEfdp.exe",
                of("https://a.example/\u202Efdp.exe").text());
        assertEquals(
                "https://a.example/b%20c%22", of(" https://a.exa\nmple/b c\" ").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "ftp://a.example/",
                "data:text/html,x",
                "/people/keane",
                "#top",
                "//a.example/b",
                "https://",
                "https:///a",
                "https://a b.example/",
                "https://bank.example\u202e/",
                "https://bank\u0007.example/",
                "https://ba\tnk.example/",
                "https://bank.example\u200f/"
            })
    void opensOnlyTheWebAndMail(String written) {
        assertFalse(of(written).opens(), written);
        assertFalse(of(written).text().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void whereThereIsNoneNothingIsTold(String written) {
        assertTrue(LinkAddress.of(written).isEmpty());
        assertTrue(LinkAddress.of(null).isEmpty());
    }

    @Test
    void aLongOneIsToldInLines() {
        LinkAddress address = of("https://a.example/" + "b".repeat(5_000));
        assertTrue(address.tooltipText().lines().allMatch(line -> line.length() <= 73));
        assertTrue(address.tooltipText().startsWith("https://a.example/bbb"));
        assertTrue(address.tooltipText().length() < 1_100);
        assertEquals("https://a.example/b", of("https://a.example/b").tooltipText());
    }
}
