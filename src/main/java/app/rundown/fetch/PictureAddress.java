package app.rundown.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The address of a picture in a document, if the picture can be reached: a web address, or one that holds the picture
 * itself ({@code data:}), as in pages that were saved as one file.
 */
public final class PictureAddress {
    private static final String WITHIN = "data:image/";
    private static final String DRAWING = "data:image/svg";
    private static final String BASE64 = ";base64";

    /** In characters. A shorter one holds only a dot, which pages use until a script loads the picture. */
    private static final int SHORTEST_WITHIN = 300;

    private final String text;
    private final String host;

    private PictureAddress(String text, String host) {
        this.text = text;
        this.host = host;
    }

    /**
     * Reads an address.
     *
     * @param written the address as it stands in the document
     * @return empty if it leads to no picture: it is relative to the page's address, or within a program
     *     ({@code blob:}), or holds a dot or a drawing (SVG)
     */
    public static Optional<PictureAddress> of(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        if (written.regionMatches(true, 0, WITHIN, 0, WITHIN.length())) {
            boolean shown = written.length() >= SHORTEST_WITHIN
                    && !written.regionMatches(true, 0, DRAWING, 0, DRAWING.length());
            return shown && written.indexOf(',') > 0 ? Optional.of(new PictureAddress(written, "")) : Optional.empty();
        }
        try {
            URI address = Address.of(written);
            return Optional.of(new PictureAddress(address.toString(), address.getHost()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The address as it is sent; if it holds the picture itself, it may have millions of characters. */
    public String text() {
        return text;
    }

    /** The server that would be asked, by its name on the network; empty if none need be asked. */
    public String host() {
        return host;
    }

    /** Whether the address holds the picture itself, so that showing it needs no network. */
    public boolean isInline() {
        return host.isEmpty();
    }

    /**
     * Returns the picture that the address itself holds.
     *
     * @throws IOException with a message for the user, if the picture is damaged
     */
    byte[] decodeInline() throws IOException {
        int comma = text.indexOf(',');
        String data = text.substring(comma + 1);
        try {
            String plain = URLDecoder.decode(data.replace("+", "%2B"), StandardCharsets.ISO_8859_1);
            return text.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(BASE64)
                    ? Base64.getMimeDecoder().decode(plain)
                    : plain.getBytes(StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            throw new IOException("The picture in the document is damaged.", e);
        }
    }

    /** Two addresses are equal if their texts are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PictureAddress that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return Address.shown(text);
    }
}
