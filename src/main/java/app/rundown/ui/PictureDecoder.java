package app.rundown.ui;

import app.rundown.text.TextTable;
import app.rundown.ui.PictureState.Failed;
import app.rundown.ui.PictureState.Shown;
import app.rundown.ui.PictureState.WayOut;
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
 * Draws the bytes of a picture, which nobody has vouched for: asks for its size before it draws any of it, and keeps no
 * more pixels than are shown. On any thread; takes some four bytes a pixel of the whole picture while it draws.
 */
final class PictureDecoder {
    /**
     * The place of a picture on a card, in the window's units; sharp as far as the text is no larger than by a sixth.
     */
    static final double MOST_WIDE = 640;

    static final double MOST_HIGH = 480;

    /** As many as the largest pictures of newsrooms have; a file of a few bytes may claim a thousand times as many. */
    private static final long MOST_PIXELS = 36_000_000;

    /** A picture so small is not there to be looked at. */
    private static final int DOT = 2;

    private static final Set<String> DRAWN = Set.of("jpeg", "png", "bmp", "gif");

    private static final List<Foreign> FOREIGN = TextTable.rows(PictureDecoder.class, "picture-formats.tsv").stream()
            .map(row -> new Foreign(row.getFirst(), Pattern.compile(row.get(1), Pattern.DOTALL)))
            .toList();

    private static final int HEAD = 512;

    private PictureDecoder() {}

    /** A format that is not drawn here, and how its files begin. */
    private record Foreign(String name, Pattern beginning) {}

    /**
     * Draws it.
     *
     * @param scale how many pixels the screen has for one of the window's units
     */
    static PictureState decode(byte[] bytes, double scale) {
        // Not by ImageIO's own choice, which is a file on the disk.
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
            // Readers answer damaged data with exceptions of many kinds.
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
                    "The picture is no more than a dot, as pages use them to count their readers.", WayOut.BROWSER);
        }
        double part = Math.min(1, Math.min(MOST_WIDE / width, MOST_HIGH / height));
        double kept = Math.min(1, part * scale);
        // Of moving pictures only the first is shown: the others would take as much memory each, and unrest.
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
                .orElseGet(() -> new Failed("What came is no picture of a kind that is known here.", WayOut.BROWSER));
    }

    private static PictureState foreign(String format) {
        return new Failed("The picture is in the format " + format + ", which can't be shown here.", WayOut.BROWSER);
    }

    private static PictureState damaged() {
        return new Failed("The picture is damaged, or was cut short on the way.", WayOut.TRY_AGAIN);
    }
}
