package app.rundown.read;

import app.rundown.model.TextTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the lines that belong to the page and not to its words; what they look like is the table {@code furniture.tsv}. */
final class Furniture {
    private static final int LONGEST = 400;

    private enum Role {
        DROP,
        MORE,
        TEASER,
        CAPTION
    }

    private static final Map<Role, List<Pattern>> PATTERNS = TextTable.rows(Furniture.class, "furniture.tsv").stream()
            .collect(Collectors.groupingBy(
                    row -> Role.valueOf(row.getFirst().toUpperCase(Locale.ROOT)),
                    () -> new EnumMap<>(Role.class),
                    Collectors.mapping(
                            row -> Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                            Collectors.toList())));

    private Furniture() {}

    /** A line that nobody wrote for this document. */
    static boolean isDropped(String line) {
        return match(Role.DROP, line) != null;
    }

    /** The line that closes a card of another article. */
    static boolean isReadMore(String line) {
        return match(Role.MORE, line) != null;
    }

    /** The other article's headline where a line leads to one, or null. */
    static @Nullable String teaser(String line) {
        Matcher match = match(Role.TEASER, line);
        return match == null ? null : match.group(1).strip();
    }

    /** A line that says by its look that it is a picture's. */
    static boolean isCaption(String line) {
        return match(Role.CAPTION, line) != null;
    }

    private static @Nullable Matcher match(Role role, String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        for (Pattern pattern : PATTERNS.getOrDefault(role, List.of())) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                return matcher;
            }
        }
        return null;
    }
}
