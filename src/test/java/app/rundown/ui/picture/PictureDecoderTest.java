package app.rundown.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.rundown.ui.FxThread;
import app.rundown.ui.PlainPictures;
import app.rundown.ui.picture.PictureState.Failed;
import app.rundown.ui.picture.PictureState.Loading;
import app.rundown.ui.picture.PictureState.NotRequested;
import app.rundown.ui.picture.PictureState.Shown;
import app.rundown.ui.picture.PictureState.WayOut;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks pictures of all kinds, whole and damaged. */
class PictureDecoderTest {
    @BeforeAll
    static void start() {
        FxThread.run(() -> {});
    }

    private static Shown shown(byte[] bytes, double scale) {
        return assertInstanceOf(Shown.class, PictureDecoder.decode(bytes, scale));
    }

    private static Failed failed(byte[] bytes) {
        return assertInstanceOf(Failed.class, PictureDecoder.decode(bytes, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "bmp", "gif"})
    void drawsTheFormatsOfTheWeb(String format) {
        Shown shown = shown(PlainPictures.picture(300, 200, format), 1);
        assertEquals(300, shown.width());
        assertEquals(200, shown.height());
        assertEquals(300 * 200, shown.pixels());
        Color colour = shown.image().getPixelReader().getColor(150, 100);
        assertEquals(PlainPictures.COLOUR.getRed() / 255.0, colour.getRed(), 0.03);
        assertEquals(PlainPictures.COLOUR.getBlue() / 255.0, colour.getBlue(), 0.03);
    }

    @ParameterizedTest
    @CsvSource({
        "jpg, 2000, 1000, 640, 320",
        "png, 2000, 1000, 640, 320",
        "png, 500, 1920, 125, 480",
        "jpg, 40, 30, 40, 30",
        "bmp, 3000, 1, 640, 1",
        "gif, 1280, 400, 640, 200"
    })
    void keepsNoMoreThanIsShown(String format, int width, int height, int shownWidth, int shownHeight) {
        byte[] bytes = PlainPictures.picture(width, height, format);
        Shown shown = shown(bytes, 1);
        assertEquals(shownWidth, shown.width(), 0.01);
        assertEquals(shownHeight, shown.height(), 0.01);
        assertTrue(shown.pixels() <= (long) (shownWidth + 1) * (shownHeight + 1), shown.pixels() + " pixels");
        Shown fine = shown(bytes, 2);
        assertEquals(shown.width(), fine.width());
        assertEquals(Math.min(width, 2 * shownWidth), fine.image().getWidth(), 1);
    }

    @Test
    void refusesASizeThatWouldEatTheMemory() {
        for (byte[] bomb : new byte[][] {png(60_000, 60_000), png(Integer.MAX_VALUE, Integer.MAX_VALUE)}) {
            Failed failed = failed(bomb);
            assertTrue(failed.why().contains("too large to be shown here"), failed.why());
            assertEquals(WayOut.BROWSER, failed.wayOut());
        }
        assertTrue(failed(gif(65_000, 65_000)).why().contains("65000 × 65000"));
    }

    /** Returns the beginning of a PNG that claims this size. */
    private static byte[] png(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(header);
        return ByteBuffer.allocate(200)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(header)
                .putInt((int) sum.getValue())
                .array();
    }

    /** Returns a GIF with a picture that claims this size and has no data. */
    private static byte[] gif(int width, int height) {
        byte[] size = {(byte) width, (byte) (width >> 8), (byte) height, (byte) (height >> 8)};
        return ByteBuffer.allocate(100)
                .put("GIF89a".getBytes(StandardCharsets.US_ASCII))
                .put(size)
                .put(new byte[3])
                .put(new byte[] {0x2C, 0, 0, 0, 0})
                .put(size)
                .put(new byte[] {0, 8, 0, 0x3B})
                .array();
    }

    @Test
    void ofADotItSaysSo() {
        assertTrue(failed(PlainPictures.picture(1, 1, "gif")).why().contains("only a dot"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "WebP, RIFF1234WEBPVP8 xxxx",
                "AVIF, 0001ftypavif0000",
                "HEIC, 0001ftypheic0000",
                "SVG, <svg xmlns='http://www.w3.org/2000/svg'/>",
                "SVG, `<?xml version='1.0'?>\n<!-- boats -->\n<svg/>`"
            })
    void namesWhatItCannotDraw(String format, String content) {
        Failed failed = failed(content.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("The picture is in the format " + format + ", which can't be shown here.", failed.why());
        assertEquals(WayOut.BROWSER, failed.wayOut());
    }

    @Test
    void namesAFormatThatOnlyJavaReads() {
        assertTrue(failed(PlainPictures.picture(10, 10, "tiff")).why().contains("TIF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!DOCTYPE html><html><body>Please sign in.</body></html>", "no picture"})
    void whatIsNoPictureIsToldToBeNone(String content) {
        assertTrue(failed(content.getBytes(StandardCharsets.UTF_8)).why().contains("not a picture in a known format"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp"})
    void ofATornPictureItSaysSo(String format) {
        byte[] whole = PlainPictures.picture(200, 200, format);
        Failed failed = failed(Arrays.copyOf(whole, whole.length / 3));
        assertTrue(failed.why().contains("damaged"), failed.why());
        assertEquals(WayOut.TRY_AGAIN, failed.wayOut());
    }

    @Test
    void noDamageThrows() {
        Random random = new Random(2026);
        for (String format : new String[] {"jpg", "png", "gif", "bmp"}) {
            byte[] whole = PlainPictures.picture(40, 30, format);
            for (int i = 0; i < 500; i++) {
                byte[] damaged =
                        Arrays.copyOf(whole, random.nextBoolean() ? whole.length : 1 + random.nextInt(whole.length));
                for (int j = 0; j < 1 + random.nextInt(6); j++) {
                    damaged[random.nextInt(Math.min(damaged.length, 1 + random.nextInt(damaged.length)))] =
                            (byte) random.nextInt();
                }
                PictureState state = PictureDecoder.decode(damaged, 1);
                switch (state) {
                    case Shown shown ->
                        assertTrue(
                                shown.width() <= PictureDecoder.MOST_WIDE && shown.height() <= PictureDecoder.MOST_HIGH,
                                shown::toString);
                    case Failed failed -> assertTrue(failed.why().endsWith("."), failed.why());
                    case Loading coming -> fail(format);
                    case NotRequested unasked -> fail(format);
                }
            }
        }
    }
}
