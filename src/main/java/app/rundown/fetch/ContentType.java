package app.rundown.fetch;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The type of content that a server declares.
 *
 * @param type the media type in lower case without parameters; empty if the server declares none
 * @param charset the declared encoding, as the server wrote its name, or null
 */
record ContentType(String type, @Nullable String charset) {
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.+-]{2,40})", Pattern.CASE_INSENSITIVE);

    /** Parses the header {@code Content-Type}; never fails. */
    static ContentType of(String header) {
        int end = header.indexOf(';');
        Matcher charset = CHARSET.matcher(header);
        return new ContentType(
                (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT),
                charset.find() ? charset.group(1) : null);
    }
}
