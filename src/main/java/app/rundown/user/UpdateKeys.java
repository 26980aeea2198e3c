package app.rundown.user;

import app.rundown.model.Document;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The {@link UpdateKey}s of one document, for many lookups in both directions. They are made in one pass over its
 * updates without reading their words, which are read only to look up an update without an address of its own.
 */
public final class UpdateKeys {
    /** What the key of an update with an address of its own begins with. */
    static final String ADDRESS = "url ";
    /** A number at the end of an address's fragment, as in {@code #post1}. */
    private static final Pattern NUMBER = Pattern.compile("#\\D*(\\d+)$");
    /** Length of the hash in a key: half a SHA-256, 128 bits. */
    private static final int DIGITS = 32;

    private final List<Update> updates;
    private final Map<String, List<Update>> byAddress = new HashMap<>();
    private @Nullable Map<String, Alike> byTime;

    /** The updates that have the same time. Their words are hashed when one of these updates is first looked up. */
    private static final class Alike {
        private final List<Update> updates = new ArrayList<>(1);
        private @Nullable Map<String, List<Update>> byWords;

        List<Update> with(String key) {
            if (byWords == null) {
                byWords = updates.stream().collect(Collectors.groupingBy(UpdateKeys::words));
            }
            return byWords.getOrDefault(key, List.of());
        }
    }

    /** Indexes a document. */
    public UpdateKeys(Document document) {
        updates = document.updates();
        for (Update update : updates) {
            String address = sourceId(update);
            if (address != null) {
                byAddress.computeIfAbsent(address, key -> new ArrayList<>(1)).add(update);
            }
        }
        if (byAddress.values().stream().filter(alike -> alike.size() == 1).count() < updates.size()) {
            byTime();
        }
    }

    /** Returns the updates by their times; hardly ever needed if each has an address of its own. */
    private synchronized Map<String, Alike> byTime() {
        Map<String, Alike> made = byTime;
        if (made == null) {
            made = new HashMap<>();
            for (Update update : updates) {
                made.computeIfAbsent(time(update), key -> new Alike()).updates.add(update);
            }
            byTime = made;
        }
        return made;
    }

    /** Returns the key of an update of the document. */
    public UpdateKey of(Update update) {
        String address = address(update);
        return new UpdateKey(address == null ? words(update) : ADDRESS + address);
    }

    /**
     * Returns an update's own address, or null if it has none: where several updates have one address, or it only
     * counts the updates of this copy.
     */
    public @Nullable String address(Update update) {
        String address = sourceId(update);
        return address != null && byAddress.getOrDefault(address, List.of()).size() == 1 ? address : null;
    }

    /**
     * Returns the updates that have a key, in the document's order: none if it is not there, several if they are all
     * alike.
     */
    public synchronized List<Update> find(UpdateKey key) {
        String value = key.value();
        if (value.startsWith(ADDRESS)) {
            return List.copyOf(byAddress.getOrDefault(value.substring(ADDRESS.length()), List.of()));
        }
        Alike alike = byTime().get(value.substring(0, Math.max(0, value.length() - DIGITS)));
        return alike == null ? List.of() : List.copyOf(alike.with(value));
    }

    /**
     * Returns its address, or null if that only counts the updates of this one copy, as "#post1" does for the first.
     */
    private static @Nullable String sourceId(Update update) {
        String url = update.url();
        if (url == null) {
            return null;
        }
        Matcher number = NUMBER.matcher(url);
        return number.find() && number.group(1).equals(Integer.toString(update.position())) ? null : url;
    }

    /** Returns a key of time, headline and words; an update without words is known by its title. */
    private static String words(Update update) {
        String text = update.text().isEmpty() ? update.title() : update.text();
        String headline = update.headline() == null ? "" : update.headline();
        return time(update) + hash(Folded.key(headline) + "\n" + Folded.key(text));
    }

    /** Returns the most reliable stamp for when it was made. A shown time may be relative to the moment of the copy. */
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
