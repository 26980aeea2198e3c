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
 * The address of a picture as a document gives it, where there is a way to the picture: of the web, or one that holds
 * the picture itself ({@code data:}), as in pages that were saved as one file.
 */
public final class PictureAddress {
    private static final String WITHIN = "data:image/";
    private static final String DRAWING = "data:image/svg";
    private static final String BASE64 = ";base64";

    /** What is shorter holds no more than a dot, which pages put where a script loads the picture later. */
    private static final int SHORTEST_WITHIN = 300;

    private final String text;
    private final String host;

    private PictureAddress(String text, String host) {
        this.text = text;
        this.host = host;
    }

    /**
     * Judges an address.
     *
     * @param written as it stands in the document
     * @return nothing where it leads nowhere: to a place that only the page's own address could tell, to a program
     *     ({@code blob:}), to a dot or to a drawing within the document
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

    /** The address as it is sent, or with the whole picture in it: then perhaps of millions of characters. */
    public String text() {
        return text;
    }

    /** The server that would be asked, as it is named in the network; empty where none has to be. */
    public String host() {
        return host;
    }

    /** Whether the picture stands in the address itself, so that showing it needs no network. */
    public boolean isWithin() {
        return host.isEmpty();
    }

    /** The picture that stands in the address. */
    byte[] within() throws IOException {
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

    /** Two addresses are equal where they lead to the same picture. */
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
