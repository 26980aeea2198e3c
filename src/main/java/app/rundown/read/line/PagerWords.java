package app.rundown.read.line;

import app.rundown.text.TextTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Knows how links to other pages of a document are worded and addressed. The table {@code pager-words.tsv} holds the
 * words.
 */
public final class PagerWords {
    private enum Role {
        NEXT,
        MORE,
        OF,
        PARAMETER,
        PATH
    }

    private static final Map<Role, List<Pattern>> WORDS = TextTable.rows(PagerWords.class, "pager-words.tsv").stream()
            .collect(Collectors.groupingBy(
                    row -> Role.valueOf(row.getFirst().toUpperCase(Locale.ROOT)),
                    () -> new EnumMap<>(Role.class),
                    Collectors.mapping(
                            row -> Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                            Collectors.toList())));

    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern PAGE = Pattern.compile(
            "(?:"
                    + WORDS.getOrDefault(Role.PATH, List.of()).stream()
                            .map(Pattern::pattern)
                            .collect(Collectors.joining("|"))
                    + ")/?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile("/?(?:\\.[a-zA-Z]{2,5})?$");
    private static final Pattern NUMBER = Pattern.compile("/\\d{1,3}$");
    /** The most characters in a link's words. */
    private static final int LONGEST = 80;

    private PagerWords() {}

    /** Whether a link's words say that it leads to the next page. */
    public static boolean isNext(String words) {
        return is(Role.NEXT, words);
    }

    /** Whether a button's words say that it shows older updates. */
    public static boolean isMore(String words) {
        return is(Role.MORE, words);
    }

    private static boolean is(Role role, String words) {
        String plain = AROUND.matcher(words.strip()).replaceAll("");
        return plain.length() <= LONGEST
                && WORDS.getOrDefault(role, List.of()).stream()
                        .anyMatch(p -> p.matcher(plain).matches());
    }

    /**
     * Returns "page 2 of 7" as a match with the groups word (may be null), number and count; null if a text is nothing
     * like it.
     */
    public static @Nullable Matcher numbers(String words) {
        if (words.length() <= LONGEST * 2) {
            for (Pattern pattern : WORDS.getOrDefault(Role.OF, List.of())) {
                Matcher match = pattern.matcher(words.strip());
                if (match.matches()) {
                    return match;
                }
            }
        }
        return null;
    }

    /** Whether an address's query has a page's number or position. */
    public static boolean isPaged(@Nullable String query) {
        for (String parameter : query == null ? new String[0] : query.split("[&;]", -1)) {
            int end = parameter.indexOf('=');
            String name = end < 1 || end == parameter.length() - 1 ? "" : parameter.substring(0, end);
            if (WORDS.getOrDefault(Role.PARAMETER, List.of()).stream()
                    .anyMatch(p -> p.matcher(name).matches())) {
                return true;
            }
        }
        return false;
    }

    /** Returns a path without a file extension or a closing slash. */
    public static String withoutExtension(String path) {
        return ENDING.matcher(path).replaceFirst("");
    }

    /** Returns a path without a file extension and without a page number that is named as one. */
    public static String stem(String path) {
        return withoutExtension(PAGE.matcher(withoutExtension(path)).replaceFirst(""));
    }

    /**
     * Returns a path without a file extension and without a bare number at its end, which may be a page's or the
     * document's own.
     */
    public static String unnumbered(String path) {
        return NUMBER.matcher(withoutExtension(path)).replaceFirst("");
    }
}
