package app.rundown.ui.picture;

import app.rundown.text.TextTable;
import app.rundown.ui.picture.PictureState.Failed;
import app.rundown.ui.picture.PictureState.Shown;
import app.rundown.ui.picture.PictureState.WayOut;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes pictures from untrusted bytes. It reads a picture's size before it decodes any pixel, and keeps no more
 * pixels than are shown. Works on any thread; takes about four bytes per pixel of the whole picture while it decodes.
 */
final class PictureDecoder {
    /**
     * The largest width of a picture on a card, in the window's units. It stays sharp until the text is more than a
     * sixth larger than usual.
     */
    static final double MOST_WIDE = 640;

    /** The largest height of a picture on a card, in the window's units. */
    static final double MOST_HIGH = 480;

    /**
     * The size of the largest pictures that newsrooms publish. A file of a few bytes may claim to have a thousand times
     * as many pixels.
     */
    private static final long MOST_PIXELS = 36_000_000;

    /**
     * A picture no larger than this in both directions is not meant to be looked at: pages use such pictures to count
     * readers.
     */
    private static final int DOT = 2;

    private static final Set<String> DRAWN = Set.of("jpeg", "png", "bmp", "gif");

    private static final List<Foreign> FOREIGN = TextTable.rows(PictureDecoder.class, "picture-formats.tsv").stream()
            .map(row -> new Foreign(row.getFirst(), Pattern.compile(row.get(1), Pattern.DOTALL)))
            .toList();

    /** How many of the first bytes are matched against the patterns of the formats that are not supported. */
    private static final int HEAD = 512;

    private PictureDecoder() {}

    /** A format that is not supported, and the pattern that its files begin with. */
    private record Foreign(String name, Pattern beginning) {}

    /**
     * Decodes a picture.
     *
     * @param scale how many pixels the screen has for one of the window's units
     * @return the picture, or the reason why it can't be shown
     */
    static PictureState decode(byte[] bytes, double scale) {
        // ImageIO would choose a cache file on the disk by itself.
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return unknown(bytes);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return decode(reader, bytes, scale);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Readers throw exceptions of many kinds when data is damaged.
            return damaged();
        }
    }

    private static PictureState decode(ImageReader reader, byte[] bytes, double scale) throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!DRAWN.contains(format)) {
            return foreign(format.toUpperCase(Locale.ROOT));
        }
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1) {
            return damaged();
        }
        if ((long) width * height > MOST_PIXELS) {
            return new Failed(
                    "The picture is too large to be shown here: " + width + " × " + height + " pixels.",
                    WayOut.BROWSER);
        }
        if (width <= DOT && height <= DOT) {
            return new Failed(
                    "The picture is only a dot, of the kind that pages use to count their readers.", WayOut.BROWSER);
        }
        double part = Math.min(1, Math.min(MOST_WIDE / width, MOST_HIGH / height));
        double kept = Math.min(1, part * scale);
        // Only the first frame of an animation is shown: the others would take as much memory each, and would distract.
        Image image = format.equals("gif")
                ? first(reader, Math.max(1, (int) (1 / kept)))
                : new Image(
                        new ByteArrayInputStream(bytes),
                        Math.ceil(width * kept),
                        Math.ceil(height * kept),
                        false,
                        true);
        return image.isError()
                ? damaged()
                : new Shown(image, Math.clamp(width * part, 1, MOST_WIDE), Math.clamp(height * part, 1, MOST_HIGH));
    }

    private static Image first(ImageReader reader, int step) throws IOException {
        ImageReadParam thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, thinned);
        int width = read.getWidth();
        int height = read.getHeight();
        WritableImage image = new WritableImage(width, height);
        int[] pixels = read.getRGB(0, 0, width, height, null, 0, width);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    private static PictureState unknown(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)), StandardCharsets.ISO_8859_1);
        return FOREIGN.stream()
                .filter(foreign -> foreign.beginning().matcher(head).lookingAt())
                .findFirst()
                .map(foreign -> foreign(foreign.name()))
                .orElseGet(() -> new Failed("What arrived is not a picture in a known format.", WayOut.BROWSER));
    }

    private static PictureState foreign(String format) {
        return new Failed("The picture is in the format " + format + ", which can't be shown here.", WayOut.BROWSER);
    }

    private static PictureState damaged() {
        return new Failed("The picture is damaged, or was cut short on the way.", WayOut.TRY_AGAIN);
    }
}
