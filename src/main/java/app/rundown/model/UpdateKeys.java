package app.rundown.model;

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
 * The {@link UpdateKey}s of one document, to be asked both ways and many times: made in one pass over its updates,
 * without reading their words; these are read only where an update that has no address of its own is asked for.
 */
public final class UpdateKeys {
    private static final String ADDRESS = "url ";
    private static final Pattern NUMBER = Pattern.compile("#\\D*(\\d+)$");
    private static final int DIGITS = 32;

    private final List<Update> updates;
    private final Map<String, List<Update>> byAddress = new HashMap<>();
    private @Nullable Map<String, Alike> byTime;

    /** The updates of one time; their words are hashed when one of them is first looked for. */
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

    /** Looks through a document. */
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

    /** The updates by their times; hardly ever wanted where each has an address of its own. */
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

    /** The key of an update of the document. */
    public UpdateKey of(Update update) {
        String address = sourceId(update);
        boolean own =
                address != null && byAddress.getOrDefault(address, List.of()).size() == 1;
        return new UpdateKey(own ? ADDRESS + address : words(update));
    }

    /** The updates that have a key, in the document's order: none where it is not there, several where all is alike. */
    public synchronized List<Update> in(UpdateKey key) {
        String value = key.value();
        if (value.startsWith(ADDRESS)) {
            return List.copyOf(byAddress.getOrDefault(value.substring(ADDRESS.length()), List.of()));
        }
        Alike alike = byTime().get(value.substring(0, Math.max(0, value.length() - DIGITS)));
        return alike == null ? List.of() : List.copyOf(alike.with(value));
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
