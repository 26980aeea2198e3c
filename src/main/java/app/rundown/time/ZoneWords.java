package app.rundown.time;

import app.rundown.text.TextTable;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Zones that a text names by a place instead of letters ("بتوقيت غرينتش", "بتوقيت نيويورك"). A city's name alone is not
 * a zone: the word for time must come before it. Places that share a spelling are not in the table.
 */
final class ZoneWords {
    private static final List<List<String>> ROWS = TextTable.rows(Zone.class, "zone-words.tsv");
    private static final Map<String, String> IDS =
            ROWS.stream().collect(Collectors.toMap(List::getFirst, row -> row.get(1)));

    /**
     * A regular expression for a zone in words, without numbered or named groups. It does not check for letters around
     * the zone.
     */
    static final String NAMES = "(?:توقيت\\s(?:" + places(row -> true) + ")|(?:"
            + places(row -> row.get(2).equals("alone")) + "))";

    private static final Pattern NAME = Pattern.compile("(?:توقيت\\s)?(.+)");

    private ZoneWords() {}

    private static String places(Predicate<List<String>> wanted) {
        return ROWS.stream()
                .filter(wanted)
                .map(List::getFirst)
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** Returns the zone for words that {@link #NAMES} matched, or null for anything else. */
    static @Nullable Zone named(String words) {
        Matcher m = NAME.matcher(words);
        String id = m.matches() ? IDS.get(m.group(1)) : null;
        return id == null ? null : new Zone(words, ZoneId.of(id));
    }
}
