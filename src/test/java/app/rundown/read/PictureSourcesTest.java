package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that a picture's address is found, whatever stands in the picture's place until a script loads it. */
class PictureSourcesTest {
    private static final String BLANK =
            "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    private static Block.Picture picture(String markup) {
        StringBuilder page = new StringBuilder("<html><head><link rel='canonical'"
                + " href='https://gazette.example/live/gate'></head><body><h1>Gate</h1><div>");
        for (int i = 1; i <= 3; i++) {
            page.append("<article><time>1")
                    .append(5 - i)
                    .append(":05</time><p>Boat number ")
                    .append(i)
                    .append(" has passed the northern gate of the lock this morning, the keeper says, and waits beside"
                            + " the old mill for the wind.</p>")
                    .append(i == 1 ? markup : "")
                    .append("</article>");
        }
        Document document = Readers.read(
                new Capture("page.html", (page + "</div></body></html>").getBytes(StandardCharsets.UTF_8)), "d1", null);
        return Fixture.blocks(document.updates().getFirst(), Block.Picture.class)
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "src='{blank}' data-src='/a.jpg'                                   | https://gazette.example/a.jpg",
                "src='{blank}' data-original='https://cdn.example/a.jpg'           | https://cdn.example/a.jpg",
                "src='/img/blank.gif' data-lazy-src='//cdn.example/a'              | https://cdn.example/a",
                "src='/img/grey.gif?v=2' data-src='b/a.png?w=1'                    |"
                        + " https://gazette.example/live/b/a.png?w=1",
                "data-srcset='/s.jpg 320w, /l.jpg 1280w, /m.jpg 640w'              | https://gazette.example/l.jpg",
                "src='{blank}' srcset='/one.jpg, /two.jpg 2x'                      | https://gazette.example/two.jpg",
                "src='{blank}' srcset='https://cdn.example/w_3,h_2/a.jpg 300w,https://cdn.example/w_6,h_4/a.jpg 600w'"
                        + " | https://cdn.example/w_6,h_4/a.jpg",
                "src='/real.jpg' srcset='/l.jpg 1280w'                             | https://gazette.example/real.jpg",
                "src='/real.jpg' data-src='{{template}}'                           | https://gazette.example/real.jpg",
                "src='/real.jpg' data-src='{blank}'                                | https://gazette.example/real.jpg",
                "src='/real.jpg' data-lazy='true'                                  | https://gazette.example/real.jpg",
            })
    void theRealAddressIsTaken(String attributes, String address) {
        String image = "<img alt='The gate' " + attributes.replace("{blank}", BLANK) + ">";
        assertEquals(new Block.Picture("The gate", address), picture("<figure>" + image + "</figure>"));
        assertEquals(new Block.Picture("The gate", address), picture(image));
    }

    @Test
    void sourcesBesideABlankImageAreLookedAt() {
        String sources =
                "<picture><source type='image/webp' data-srcset='/s.webp 300w, /l.webp 900w'><img alt='The gate' src='"
                        + BLANK + "'></picture>";
        assertEquals(new Block.Picture("The gate", "https://gazette.example/l.webp"), picture(sources));
    }

    @Test
    void aPictureThatIsWrittenOutIsKept() {
        String whole = "data:image/jpeg;base64," + "/9j/4AAQSkZJRg".repeat(60);
        assertEquals(
                whole,
                picture("<img alt='The gate' src='" + whole + "' data-src='/a.jpg'>")
                        .url());
    }

    @Test
    void aBlankPictureHasNoAddress() {
        assertNull(picture("<img alt='The gate' src='" + BLANK + "'>").url());
        assertNull(picture("<img alt='The gate'>").url());
    }
}
