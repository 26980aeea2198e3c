package app.rundown.read;

import app.rundown.text.TextTable;
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

/**
 * Tells the lines that belong to the page and not to its words; what they look like is the table {@code furniture.tsv}.
 */
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
                .collect(Collectors.groupingBy(
                        row -> Role.valueOf(row.getFirst().toUpperCase(Locale.ROOT)),
                        Collectors.mapping(row -> row.get(1), Collectors.toList())));
        rows.forEach((role, lines) -> PATTERNS.put(
                role, Pattern.compile(String.join("|", lines), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    private static final int KNOWN = 128;

    /** What is known of pairs of ASCII letters that a line begins with: 1 where it may fit, -1 where it can't. */
    private static final byte[][] BEGINNINGS = new byte[Role.values().length][KNOWN * KNOWN];

    /** Whether a line may fit that begins with a letter, where that or the next is not of ASCII. */
    private static final Map<Role, Map<Integer, Boolean>> FOREIGN = PATTERNS.keySet().stream()
            .collect(Collectors.toMap(Function.identity(), role -> new ConcurrentHashMap<>()));

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

    /**
     * Whether a line may fit by its first two letters: asked of each pair once, as all lines are asked, and few fit.
     */
    private static boolean canBegin(Role role, Pattern pattern, String line) {
        int first = line.charAt(0);
        int second = line.charAt(1);
        if (first >= KNOWN || second >= KNOWN) {
            Map<Integer, Boolean> letters = Objects.requireNonNull(FOREIGN.get(role));
            Boolean known = letters.get(first);
            return known != null ? known : letters.computeIfAbsent(first, k -> canBegin(pattern, line, 1));
        }
        byte[] asked = BEGINNINGS[role.ordinal()];
        int pair = first * KNOWN + second;
        if (asked[pair] == 0) {
            asked[pair] = (byte) (canBegin(pattern, line, 2) ? 1 : -1);
        }
        return asked[pair] > 0;
    }

    private static boolean canBegin(Pattern pattern, String line, int letters) {
        Matcher begun = pattern.matcher(line).region(0, letters);
        return begun.matches() || begun.hitEnd();
    }
}
