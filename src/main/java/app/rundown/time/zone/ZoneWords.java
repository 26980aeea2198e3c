package app.rundown.time.zone;

import app.rundown.text.TextTable;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Zones that a text names by words instead of letters ("بتوقيت غرينتش", "heure de Paris", "UK time"). A place's name
 * alone is not a zone: a word for time must stand with it. Places that share a spelling are not in the tables.
 */
public final class ZoneWords {
    private static final List<List<String>> ROWS = TextTable.rows(Zone.class, "zone-words.tsv");
    private static final List<List<String>> PHRASE_ROWS = TextTable.rows(Zone.class, "zone-phrases.tsv");
    private static final Map<String, String> IDS =
            ROWS.stream().collect(Collectors.toMap(List::getFirst, row -> row.get(1)));
    private static final Map<String, String> PHRASE_IDS =
            PHRASE_ROWS.stream().collect(Collectors.toMap(row -> folded(row.getFirst()), row -> row.get(1)));

    /** No letter stands before; in scripts without spaces between words, any may. */
    public static final String BEGIN = "(?<![\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]])";

    /** No letter follows; in scripts without spaces between words, any may. */
    public static final String END = "(?![\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]])";

    /** A regular expression, without groups that capture, for words that name a zone by themselves. */
    public static final String PHRASES =
            "(?iu:" + alternatives(PHRASE_ROWS, row -> row.get(2).equals("phrase")) + ")";

    /** The same for names that are zones only after words about all times. */
    public static final String OF_ALL =
            "(?:" + alternatives(PHRASE_ROWS, row -> row.get(2).equals("of-all")) + ")";

    /**
     * A regular expression for a zone in words, without numbered or named groups. It does not check for letters around
     * the zone.
     */
    public static final String NAMES = "(?:توقيت\\s(?:" + alternatives(ROWS, row -> true) + ")|(?:"
            + alternatives(ROWS, row -> row.get(2).equals("alone")) + ")|" + PHRASES + ")";

    private static final Pattern NAME = Pattern.compile("(?:توقيت\\s)?(.+)");
    private static final Pattern PHRASE = Pattern.compile(BEGIN + PHRASES + END);

    private ZoneWords() {}

    private static String alternatives(List<List<String>> rows, Predicate<List<String>> wanted) {
        return rows.stream()
                .filter(wanted)
                .map(List::getFirst)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(words -> Pattern.quote(words).replace(" ", "\\E[\\s\\u00a0]+\\Q"))
                .collect(Collectors.joining("|"));
    }

    /** Returns the zone for words that {@link #NAMES} or {@link #OF_ALL} matched, or null for anything else. */
    public static @Nullable Zone named(String words) {
        Matcher m = NAME.matcher(words);
        String id = m.matches() ? IDS.get(m.group(1)) : null;
        id = id == null ? PHRASE_IDS.get(folded(words)) : id;
        return id == null ? null : new Zone(words, ZoneId.of(id));
    }

    /** Returns the words in a text that name a zone by themselves, or null. */
    public static @Nullable String in(String text) {
        Matcher m = PHRASE.matcher(text);
        return m.find() ? m.group() : null;
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
    }
}
