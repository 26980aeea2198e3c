package app.rundown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a document must yield, checked by hand and written down in an {@code expected.json}: the first eight words of
 * each update's headline (of its body where it has no headline) and of its body, in lower case, letters and digits
 * only; its instant, section and flags; and the first words of texts that belong to no update.
 */
final class Oracle {
    /** How many words of a headline or body the file holds. */
    private static final int WORDS = 8;

    /** Fewer words could also begin a sentence of an update, so they must match a whole paragraph. */
    private static final int MIN_PREFIX_WORDS = 4;

    private final JsonNode expected;

    private Oracle(JsonNode expected) {
        this.expected = expected;
    }

    /** Reads the expectations in an {@code expected.json}. */
    static Oracle of(Path file) throws IOException {
        return new Oracle(JsonMapper.shared().readTree(Files.readAllBytes(file)));
    }

    /**
     * Returns how an export of this document alone differs from what is expected: in kind, title, number of updates,
     * their positions, headlines, texts, instants (to the minute) and sections.
     */
    List<String> differences(JsonNode export) {
        List<String> found = new ArrayList<>();
        JsonNode document = export.get("documents").get(0);
        compare(found, "kind", text(expected, "kind"), text(document, "kind"));
        compare(found, "title", text(expected, "title"), text(document, "title"));
        List<JsonNode> wanted = expected.get("orderedUpdates").valueStream().toList();
        List<JsonNode> updates = export.get("updates").valueStream().toList();
        compare(found, "number of updates", "" + wanted.size(), "" + updates.size());
        for (int i = 0; i < Math.min(wanted.size(), updates.size()); i++) {
            JsonNode want = wanted.get(i);
            JsonNode update = updates.get(i);
            String where = "update " + (i + 1) + ": ";
            String headline = text(update, "headline");
            compare(found, where + "position", "" + (i + 1), text(update, "position"));
            compare(
                    found,
                    where + "headline",
                    text(want, "head"),
                    beginning(headline.isEmpty() ? text(update, "text") : headline));
            if (!text(want, "alt").equals(firstWords(update))) {
                compare(found, where + "text", text(want, "alt"), beginning(text(update, "text")));
            }
            compare(
                    found,
                    where + "minute",
                    minute(text(want, "instant")),
                    minute(text(update.get("time"), "instant")));
            compare(found, where + "section", normal(text(want, "section")), normal(text(update, "section")));
        }
        updates.forEach(update -> leaks(found, update));
        return found;
    }

    /**
     * Returns how an export of this document alone differs in the clocks as shown (their digits only) and in the flags.
     */
    List<String> differencesInMarks(JsonNode export) {
        List<String> found = new ArrayList<>();
        List<JsonNode> wanted = expected.get("orderedUpdates").valueStream().toList();
        List<JsonNode> updates = export.get("updates").valueStream().toList();
        for (int i = 0; i < Math.min(wanted.size(), updates.size()); i++) {
            String where = "update " + (i + 1) + ": ";
            compare(
                    found,
                    where + "clock",
                    digits(text(wanted.get(i), "shown")),
                    digits(text(updates.get(i).get("time"), "shown")));
            Set<String> flags = strings(wanted.get(i).get("flags"));
            // The export has no flag “card”. It marks an update that is only a card: its blocks must be a picture and a
            // teaser.
            boolean card = flags.remove("card");
            compare(
                    found,
                    where + "flags",
                    flags.toString(),
                    strings(updates.get(i).get("flags")).toString());
            Set<String> types = updates.get(i)
                    .get("blocks")
                    .valueStream()
                    .map(block -> text(block, "type"))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (card) {
                compare(found, where + "card", "[picture, teaser]", types.toString());
            }
        }
        return found;
    }

    private void leaks(List<String> found, JsonNode update) {
        for (JsonNode no : expected.get("notUpdates")) {
            String begins = no.asString();
            boolean telling = begins.split(" ").length >= MIN_PREFIX_WORDS;
            for (String paragraph : text(update, "text").split("\n")) {
                if (telling
                        ? normal(paragraph).startsWith(begins)
                        : normal(paragraph).equals(begins)) {
                    found.add("update " + text(update, "position") + " holds words that are not its own: " + paragraph);
                }
            }
        }
    }

    private static void compare(List<String> found, String what, String wanted, String got) {
        if (!wanted.equals(got)) {
            found.add(what + ": wanted “" + wanted + "”, got “" + got + "”");
        }
    }

    private static Set<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns a value as text, or an empty string for null or a missing value. */
    private static String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? "" : value.asString();
    }

    private static String minute(String instant) {
        return instant.isEmpty()
                ? ""
                : Instant.parse(instant).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** Returns the first words of the first paragraph, which may have fewer than eight. */
    private static String firstWords(JsonNode update) {
        return beginning(text(update, "text").lines().findFirst().orElse(""));
    }

    private static String beginning(String text) {
        return Arrays.stream(normal(text).split(" ")).limit(WORDS).collect(Collectors.joining(" "));
    }

    /** Returns the form that the files use: lower case, letters and digits only, one space for anything else. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\u00ad\ufeff\u2060\u200b-\u200f\u202a-\u202e]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{Mn}]+", " ")
                .strip();
    }
}
