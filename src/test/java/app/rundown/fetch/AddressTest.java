package app.rundown.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Pagination;
import java.io.IOException;
import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks how addresses are read: those that people paste and those that pages link to. */
class AddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "HTTPS://News.example            | https://News.example/",
                "http://news.example:8080?x#y    | http://news.example:8080/?x",
                "https://news.example/a b/ä\"?q=[1]{%20%zz | https://news.example/a%20b/%C3%A4%22?q=%5B1%5D%7B%20%25zz",
                "https://häfen.example/          | https://xn--hfen-loa.example/",
                "http://[::1]:80/x               | http://[::1]:80/x",
                "https://news.example/?page=with:block-1&a=%C3%A4 | https://news.example/?page=with:block-1&a=%C3%A4"
            })
    void whatPeoplePasteBecomesWhatServersTake(String pasted, String expected) throws IOException {
        assertEquals(expected, Address.of(pasted).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?page=2     | https://news.example/a/b?page=2",
                "c?d         | https://news.example/a/c?d",
                "../c        | https://news.example/c",
                "/c          | https://news.example/c",
                "//o.example/c | https://o.example/c",
                "http://o.example | http://o.example/",
                "#part       | https://news.example/a/b?x=1"
            })
    void linksAreResolvedAsInBrowsers(String link, String expected) throws IOException {
        assertEquals(
                expected,
                Address.resolve(URI.create("https://news.example/a/b?x=1"), link)
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://news.example | true", "HTTP://x | true", "ftp://x | true", "file:///x | true",
                        "C:\\live.html | false",
                "C://live.html | false", "live.html | false", "- | false", "/tmp/http://x | false", "http | false"
            })
    void anAddressIsToldFromAPath(String place, boolean address) {
        assertEquals(address, Places.isAddress(place));
    }

    @Test
    void nothingThatAServerSendsBreaksIt() {
        Random random = new Random(11);
        String[] pieces = {
            "http",
            "https",
            "file",
            ":",
            "/",
            "//",
            "?",
            "#",
            "%",
            "%2",
            "@",
            "[",
            "]",
            "::",
            "..",
            "ä",
            "\ud83d",
            "\0",
            " ",
            "x.example",
            ":99999999",
            "&",
            "="
        };
        int addresses = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder link = new StringBuilder(i % 3 == 0 ? "https://x.example" : "");
            for (int n = random.nextInt(8); n >= 0; n--) {
                link.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                URI address = Address.resolve(URI.create("https://news.example/a"), link.toString());
                assertTrue(address.getScheme().startsWith("http") && address.getHost() != null, link.toString());
                assertEquals(address, Address.of(address.toString()), link.toString());
                Paging.next(address.toString(), new Pagination(1, 2, link.toString()));
                addresses++;
            } catch (IOException e) {
                assertTrue(e.getMessage().endsWith("."), e.getMessage());
            }
        }
        assertTrue(addresses > 1000, "addresses: " + addresses);
        String endless = "https://x.example/" + "[".repeat(500_000);
        assertTrue(assertThrows(IOException.class, () -> Address.of("ftp" + endless))
                        .getMessage()
                        .length()
                < 500);
    }

    @Test
    void aFileNeverTouchesTheNetworkAndAnAddressNeverTheDisk() throws IOException {
        Capture file = new Capture("a.html", new byte[] {1});
        Places places = new Places(new Web("1"), path -> file);
        assertEquals(file, places.read("a.html", Progress.NONE, new Cancel()));
        assertEquals(
                "“ftp://x/y” can't be fetched: only addresses that begin with http:// or https:// can.",
                assertThrows(IOException.class, () -> places.read("ftp://x/y", Progress.NONE, new Cancel()))
                        .getMessage());
    }
}
