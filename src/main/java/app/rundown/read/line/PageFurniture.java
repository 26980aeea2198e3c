package app.rundown.read.line;

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
 * Recognises lines that belong to the page around a text and not to the text. The table {@code furniture.tsv} holds
 * their patterns.
 */
public final class PageFurniture {
    /** A line with more characters is never furniture. */
    private static final int LONGEST = 400;

    /** The most characters in a credit, with the colon and the blank before it. */
    private static final int CREDIT = 62;

    private enum Role {
        DROP,
        MORE,
        TEASER,
        CAPTION,
        CAPTION_END,
        CREDIT,
        COUNTER,
        LEGAL
    }

    /** One pattern for each role. */
    private static final Map<Role, Pattern> PATTERNS = new EnumMap<>(Role.class);

    static {
        Map<Role, List<String>> rows = TextTable.rows(PageFurniture.class, "furniture.tsv").stream()
                .collect(Collectors.groupingBy(
                        row -> Role.valueOf(
                                row.getFirst().toUpperCase(Locale.ROOT).replace('-', '_')),
                        Collectors.mapping(row -> row.get(1), Collectors.toList())));
        rows.forEach((role, lines) -> PATTERNS.put(
                role, Pattern.compile(String.join("|", lines), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    /** The number of ASCII characters. */
    private static final int KNOWN = 128;

    /**
     * What is known about the pair of ASCII characters that a line begins with: 1 if the line may match, -1 if it
     * can't, 0 if not yet checked. Most lines match nothing, and this rejects them quickly.
     */
    private static final byte[][] BEGINNINGS = new byte[Role.values().length][KNOWN * KNOWN];

    /** Whether a line may match by its first character alone; used if that or the next is not ASCII. */
    private static final Map<Role, Map<Integer, Boolean>> FOREIGN = PATTERNS.keySet().stream()
            .collect(Collectors.toMap(Function.identity(), role -> new ConcurrentHashMap<>()));

    private PageFurniture() {}

    /** Whether a line is page furniture that nobody wrote for this document. */
    public static boolean isDropped(String line) {
        return match(Role.DROP, line) != null;
    }

    /** Whether a line is a "Read more", which closes a card of another article. */
    public static boolean isReadMore(String line) {
        return match(Role.MORE, line) != null;
    }

    /** Returns the headline in a line that points to another article, or null if it does not. */
    public static @Nullable String teaser(String line) {
        Matcher match = match(Role.TEASER, line);
        return match == null ? null : match.group(1).strip();
    }

    /** Whether a line looks like a picture's caption. */
    public static boolean isCaption(String line) {
        return match(Role.CAPTION, line) != null || mayEndCaption(line) && match(Role.CAPTION_END, line) != null;
    }

    /**
     * Whether a line may be known for a caption by its end. Such lines close with a bracket, or have a colon soon
     * before their end. Most lines have neither, and their patterns would read each of them to its end and back.
     */
    private static boolean mayEndCaption(String line) {
        char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
        return last == ')' || last == ']' || line.lastIndexOf(':') >= line.length() - CREDIT;
    }

    /** Whether a line says whose a page is, as the last line of many does. */
    public static boolean isLegal(String line) {
        return match(Role.LEGAL, line) != null;
    }

    /** Whether a line may be a caption, or tells where a picture is from. In an update it may as well be a source. */
    public static boolean isCredit(String line) {
        return isCaption(line) || match(Role.CREDIT, line) != null;
    }

    /** Whether a line is nothing but the number of a picture or a video in a series: "Video 2/6". */
    public static boolean isCounter(String line) {
        return match(Role.COUNTER, line) != null;
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
     * Whether a line may match by its first two characters. Each pair is checked only once, because all lines are asked
     * about and few match.
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
