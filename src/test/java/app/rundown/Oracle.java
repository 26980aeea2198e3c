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
 * What a document must yield, checked by hand: an {@code expected.json} with the first eight words of each update's
 * headline and body (lower case, letters and digits only; the body's where there is no headline), its instant, section
 * and flags, and the beginnings of what is no update.
 */
final class Oracle {
    private static final int WORDS = 8;

    /** A beginning of fewer words may well begin a sentence of an update too. */
    private static final int TELLING = 4;

    private final JsonNode expected;

    private Oracle(JsonNode expected) {
        this.expected = expected;
    }

    /** Reads an {@code expected.json}. */
    static Oracle of(Path file) throws IOException {
        return new Oracle(JsonMapper.shared().readTree(Files.readAllBytes(file)));
    }

    /**
     * What an export of the document alone has otherwise in kind, title, updates, their order, instants and sections.
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

    /** What an export of the document alone has otherwise in the clocks as shown (their digits) and in the flags. */
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
            // Not a word of the export: the update is nothing but a card, which its blocks must hold.
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
            boolean telling = begins.split(" ").length >= TELLING;
            for (String paragraph : text(update, "text").split("\n")) {
                if (telling
                        ? normal(paragraph).startsWith(begins)
                        : normal(paragraph).equals(begins)) {
                    found.add("update " + text(update, "position") + " holds what is none of its words: " + paragraph);
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

    /** A value as text; empty for null and for what is not there. */
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

    /** A first paragraph of few words counts as the beginning too. */
    private static String firstWords(JsonNode update) {
        return beginning(text(update, "text").lines().findFirst().orElse(""));
    }

    private static String beginning(String text) {
        return Arrays.stream(normal(text).split(" ")).limit(WORDS).collect(Collectors.joining(" "));
    }

    /** Lower case, letters and digits only, everything else one space: as the words of the oracles were made. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\u00ad\ufeff\u2060\u200b-\u200f\u202a-\u202e]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{Mn}]+", " ")
                .strip();
    }
}
