package app.rundown.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an update is known by, so that what the user added to it is found again on a newer copy of the same page: the source's
 * own id of it (its address), else its time, headline and words. An update without an id whose words were changed is another
 * one. The value is the same in every run, but may change with {@link Folded}.
 *
 * @param value the whole of it, to be kept as it stands
 */
public record UpdateKey(String value) {
    private static final String ADDRESS = "url ";
    private static final Pattern NUMBER = Pattern.compile("#\\D*(\\d+)$");
    private static final int DIGITS = 32;

    /** The key of an update of a document. */
    public static UpdateKey of(Document document, Update update) {
        String id = sourceId(update);
        boolean own = id != null && document.updates().stream().filter(other -> id.equals(other.url())).count() == 1;
        return new UpdateKey(own ? ADDRESS + id : words(update));
    }

    /** The updates of a document that have this key, in its order: none where it is not there, several where all is alike. */
    public List<Update> in(Document document) {
        Stream<Update> found = value.startsWith(ADDRESS)
                ? document.updates().stream().filter(update -> value.equals(ADDRESS + sourceId(update)))
                : document.updates().stream().filter(update -> value.startsWith(time(update)) && value.equals(words(update)));
        return found.toList();
    }

    /** Its address; null where that only counts the updates of this one copy, as "#post1" does for the first. */
    private static @Nullable String sourceId(Update update) {
        String url = update.url();
        if (url == null) {
            return null;
        }
        Matcher number = NUMBER.matcher(url);
        return number.find() && number.group(1).equals(Integer.toString(update.position())) ? null : url;
    }

    /** Time, headline and words; what has no words is known by whatever it holds. */
    private static String words(Update update) {
        String text = update.text().isEmpty() ? update.title() : update.text();
        String headline = update.headline() == null ? "" : update.headline();
        return time(update) + hash(Folded.key(headline) + "\n" + Folded.key(text));
    }

    /** The surest of its stamps of when it was made; what people see may count from the moment of the copy. */
    private static String time(Update update) {
        String best = "";
        int rank = Integer.MAX_VALUE;
        for (Stamp stamp : update.stamps()) {
            if (stamp.role() == Stamp.Role.MADE && rank(stamp.source()) < rank) {
                best = stamp.text();
                rank = rank(stamp.source());
            }
        }
        return "time " + Folded.key(best) + " words ";
    }

    private static int rank(Stamp.Source source) {
        return switch (source) {
            case ATTRIBUTE -> 0;
            case METADATA -> 1;
            case SHOWN -> 2;
            case JSON_LD -> 3;
        };
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
