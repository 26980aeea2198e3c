package app.rundown.read.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that was taken out of printed pages, such as a PDF. Its pages begin and end with lines that all of them have,
 * in the middle of the words, and words are parted at the ends of lines.
 */
final class PrintedPages {
    private static final String BREAK = "\f";
    /** What every address holds. To look for it takes less time than to look for the pattern. */
    private static final String SCHEME = "://";

    /** What browsers print at the foot of a page. */
    private static final Pattern FOOT =
            Pattern.compile("((?:https?|file)://\\S{1,500}+)\\h{1,200}+\\d{1,4}\\h?/\\h?\\d{1,4}");

    private static final Pattern FEET = Pattern.compile("(?m)^(\\h*" + FOOT.pattern() + "\\h*)$(?!\\R?\\f)");
    /** The number of a page at the end of a line, or alone: "7", "Page 1 of 3", "1/3". */
    private static final Pattern NUMBER =
            Pattern.compile("(?:^|(?<=\\s))\\d{1,4}(?:\\s?(?:/|\\p{L}{1,3})\\s?\\d{1,4})?$");

    private static final Pattern COLUMNS = Pattern.compile("\\h{2,}|\\t");
    /** A word that is parted at the end of a line. What follows a hyphen that belongs to a word is often short. */
    private static final Pattern PARTED = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{1,40}+)[-\\x{ad}\\x{2010}]\\h*\\R\\h*(\\p{Ll}\\p{L}{3,40}+)(\\S{0,40}+)\\h*");

    /** The end of a line whose sentence goes on in the next one. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?<=[\\p{L}\\p{N},;%)])\\h*\\R\\h*(?=(?!https?://)\\p{Ll})");

    /** The lines at either end of a page that may be on all pages. */
    private static final int EDGE = 3;

    private final List<List<String>> pages = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private PrintedPages() {}

    /**
     * Returns the words of the pages one after another: without the lines that all pages begin or end with, and with
     * parted words in one piece. The first page keeps what its head says and the page does not. Any other text is
     * returned as it is.
     */
    static String joined(String text) {
        boolean parted = text.contains(BREAK);
        Matcher foot = FOOT.matcher(text);
        if (!parted && !(text.contains(SCHEME) && foot.find() && foot.find())) {
            return text;
        }
        PrintedPages printed = new PrintedPages();
        for (String page : FEET.matcher(text).replaceAll("$1\f").split(BREAK)) {
            printed.add(page);
        }
        return printed.pages.size() < 2 ? text : whole(printed.text());
    }

    private void add(String page) {
        List<String> lines = new ArrayList<>(page.lines().toList());
        trim(lines);
        if (!lines.isEmpty()) {
            pages.add(lines);
            Set<String> keys = new HashSet<>();
            edges(lines).forEach(line -> keys.add(key(line)));
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
    }

    private static void trim(List<String> lines) {
        while (!lines.isEmpty() && lines.getFirst().isBlank()) {
            lines.removeFirst();
        }
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
    }

    private static List<String> edges(List<String> lines) {
        List<String> full = lines.stream().filter(line -> !line.isBlank()).toList();
        List<String> edges = new ArrayList<>(full.subList(0, Math.min(EDGE, full.size())));
        edges.addAll(full.subList(Math.max(edges.size(), full.size() - EDGE), full.size()));
        return edges;
    }

    private static String key(String line) {
        return NUMBER.matcher(line.strip()).replaceFirst("").replaceAll("\\s+", " ");
    }

    /** Whether words are the number of a page, perhaps with a word before it: "3/7", "Page 3 of 7". */
    private static boolean isNumber(String words) {
        String rest = key(words);
        return rest.isBlank() || rest.length() < words.strip().length() && LineStyle.words(rest) == 1;
    }

    private boolean isOnAll(String line) {
        int count = counts.getOrDefault(key(line), 0);
        return count > 1 && count * 2 >= pages.size();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        boolean ended = true;
        List<String> heads = new ArrayList<>();
        for (int k = 0; k < pages.size(); k++) {
            List<String> lines = pages.get(k);
            List<String> edges = edges(lines).stream().filter(this::isOnAll).toList();
            if (k == 0) {
                heads.addAll(edges);
            }
            lines.removeAll(edges);
            trim(lines);
            text.append(ended ? "\n" : "").append(String.join("\n", lines)).append('\n');
            ended = lines.isEmpty() || LineStyle.isProse(lines.getLast().strip());
        }
        return head(heads, pages.getFirst()) + text;
    }

    /**
     * Returns what the lines on all pages say that the first page does not say, such as when it was printed, and from
     * which address.
     */
    private static String head(List<String> edges, List<String> first) {
        StringBuilder head = new StringBuilder();
        for (String line : edges) {
            Matcher foot = FOOT.matcher(line.strip());
            if (foot.matches()) {
                head.append(foot.group(1)).append('\n');
                continue;
            }
            for (String part : COLUMNS.split(line.strip())) {
                boolean said = first.stream()
                        .map(String::strip)
                        .anyMatch(own -> !own.isEmpty() && (part.startsWith(own) || own.startsWith(part)));
                if (!said && !isNumber(part)) {
                    head.append(part).append('\n');
                }
            }
        }
        return head.toString();
    }

    /** Puts parted words and sentences together. A word that has its hyphen elsewhere keeps it. */
    private static String whole(String text) {
        String words = PARTED.matcher(text).replaceAll(m -> {
            String hyphened = m.group(1) + "-" + m.group(2);
            String word = text.contains(hyphened) ? hyphened : m.group(1) + m.group(2);
            return Matcher.quoteReplacement(word + m.group(3) + " ");
        });
        return GOES_ON.matcher(words).replaceAll(" ");
    }
}
