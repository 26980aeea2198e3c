package app.rundown.read.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the head of a mail says about the page or the text in it: the subject is its title (RFC 5322, RFC 2047). */
final class MailHead {
    /** Words of a field that are not ASCII: {@code =?utf-8?q?Bar=C3=A7a?=}. */
    private static final Pattern ENCODED =
            Pattern.compile("=\\?([^?*\\s]{2,40})(?:\\*[^?]*)?\\?([bBqQ])\\?([^?]*)\\?=");

    private static final Pattern BETWEEN = Pattern.compile("(?<=\\?=)\\s+(?==\\?)");
    private static final Pattern TITLE = Pattern.compile("(?i)<(?:title|h1)\\b");

    private MailHead() {}

    /** Returns a field in plain words, or null if it is missing or empty. */
    static @Nullable String field(HeaderFields head, String name) {
        String value = head.get(name);
        if (value == null) {
            return null;
        }
        // Most programs write UTF-8 where they don't encode the words.
        String raw = new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        String words = ENCODED.matcher(BETWEEN.matcher(raw).replaceAll(""))
                .replaceAll(m -> Matcher.quoteReplacement(decoded(m.group(1), m.group(2), m.group(3))));
        return words.isBlank() ? null : words.strip();
    }

    private static String decoded(String charset, String encoding, String words) {
        if (encoding.equalsIgnoreCase("b")) {
            try {
                return new String(Base64.getMimeDecoder().decode(words), charset(charset));
            } catch (IllegalArgumentException e) {
                return words;
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(words.length());
        for (int i = 0; i < words.length(); i++) {
            int high = i + 2 < words.length() ? Character.digit(words.charAt(i + 1), 16) : -1;
            int low = i + 2 < words.length() ? Character.digit(words.charAt(i + 2), 16) : -1;
            if (words.charAt(i) == '=' && high >= 0 && low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(words.charAt(i) == '_' ? ' ' : words.charAt(i));
            }
        }
        return new String(out.toByteArray(), charset(charset));
    }

    private static Charset charset(@Nullable String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Returns the page in a mail, with the subject for its title if it has none of its own. */
    static byte[] titled(byte[] page, HeaderFields head) {
        String subject = field(head, "Subject");
        if (subject == null
                || TITLE.matcher(new String(page, StandardCharsets.ISO_8859_1)).find()) {
            return page;
        }
        StringBuilder title = new StringBuilder("<title>");
        // Character references are right in every encoding that extends ASCII.
        subject.codePoints()
                .forEach(c -> title.append(
                        c < ' ' ? " " : c > '~' || c == '<' || c == '&' ? "&#" + c + ";" : Character.toString(c)));
        byte[] before = title.append("</title>").toString().getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream all = new ByteArrayOutputStream(before.length + page.length);
        all.writeBytes(before);
        all.writeBytes(page);
        return all.toByteArray();
    }

    /** Returns a mail's text below its head, as programs print mails, in UTF-8. */
    static byte[] printed(byte[] text, @Nullable String charset, HeaderFields head) {
        StringBuilder printed = new StringBuilder();
        for (String name : new String[] {"From", "To", "Subject", "Date"}) {
            String value = field(head, name);
            printed.append(value == null ? "" : name + ": " + value + "\n");
        }
        return (printed + "\n" + new String(text, charset(charset))).getBytes(StandardCharsets.UTF_8);
    }
}
