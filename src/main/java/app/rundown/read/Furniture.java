package app.rundown.read;

import app.rundown.model.TextTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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

    /** One expression for each role: a line that fits none is the rule, and is told so at its first letters. */
    private static final Map<Role, Pattern> PATTERNS = new EnumMap<>(Role.class);

    static {
        Map<Role, List<String>> rows = TextTable.rows(Furniture.class, "furniture.tsv").stream()
                .collect(Collectors.groupingBy(row -> Role.valueOf(row.getFirst().toUpperCase(Locale.ROOT)), Collectors.mapping(row -> row.get(1), Collectors.toList())));
        rows.forEach((role, lines) -> PATTERNS.put(role, Pattern.compile(String.join("|", lines), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    /** Whether a line that begins with two letters may fit, as far as was asked: there are no more pairs than a language has. */
    private static final Map<Role, Map<Integer, Boolean>> BEGINNINGS =
            PATTERNS.keySet().stream().collect(Collectors.toMap(Function.identity(), role -> new ConcurrentHashMap<>()));

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
        Pattern pattern = PATTERNS.get(role);
        if (pattern == null || line.length() < 2 || line.length() > LONGEST || !canBegin(role, pattern, line)) {
            return null;
        }
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? matcher : null;
    }

    /** Whether a line may fit by its first two letters: asked of each pair once, as all lines are asked, and few fit. */
    private static boolean canBegin(Role role, Pattern pattern, String line) {
        int pair = line.charAt(0) << Character.SIZE | line.charAt(1);
        return Objects.requireNonNull(BEGINNINGS.get(role)).computeIfAbsent(pair, k -> {
            Matcher begun = pattern.matcher(line).region(0, 2);
            return begun.matches() || begun.hitEnd();
        });
    }
}
