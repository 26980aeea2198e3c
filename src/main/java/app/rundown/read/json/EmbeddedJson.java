package app.rundown.read.json;

import app.rundown.read.page.Draft;
import app.rundown.read.page.LenientJson;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds posts in the data that a page carries for its own scripts: a script of JSON, an assignment ({@code window.STATE
 * = {…}}), an assigned string of JSON ({@code = "{\"…"}), or a stream of such strings in pieces.
 */
public final class EmbeddedJson {
    /** Data with fewer characters hold no list of posts. */
    private static final int FEWEST_LETTERS = 200;
    /** How many assignments in one script are parsed. */
    private static final int MOST_ASSIGNMENTS = 20;

    private static final Pattern TIME = Pattern.compile("(?<!\\d)1\\d{9}(?:\\d{3})?(?!\\d)|20\\d\\d-[01]\\d-[0-3]\\d");
    private static final Pattern ASSIGNED =
            Pattern.compile("(?:[\\w$\\])\"']\\s*=|\\bJSON\\.parse\\(|[\\w$]\\()\\s*(?=[{\\[\"'])");
    private static final Pattern PIECE = Pattern.compile("__next_f\\.push\\(\\s*(?=\\[)");
    private static final Pattern ROW = Pattern.compile("^[0-9a-f]{1,6}:[A-Z]?(?=[\\[{])");

    private EmbeddedJson() {}

    /**
     * Returns a draft with the posts of the data that hold the most of them, and what these data say about further
     * pages. It is empty if there are none.
     *
     * @param live whether the page is known to be a live blog
     */
    public static Draft find(List<Element> scripts, boolean live) {
        Draft best = new Draft();
        StringBuilder stream = new StringBuilder();
        for (Element script : scripts) {
            String data = script.hasAttr("src") ? "" : script.data();
            if (data.length() < FEWEST_LETTERS || script.attr("type").contains("ld+json") || !isTimed(data)) {
                if (!data.contains("__next_f")) {
                    continue;
                }
            }
            if (PIECE.matcher(data).find()) {
                pieces(data, stream);
                continue;
            }
            for (JsonNode tree : trees(data)) {
                best = better(tree, live, best);
            }
        }
        for (JsonNode row : rows(stream)) {
            best = better(row, live, best);
        }
        return best;
    }

    private static Draft better(JsonNode tree, boolean live, Draft best) {
        Draft draft = new Draft();
        draft.entries.addAll(JsonPosts.findInPage(tree, live, draft));
        return draft.entries.size() > best.entries.size() ? draft : best;
    }

    private static boolean isTimed(String data) {
        Matcher m = TIME.matcher(data);
        return m.find() && m.find();
    }

    private static List<JsonNode> trees(String data) {
        JsonNode whole = LenientJson.isLikely(data) ? LenientJson.parse(data) : null;
        if (whole != null) {
            return List.of(whole);
        }
        List<JsonNode> trees = new ArrayList<>();
        Matcher m = ASSIGNED.matcher(data);
        int from = 0;
        for (int i = 0; i < MOST_ASSIGNMENTS && m.find(from); i++) {
            int end = end(data, m.end());
            if (end - m.end() >= FEWEST_LETTERS) {
                JsonNode tree = unwrapped(LenientJson.parse(data.substring(m.end(), end)));
                if (tree != null) {
                    trees.add(tree);
                }
                from = tree == null ? m.end() : end;
            } else {
                i--;
                from = m.end();
            }
            if (from >= data.length()) {
                break;
            }
        }
        return trees;
    }

    /** Parses a string that is itself JSON, at most twice; null if no object or array comes out. */
    private static @Nullable JsonNode unwrapped(@Nullable JsonNode node) {
        JsonNode result = node;
        for (int i = 0; i < 2 && result != null && result.isString(); i++) {
            result = LenientJson.parse(result.stringValue());
        }
        return result == null || !result.isContainer() ? null : result;
    }

    /**
     * Returns the end of a JSON value: the offset after its closing bracket or quotation mark. Brackets inside strings
     * are ignored. An unclosed value ends with the text.
     */
    static int end(String data, int start) {
        int depth = 0;
        for (int i = start; i < data.length(); i++) {
            char c = data.charAt(i);
            if (c == '"' || c == '\'') {
                i = closing(data, i);
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            if (depth <= 0) {
                return Math.min(i + 1, data.length());
            }
        }
        return data.length();
    }

    private static int closing(String data, int open) {
        char mark = data.charAt(open);
        int i = open + 1;
        while (i < data.length() && data.charAt(i) != mark) {
            i += data.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    /** Appends the strings of a stream that comes in pieces: {@code push([1,"…"])}. */
    private static void pieces(String data, StringBuilder stream) {
        Matcher m = PIECE.matcher(data);
        while (m.find()) {
            JsonNode piece = LenientJson.parse(data.substring(m.end(), end(data, m.end())));
            if (piece != null
                    && piece.isArray()
                    && piece.size() > 1
                    && piece.get(1).isString()) {
                stream.append(piece.get(1).stringValue());
            }
        }
    }

    private static List<JsonNode> rows(CharSequence stream) {
        List<JsonNode> rows = new ArrayList<>();
        stream.toString()
                .lines()
                .filter(line -> line.length() >= FEWEST_LETTERS && isTimed(line))
                .forEach(line -> {
                    Matcher m = ROW.matcher(line);
                    JsonNode tree = m.find() ? LenientJson.parse(line.substring(m.end())) : null;
                    if (tree != null) {
                        rows.add(tree);
                    }
                });
        return rows;
    }
}
